import type { Gelijkstandregel } from '#domein/stemming/telling/gelijkstand.ts';
import type { Stemvorm, Telinvoer } from '#domein/stemming/telling/telling.schema.ts';
import type { Aanvraaguitkomst, Uitslag } from '#domein/stemming/telling/uitslag.schema.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { bijAantal, getal } from '#teksten/nl/taal/woord.ts';

type Toegekend = Extract<Aanvraaguitkomst, { uitkomst: 'toegekend' }>;

const waardoor: Record<Toegekend['door'], string> = {
  plaats: 'want het stond hoog genoeg.',
  delen: 'want wie het wilde, had samen genoeg.',
  aanvulling: 'want na het verdelen was er nog genoeg over.',
  alles: 'want er was geld voor alle plannen met genoeg steun.',
};

const wieZei = (noemer: number): string =>
  bijAantal(noemer, {
    geen: 'niemand zei iets over dit plan',
    een: '1 jurylid zei iets over dit plan',
    meer: '# juryleden zeiden iets over dit plan',
  });

/** What happened to one plan and why, with its numbers. `titelVan`: the title of another plan of the same vote. */
export function uitkomstZin(uitkomst: Aanvraaguitkomst, titelVan: (id: string) => string): string {
  switch (uitkomst.uitkomst) {
    case 'toegekend':
      return `Dit plan krijgt ${bedrag(uitkomst.toegekend_cent)}, ${waardoor[uitkomst.door]}`;
    case 'toegekend_deels':
      return `Dit plan krijgt ${bedrag(uitkomst.toegekend_cent)} van de ${bedrag(uitkomst.gevraagd_cent)}, want meer was er niet over.`;
    case 'past_niet':
      return `Voor dit plan was ${bedrag(uitkomst.tekort_cent)} te weinig over.`;
    case 'minimum_past_niet':
      return `Er was nog ${bedrag(uitkomst.over_cent)} over, maar dit plan heeft minstens ${bedrag(uitkomst.minimum_cent)} nodig.`;
    case 'gestopt':
      return `Het verdelen stopte bij “${titelVan(uitkomst.na)}”, want dat paste niet meer.`;
    case 'stemmers_op':
      return `De mensen die dit plan wilden, hadden samen ${bedrag(uitkomst.tekort_cent)} te weinig over.`;
    case 'geen_steun':
      return 'Niemand gaf dit plan steun.';
    case 'onder_drempel':
      return `Dit plan bleef onder de drempel van ${uitkomst.drempel}%.`;
    case 'te_weinig_stemmen':
      return `Te weinig stemmen: ${wieZei(uitkomst.noemer)}, ${bijAantal(uitkomst.nodig, { geen: 'en dat was genoeg', een: 'en er was er 1 nodig', meer: 'en er waren er # nodig' })}.`;
    case 'ingetrokken':
      return 'De mensen van dit plan zijn gestopt.';
    case 'geen_uitslag':
      return 'Te weinig juryleden stemden, dus er is geen uitslag.';
  }
}

/** How much was said for a plan, in the words of the kind of vote. */
export function steunTekst(
  { steun, noemer, hoogste }: Pick<Aanvraaguitkomst, 'steun' | 'noemer' | 'hoogste'>,
  stemvorm: Stemvorm,
): string {
  if (noemer === 0) return 'geen stemmen';
  return stemvorm === 'goedkeuren'
    ? `${getal(steun)} van ${getal(noemer)} voor`
    : `${getal(steun)} van ${getal(hoogste)} punten`;
}

/** What each applicant is told, by id of the request; kept with the uitslag and put in their mail. */
export function uitslagZinnen({ aanvragen }: Pick<Uitslag, 'aanvragen'>, invoer: Telinvoer): Record<string, string> {
  const titels = new Map(invoer.aanvragen.map(({ id, titel }) => [id, titel]));
  const titelVan = (id: string): string => titels.get(id) ?? '';
  return Object.fromEntries(
    aanvragen.map((een) => {
      const steun =
        een.noemer > 0 && een.uitkomst !== 'geen_uitslag' ? ` De jury: ${steunTekst(een, invoer.stemvorm)}.` : '';
      return [een.id, `${uitkomstZin(een, titelVan)}${steun}`];
    }),
  );
}

/** What put the first of two equal plans before the second. */
export const gelijkspelZin: Record<Gelijkstandregel, (eerst: string, dan: string) => string> = {
  meeste_stemmen: (eerst, dan) => `“${eerst}” en “${dan}” stonden gelijk. Het eerste kreeg meer stemmen.`,
  laagste_bedrag: (eerst, dan) => `“${eerst}” en “${dan}” stonden gelijk. Het eerste vraagt minder geld.`,
  loting: (eerst, dan) => `“${eerst}” en “${dan}” stonden gelijk. Het lot koos het eerste.`,
  bestandsvolgorde: (eerst, dan) => `“${eerst}” en “${dan}” stonden gelijk. Het eerste stond bovenaan.`,
};
