import { maakBeeldenzoeker } from '#content/beelden.ts';
import { feedbackrijen } from '#content/feedbackrijen.ts';
import { gegevens } from '#content/gegevens.ts';
import type { Makelaarkaart } from '#content/makelaars.ts';
import { merkVoorbeelden } from '#content/merk-voorbeelden.ts';
import type { Aanvraagpubliek } from '#domein/aanvraag/aanvraag.schema.ts';
import type { Beeldsoort } from '#domein/beeld/beeld.limieten.ts';
import type { Beeld } from '#domein/beeld/beeld.schema.ts';
import type { Budgetcijfer } from '#domein/budget/budget.schema.ts';
import type { Feedbackpubliek, Feedbacktotaal } from '#domein/feedback/feedback.schema.ts';
import type { Buurt, Wijk } from '#domein/gebied/gebied.schema.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import type { Activiteit, Initiatief, Prioriteit, Voorbeeld } from '#domein/initiatief/initiatief.schema.ts';
import type { Monitorrij } from '#domein/monitor/monitor.schema.ts';
import type { Organisatie } from '#domein/organisatie/organisatie.schema.ts';
import type { Openingstijd, Plek } from '#domein/plek/plek.schema.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';
import type { Adviesrij, Betalingrij, Uitslagrij } from '#domein/stemming/uitslagrij.schema.ts';

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
  betalingen: readonly Betalingrij[];
  /** What was said and answered in public, the newest first. */
  feedback: readonly Feedbackpubliek[];
  feedbacktotalen: readonly Feedbacktotaal[];
  /** What is counted per wijk and half-year, feedback included; all of it is public. */
  cijfers: readonly Monitorrij[];
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

async function lees(): Promise<StadInhoud> {
  const rondes = (await gegevens('ronde')).sort((een, ander) => Date.parse(ander.opent_op) - Date.parse(een.opent_op));
  const aanvragen = await gegevens('aanvraag');
  const feedbacktotalen = await gegevens('feedbacktotaal');
  const lijsten = {
    wijken: (await gegevens('wijk')).sort((een, ander) => een.nummer - ander.nummer),
    buurten: (await gegevens('buurt')).sort(opNaam),
    plekken: (await gegevens('plek')).sort(opNaam),
    initiatieven: merkVoorbeelden(await gegevens('initiatief'), { aanvragen, rondes }).sort(opNaam),
    activiteiten: await gegevens('activiteit'),
    prioriteiten: await gegevens('prioriteit'),
    organisaties: await gegevens('organisatie'),
    budget: (await gegevens('budgetcijfer')).sort((een, ander) => een.volgorde - ander.volgorde),
    voorbeelden: await gegevens('voorbeeld'),
    openingstijden: await gegevens('openingstijd'),
    rondes,
    aanvragen,
    uitslagen: (await gegevens('uitslag')).sort((een, ander) => ander.versie - een.versie),
    adviezen: await gegevens('advies'),
    betalingen: await gegevens('betaling'),
    feedback: (await gegevens('feedback')).sort(
      (een, ander) => Date.parse(ander.gepubliceerd_op) - Date.parse(een.gepubliceerd_op),
    ),
    feedbacktotalen,
    cijfers: [...feedbackrijen(feedbacktotalen), ...(await gegevens('cijfer'))].sort(opPlaats),
  };

  const wijkPerCode = new Map(lijsten.wijken.map((wijk) => [wijk.code, wijk]));
  const buurtPerCode = new Map(lijsten.buurten.map((buurt) => [buurt.code, buurt]));
  const plekPerId = new Map(lijsten.plekken.map((plek) => [plek.id, plek]));
  const buurtenPerWijk = groepeer(lijsten.buurten, (buurt) => buurt.wijk_code);
  const tijdenPerPlek = groepeer(lijsten.openingstijden, (tijd) => tijd.plek_id);
  const beeldenVan = maakBeeldenzoeker(await gegevens('beeld'));
  return {
    ...lijsten,
    beeldenVan,
    makelaars: (await gegevens('makelaar'))
      .map((makelaar) => ({ ...makelaar, foto: beeldenVan('makelaar', makelaar.id)[0] }))
      .sort(opNaam),
    wijkVan: (code) => (code ? wijkPerCode.get(code) : undefined),
    buurtVan: (code) => (code ? buurtPerCode.get(code) : undefined),
    plekVan: (id) => (id ? plekPerId.get(id) : undefined),
    buurtenVan: (wijkCode) => buurtenPerWijk.get(wijkCode) ?? [],
    tijdenVan: (plekId) => tijdenPerPlek.get(plekId) ?? [],
  };
}

let inhoud: Promise<StadInhoud> | undefined;

/** Everything published about the city, read once per process: putting it in order takes longer than any page. */
export function leesStadInhoud(): Promise<StadInhoud> {
  inhoud ??= lees();
  return inhoud;
}
