import { stad } from '#config/stad.ts';
import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import { type Rondefase, rondedagen } from '#domein/ronde/ronde.rules.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { aantal, bijAantal, opsomming, wijk } from '#teksten/nl/taal/woord.ts';

/** The time a ronde is in, in a few words. */
export const rondefaseNaam: Record<Rondefase, string> = {
  komt: 'Gaat nog open',
  open: 'Nu open',
  beoordeling: 'Dicht, makelaars lezen de plannen',
  stemmen: 'De buurtjury stemt',
  tellen: 'De stemmen worden geteld',
  vastgesteld: 'Het besluit is er',
  afgerond: 'Klaar',
  ingetrokken: 'Gestopt',
};

/** The days of a ronde, as people say them. */
interface Dagen {
  readonly van: string;
  readonly tot: string;
  readonly besluit: string;
}
/** "dinsdag 3 maart 2027" for each day of a ronde. */
export function rondedagTeksten(ronde: Pick<Ronde, 'opent_op' | 'sluit_op' | 'besluit_op'>): Dagen {
  const { van, tot } = rondedagen(ronde);
  return { van: datumLang(van), tot: datumLang(tot), besluit: datumLang(ronde.besluit_op) };
}
const besluitOp = ({ besluit }: Dagen) => `Het besluit is op ${besluit}.`;

/** What that time means for a reader, and what comes next. */
export const rondefaseZin: Record<Rondefase, (dagen: Dagen) => string> = {
  komt: ({ van }) => `Vanaf ${van} kun je geld vragen.`,
  open: (dagen) => `Je kunt geld vragen tot en met ${dagen.tot}. ${besluitOp(dagen)}`,
  beoordeling: (dagen) => `Je kunt geen geld meer vragen. Daarna kiest de buurtjury. ${besluitOp(dagen)}`,
  stemmen: (dagen) => `Bewoners stemmen in het geheim. ${besluitOp(dagen)}`,
  tellen: (dagen) => `Er kan niet meer gestemd worden. ${besluitOp(dagen)}`,
  vastgesteld: () => 'Bij elk plan lees je of het geld krijgt.',
  afgerond: () => 'Bij elk plan lees je wat ervan kwam.',
  ingetrokken: () => 'Deze ronde gaat niet door. Er is geen geld verdeeld.',
};

/** Name and meaning of every phase a ronde can be in, for one ronde. */
export function rondestandZinnen(ronde: Parameters<typeof rondedagTeksten>[0]): Record<Rondefase, string> {
  const dagen = rondedagTeksten(ronde);
  const zin = (fase: Rondefase) => `${rondefaseNaam[fase]}. ${rondefaseZin[fase](dagen)}`;
  return {
    komt: zin('komt'),
    open: zin('open'),
    beoordeling: zin('beoordeling'),
    stemmen: zin('stemmen'),
    tellen: zin('tellen'),
    vastgesteld: zin('vastgesteld'),
    afgerond: zin('afgerond'),
    ingetrokken: zin('ingetrokken'),
  };
}

export const rondepaginaTekst = {
  soort: 'Ronde van het buurtbudget',
  soortVoorbeeld: 'Voorbeeld van een ronde',
  voorbeeld: 'Voorbeeld',
  voorbeeldRonde: 'Dit is een voorbeeld. Deze ronde bestaat niet echt en er is geen geld.',
  /** A name that says by itself that it is an example needs no second label. */
  titel: (naam: string, voorbeeld: boolean) => (voorbeeld && !/^voorbeeld/i.test(naam) ? `Voorbeeld: ${naam}` : naam),
  omschrijving: (naam: string) => `${naam}: hoeveel geld er is, wat er moet en mag, en welke plannen er zijn.`,
  alle: 'Alle rondes',
  lees: 'Lees alles over deze ronde',
  hoeStaatHet: 'Hoe staat het ermee?',
  feiten: 'Over deze ronde',
  wanneer: 'Geld vragen',
  vanTot: (van: string, tot: string) => `Van ${van} tot en met ${tot}.`,
  /** `over`: those days are past. */
  geldVragen: (van: string, tot: string, over: boolean) =>
    `Geld vragen ${over ? 'kon' : 'kan'} van ${van} tot en met ${tot}.`,
  besluit: 'Besluit',
  geld: 'Voor alle plannen samen',
  maximum: 'Voor één plan',
  hooguit: (geld: string) => `Hooguit ${geld}.`,
  geenMaximum: 'Er is geen grens voor één plan.',
  waar: 'Voor wie',
  heleStad: `Iedereen in ${stad.naam}`,
  inWijken: (namen: readonly string[]) => `Bewoners van ${opsomming(namen)}`,
  voorwaarden: 'Wat er moet en mag',
  plannen: 'De plannen',
  geenPlannen: 'Er staan nog geen plannen. Een plan komt hier als het naar de buurtjury gaat.',
  geenPlannenDicht: 'In deze ronde zijn geen plannen bij de buurtjury gekomen.',
  telling: (plannen: number, cent: number) =>
    bijAantal(plannen, {
      geen: 'Er zijn nog geen plannen.',
      een: `Er is 1 plan. Dat vraagt ${bedrag(cent)}.`,
      meer: `Er zijn # plannen. Samen vragen ze ${bedrag(cent)}.`,
    }),
  toegekend: (plannen: number, cent: number) =>
    bijAantal(plannen, {
      geen: 'Geen plan kreeg geld.',
      een: `1 plan kreeg geld: ${bedrag(cent)}.`,
      meer: `# plannen kregen geld. Samen ${bedrag(cent)}.`,
    }),
  vraagt: (cent: number) => `vraagt ${bedrag(cent)}`,
  kreeg: (cent: number) => `kreeg ${bedrag(cent)}`,
  gaf: (cent: number) => `gaf ${bedrag(cent)} uit`,
  inGebied: 'Plannen voor het buurtbudget',
  inGebiedMeer: (plannen: number) => `En nog ${aantal(plannen, 'plan', 'plannen')} meer:`,
};

export const aanvraagpaginaTekst = {
  soort: 'Plan voor het buurtbudget',
  soortVoorbeeld: 'Voorbeeld van een plan',
  voorbeeld: 'Dit is een voorbeeld. Niemand vroeg dit geld echt.',
  omschrijving: (naam: string, cent: number) => `Bewoners vragen ${bedrag(cent)} voor ${naam}.`,
  zonderNaam: 'Wie het vraagt, staat er niet bij.',
  plan: 'Het plan',
  vroeg: (cent: number) => `Bewoners vroegen ${bedrag(cent)}.`,
  vragen: (cent: number) => `Bewoners vragen ${bedrag(cent)}.`,
  kregenNiets: 'Ze kregen geen geld.',
  kregen: (cent: number) => `Ze kregen ${bedrag(cent)}.`,
  feiten: 'In het kort',
  status: 'Hoe staat het?',
  gevraagd: 'Gevraagd',
  toegekend: 'Gekregen',
  uitgegeven: 'Uitgegeven',
  over: (cent: number) => `Er bleef ${bedrag(cent)} over.`,
  waar: 'Waar',
  prioriteit: `Dit helpt ${wijk.de} met`,
  ronde: 'Ronde',
  sinds: 'Bij de buurtjury sinds',
  verslag: 'Wat ervan kwam',
  verslagUitleg: 'Dit schreven de mensen van het plan zelf.',
  geenVerslag: 'Er is geen verhaal over hoe het ging.',
  initiatief: 'Initiatief',
  geldVan: 'Geld uit het buurtbudget',
  geldVanZin: (plan: string) => `Voor het plan “${plan}”.`,
  kreeg: (cent: number) => `Dit initiatief kreeg ${bedrag(cent)} uit het buurtbudget.`,
  gaf: (cent: number) => `Daarvan is ${bedrag(cent)} uitgegeven.`,
  naarPlan: 'Lees het hele plan',
};

/** What comes next for a request, to everyone. `besluit`: the day of the decision. */
export const aanvraagVervolg: Record<Aanvraagstatus, (besluit: string) => string> = {
  ingediend: () => 'Een makelaar leest het plan.',
  in_behandeling: () => 'Een makelaar leest het plan.',
  aanvulling_gevraagd: () => 'Er is een vraag over het plan.',
  voorgelegd: (besluit) => `De buurtjury leest het plan. Het besluit is op ${besluit}.`,
  toegekend: () => 'Een makelaar spreekt af hoe het begint.',
  deels_toegekend: () => 'Een makelaar spreekt af hoe het begint.',
  afgewezen: () => 'Dit plan gaat niet door met geld uit deze ronde.',
  in_uitvoering: () => 'Na afloop lees je hier wat ervan kwam.',
  afgerond: () => 'Er hoeft niets meer te gebeuren.',
  buiten_behandeling: () => 'Dit plan gaat niet verder.',
  ingetrokken: () => 'De mensen van het plan zijn gestopt.',
};
