import { aantalPassend, bytesVan } from '#content/lijst/bladen.ts';
import type { Feedbackpubliek, Feedbacktotaal } from '#domein/feedback/feedback.schema.ts';
import type { Gezicht } from '#domein/feedback/feedback.velden.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';

/** What was said in public about one subject, and what was done with it. */
export interface Gezegd {
  /** The newest, as many as a light page holds; the pages of `bladpaden.gezegd` have all. */
  getoond: readonly Feedbackpubliek[];
  /** Are there older ones, which stand on pages of their own? */
  ouder: boolean;
  /** How many of those somebody got: an example was said by nobody. */
  meer: number;
  /** How often each face was given, the gladdest first. */
  gezichten: readonly { gezicht: Gezicht; keer: number }[];
}

/** Bytes; on a page that has much to tell itself, less. */
const RUIMTE = 5000;
const MINSTE_RUIMTE = 1000;
const GEWONE_PAGINA = 1500;
const HOOGSTENS = 20;

/** Bytes of one message with its answer. */
export const gezegdGewicht = ({ gezegd, reactie, wat_gedaan }: Feedbackpubliek): number =>
  bytesVan(gezegd, reactie, wat_gedaan);

/** On a page of nothing else. */
export const GEZEGD_PER_BLAD = { gewicht: gezegdGewicht, ruimte: RUIMTE, hoogstens: HOOGSTENS };

/** Example content never counts as people. */
const vanIemand = ({ voorbeeld }: Feedbackpubliek): boolean => !voorbeeld;

/** `feedback`: of one subject, the newest first. `eigen`: bytes that its page tells of the subject itself. */
export function vatSamen(feedback: readonly Feedbackpubliek[], eigen = 0): Gezegd {
  const ruimte = Math.max(MINSTE_RUIMTE, RUIMTE - Math.max(0, eigen - GEWONE_PAGINA));
  const getoond = feedback.slice(0, aantalPassend(feedback, { ...GEZEGD_PER_BLAD, ruimte }));
  const gezichten = [...groepeer(feedback.filter(vanIemand), ({ gezicht }) => gezicht)]
    .map(([gezicht, keren]) => ({ gezicht, keer: keren.length }))
    .sort((een, ander) => ander.gezicht - een.gezicht);
  const oudere = feedback.slice(getoond.length);
  return { getoond, ouder: oudere.length > 0, meer: oudere.filter(vanIemand).length, gezichten };
}

/** Finds what was said by subject, the newest first. `procedure` and `portaal` have no id. */
export function maakFeedbackzoeker(feedback: readonly Feedbackpubliek[]) {
  const perOnderwerp = groepeer(feedback, ({ over, over_id }) => `${over} ${over_id ?? ''}`);
  return (over: Feedbackpubliek['over'], id = ''): readonly Feedbackpubliek[] =>
    perOnderwerp.get(`${over} ${id}`) ?? [];
}

export function maakGezegdzoeker(feedback: readonly Feedbackpubliek[]) {
  const zoek = maakFeedbackzoeker(feedback);
  return (over: Feedbackpubliek['over'], id = '', eigen = 0): Gezegd => vatSamen(zoek(over, id), eigen);
}

/** Counts of feedback about the help of makelaars in one wijk; `gemiddeld` is rounded to a face. */
export interface Hulptotaal {
  aantal: number;
  gemiddeld: Gezicht;
  beantwoord: number;
  geholpen_ja: number;
  geholpen_nee: number;
  /** First day that is counted, ISO date. */
  vanaf: string;
}

const alsGezicht = (getal: number): Gezicht => {
  const gezichten: Gezicht[] = [1, 2, 3, 4, 5];
  return gezichten.find((gezicht) => gezicht >= Math.round(getal)) ?? 5;
};

/** All half-years together; undefined when there were too few voices to tell without naming somebody. */
export function hulpInWijk(totalen: readonly Feedbacktotaal[], wijkCode: string): Hulptotaal | undefined {
  const hier = totalen.filter(({ over, wijk_code }) => over === 'makelaar' && wijk_code === wijkCode);
  const som = (tel: (totaal: Feedbacktotaal) => number | null) =>
    hier.reduce((samen, totaal) => samen + (tel(totaal) ?? 0), 0);
  const aantal = som((totaal) => totaal.aantal);
  if (aantal === 0) return undefined;
  return {
    aantal,
    gemiddeld: alsGezicht(som(({ gezicht_som }) => gezicht_som) / aantal),
    beantwoord: som(({ beantwoord }) => beantwoord),
    geholpen_ja: som(({ geholpen_ja }) => geholpen_ja),
    geholpen_nee: som(({ geholpen_nee }) => geholpen_nee),
    vanaf: hier.map(({ vanaf }) => vanaf).sort()[0] ?? '',
  };
}
