import { maakBeeldenzoeker } from '#content/beeld/beelden.ts';
import { feedbackrijen } from '#content/feedback/feedbackrijen.ts';
import { merkVoorbeelden } from '#content/initiatief/merk-voorbeelden.ts';
import { gegevens } from '#content/lezen/gegevens.ts';
import { type Bron, neemOp, noteer, wordtOpgenomen } from '#content/lezen/opname.ts';
import type { Makelaarkaart } from '#content/organisatie/makelaars.ts';
import type { Aanvraagpubliek } from '#domein/aanvraag/aanvraag.schema.ts';
import type { Beeldsoort } from '#domein/beeld/beeld.limieten.ts';
import type { Beeld } from '#domein/beeld/beeld.schema.ts';
import type { Budgetcijfer } from '#domein/budget/budget.schema.ts';
import type { Feedbackpubliek, Feedbacktotaal } from '#domein/feedback/feedback.schema.ts';
import type { Buurt, Wijk } from '#domein/gebied/gebied.schema.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import type { Activiteit, Initiatief, Prioriteit, Voorbeeld } from '#domein/initiatief/initiatief.schema.ts';
import type { Logboekdag } from '#domein/logboek/keten.ts';
import type { Monitorrij } from '#domein/monitor/monitor.schema.ts';
import type { Organisatie } from '#domein/organisatie/organisatie.schema.ts';
import type { Openingstijd, Plek } from '#domein/plek/plek.schema.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';
import type { Adviesrij, Geldstand, Uitslagrij } from '#domein/stemming/uitslagrij.schema.ts';

export interface StadInhoud {
  wijken: readonly Wijk[];
  buurten: readonly Buurt[];
  plekken: readonly Plek[];
  initiatieven: readonly Initiatief[];
  makelaars: readonly Makelaarkaart[];
  activiteiten: readonly Activiteit[];
  prioriteiten: readonly Prioriteit[];
  organisaties: readonly Organisatie[];
  budget: readonly Budgetcijfer[];
  voorbeelden: readonly Voorbeeld[];
  openingstijden: readonly Openingstijd[];
  /** The newest first. */
  rondes: readonly Ronde[];
  aanvragen: readonly Aanvraagpubliek[];
  /** Counts that were confirmed, the newest version first. */
  uitslagen: readonly Uitslagrij[];
  adviezen: readonly Adviesrij[];
  /** What came of the money of each ronde. */
  geldstanden: readonly Geldstand[];
  /** What was said and answered in public, the newest first. */
  feedback: readonly Feedbackpubliek[];
  feedbacktotalen: readonly Feedbacktotaal[];
  /** What is counted per wijk and half-year, feedback included; all of it is public. */
  cijfers: readonly Monitorrij[];
  /** Hashes of the log, a day each, the oldest first. */
  logboekdagen: readonly Logboekdag[];
  wijkVan: (code: string | null) => Wijk | undefined;
  buurtVan: (code: string | null) => Buurt | undefined;
  plekVan: (id: string | null) => Plek | undefined;
  buurtenVan: (wijkCode: string) => readonly Buurt[];
  tijdenVan: (plekId: string) => readonly Openingstijd[];
  /** In the order in which staff put them. */
  beeldenVan: (soort: Beeldsoort, id: string) => readonly Beeld[];
}

const opNaam = (een: { naam: string }, ander: { naam: string }) => een.naam.localeCompare(ander.naam, 'nl');

const plaats = ({ vanaf, wijk_code, meting, deel }: Monitorrij) => [vanaf, wijk_code ?? '', meting, deel].join();
const opPlaats = (een: Monitorrij, ander: Monitorrij) => (plaats(een) < plaats(ander) ? -1 : 1);

const rondes = async () =>
  (await gegevens('ronde')).sort((een, ander) => Date.parse(ander.opent_op) - Date.parse(een.opent_op));
const buurten = async () => (await gegevens('buurt')).sort(opNaam);
const beeldenVan = async () => maakBeeldenzoeker(await gegevens('beeld'));

/** Finds the one of a list that a code or id names. */
const vinder = <Iets>(lijst: readonly Iets[], sleutel: (iets: Iets) => string) => {
  const per = new Map(lijst.map((iets) => [sleutel(iets), iets]));
  return (naam: string | null) => (naam ? per.get(naam) : undefined);
};

/** How each part is read. None may look into another, so that each part knows of which tables it is made. */
const delen: { readonly [Deel in keyof StadInhoud]: () => Promise<StadInhoud[Deel]> } = {
  wijken: async () => (await gegevens('wijk')).sort((een, ander) => een.nummer - ander.nummer),
  buurten,
  plekken: async () => (await gegevens('plek')).sort(opNaam),
  initiatieven: async () => {
    const bij = { aanvragen: await gegevens('aanvraag'), rondes: await rondes() };
    return merkVoorbeelden(await gegevens('initiatief'), bij).sort(opNaam);
  },
  makelaars: async () => {
    const fotosVan = await beeldenVan();
    const makelaars = await gegevens('makelaar');
    return makelaars.map((makelaar) => ({ ...makelaar, foto: fotosVan('makelaar', makelaar.id)[0] })).sort(opNaam);
  },
  activiteiten: () => gegevens('activiteit'),
  prioriteiten: () => gegevens('prioriteit'),
  organisaties: () => gegevens('organisatie'),
  budget: async () => (await gegevens('budgetcijfer')).sort((een, ander) => een.volgorde - ander.volgorde),
  voorbeelden: () => gegevens('voorbeeld'),
  openingstijden: () => gegevens('openingstijd'),
  rondes,
  aanvragen: () => gegevens('aanvraag'),
  uitslagen: async () => (await gegevens('uitslag')).sort((een, ander) => ander.versie - een.versie),
  adviezen: () => gegevens('advies'),
  geldstanden: () => gegevens('geldstand'),
  feedback: async () =>
    (await gegevens('feedback')).sort(
      (een, ander) => Date.parse(ander.gepubliceerd_op) - Date.parse(een.gepubliceerd_op),
    ),
  feedbacktotalen: () => gegevens('feedbacktotaal'),
  cijfers: async () =>
    [...feedbackrijen(await gegevens('feedbacktotaal')), ...(await gegevens('cijfer'))].sort(opPlaats),
  logboekdagen: async () => (await gegevens('logboekdag')).sort((een, ander) => een.nummer - ander.nummer),
  wijkVan: async () => vinder(await gegevens('wijk'), ({ code }) => code),
  buurtVan: async () => vinder(await gegevens('buurt'), ({ code }) => code),
  plekVan: async () => vinder(await gegevens('plek'), ({ id }) => id),
  buurtenVan: async () => {
    const perWijk = groepeer(await buurten(), (buurt) => buurt.wijk_code);
    return (wijkCode) => perWijk.get(wijkCode) ?? [];
  },
  tijdenVan: async () => {
    const perPlek = groepeer(await gegevens('openingstijd'), (tijd) => tijd.plek_id);
    return (plekId) => perPlek.get(plekId) ?? [];
  },
  beeldenVan,
};
const namen = Object.keys(delen) as (keyof StadInhoud)[]; // the keys of the literal above

async function lees() {
  const gelezen = await Promise.all(namen.map(async (naam) => [naam, await neemOp<unknown>(delen[naam])] as const));
  const inhoud = Object.fromEntries(gelezen.map(([naam, { uitkomst }]) => [naam, uitkomst])) as unknown;
  const afkomst = new Map<PropertyKey, ReadonlySet<Bron>>(gelezen.map(([naam, { bronnen }]) => [naam, bronnen]));
  return { inhoud: inhoud as StadInhoud, afkomst }; // one pair per name, each read by its own function
}

let eenmaal: ReturnType<typeof lees> | undefined;

/** Everything published about the city, read once per process: putting it in order takes longer than any page. */
export async function leesStadInhoud(): Promise<StadInhoud> {
  eenmaal ??= lees();
  const { inhoud, afkomst } = await eenmaal;
  if (!wordtOpgenomen()) return inhoud;
  return new Proxy(inhoud, {
    get(doel, deel: keyof StadInhoud) {
      noteer(...(afkomst.get(deel) ?? []));
      return doel[deel];
    },
  });
}
