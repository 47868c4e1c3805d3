import type { Adviessoort } from '#domein/stemming/stembiljet.schema.ts';
import type { Passing } from '#domein/stemming/telling/meeste-stemmen.ts';
import type { invoeraanvullingen, Stemvorm, Verdeelregel } from '#domein/stemming/telling/telling.schema.ts';
import type { Stap, Uitslag } from '#domein/stemming/telling/uitslag.schema.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { Aantal, aantal, bijAantal, opsomming } from '#teksten/nl/taal/woord.ts';

const titels = (namen: readonly string[]): string => opsomming(namen.map((naam) => `“${naam}”`));
const plannen = (n: number): string => aantal(n, 'plan', 'plannen');

/** How many of the jury voted; the same words for staff and visitors. */
export const opkomstZin = (n: number, totaal: number): string => {
  if (totaal === 1) return n === 0 ? 'Het enige jurylid stemde niet.' : 'Het enige jurylid stemde.';
  const leden = aantal(totaal, 'jurylid', 'juryleden');
  return bijAantal(n, {
    geen: `Geen van de ${leden} stemde.`,
    een: `1 van de ${leden} stemde.`,
    meer: `# van de ${leden} stemden.`,
  });
};

export const uitslagTekst = {
  soort: 'Uitslag van de buurtjury',
  titel: (ronde: string) => `Uitslag van ${ronde}`,
  kruimel: 'Uitslag',
  omschrijving: (ronde: string) => `${ronde}: welke plannen geld krijgen, waarom, en hoe er is geteld.`,
  naarUitslag: 'Bekijk de uitslag',
  kregen: (n: number, totaal: number, cent: number) =>
    totaal === 1
      ? `Het enige plan kreeg ${n === 0 ? 'geen geld' : bedrag(cent)}.`
      : bijAantal(n, {
          geen: `Geen van de ${plannen(totaal)} kreeg geld.`,
          een: `1 van de ${plannen(totaal)} kreeg geld: ${bedrag(cent)}.`,
          meer: `# van de ${plannen(totaal)} kregen geld. Samen ${bedrag(cent)}.`,
        }),
  gavenUit: (cent: number) => `De plannen gaven ${bedrag(cent)} uit.`,
  kwamTerug: (cent: number) => `Er kwam ${bedrag(cent)} terug.`,
  schoofDoor: (cent: number) => `Naar een volgende ronde gaat ${bedrag(cent)}.`,
  meerAdvies: 'In het bestand bij de uitslag staan alle adviezen.',
  jury: 'De buurtjury',
  krijgen: (n: number, totaal: number) =>
    totaal === 1
      ? `Het enige plan krijgt ${n === 0 ? 'geen ' : ''}geld.`
      : bijAantal(n, {
          geen: `Geen van de ${plannen(totaal)} krijgt geld.`,
          een: `1 van de ${plannen(totaal)} krijgt geld.`,
          meer: `# van de ${plannen(totaal)} krijgen geld.`,
        }),
  samen: (besteed: number, budget: number) => `Samen ${bedrag(besteed)} van de ${bedrag(budget)}.`,
  geenUitslag: 'Er is geen uitslag.',
  vastgesteld: (dag: string) => `Vastgesteld op ${dag}.`,
  besluit: 'Het besluit',
  nieuweVersie: (versie: number) => `Dit is uitslag ${versie}. De eerdere is verbeterd.`,
  waarom: 'Waarom',
  plan: 'Plan',
  steun: 'Stemmen',
  krijgt: 'Krijgt',
  niets: 'Niets',
  geheim: 'blijft geheim',
  wie: 'Wie krijgt wat, en waarom?',
  streep: (drempel: number) => `De streep in de balk is de drempel: ${drempel}%.`,
  advies: 'Advies',
  adviesUitleg: 'Het hele advies staat bij het plan.',
  opkomst: 'Hoeveel juryleden stemden?',
  stemden: (stembiljetten: number, juryleden: number) => opkomstZin(stembiljetten, juryleden),
  minstens: (nodig: number) =>
    bijAantal(nodig, {
      geen: 'Er was geen minimum.',
      een: 'Minstens 1 moest stemmen.',
      meer: 'Minstens # moesten stemmen.',
    }),
  gehaald: 'Dat is gehaald.',
  nietGehaald: 'Dat is niet gehaald. Daarom krijgt geen plan geld.',
  papier: (uitgegeven: number, ingevoerd: number) =>
    `${Aantal(uitgegeven, 'jurylid kreeg', 'juryleden kregen')} een stembiljet van papier. ${bijAantal(ingevoerd, { geen: 'Er kwam niets', een: '1 kwam', meer: '# kwamen' })} terug.`,
  geteld: 'Zo is er geteld',
  helft: 'Over een plan moest minstens de helft iets zeggen.',
  drempel: (drempel: number, stemvorm: Stemvorm) =>
    stemvorm === 'goedkeuren'
      ? `Een plan had minstens ${drempel}% van de stemmen nodig.`
      : `Een plan had minstens ${drempel}% nodig van de punten die het kon krijgen.`,
  /** Nobody's share was counted then. */
  allesPaste: 'Er was geld voor alle plannen met genoeg steun. Verdelen was niet nodig.',
  deel: (cent: number, verhogingen: number) =>
    verhogingen === 0
      ? `Elk deel was ${bedrag(cent)}.`
      : `Elk deel was ${bedrag(cent)}, na ${aantal(verhogingen, 'keer', 'keer')} 1 euro erbij.`,
  stappen: 'Stap voor stap',
  restInBestand: 'De rest staat in het bestand om na te rekenen.',
  gelijk: 'Plannen die gelijk stonden',
  geenGelijk: 'Er stonden geen plannen gelijk. Het lot was niet nodig.',
  gelijkVolgorde: 'Zo koos de telling bij gelijk:',
  lot: 'Het lot lag vast voordat iemand stemde.',
  ander: 'En met de andere regel?',
  anderZelfde: (regel: string) => `Met ${regel} kregen dezelfde plannen geld.`,
  anderErbij: (regel: string, namen: readonly string[]) => `Met ${regel} kreeg ook geld: ${titels(namen)}.`,
  anderEraf: (regel: string, namen: readonly string[]) => `Met ${regel} kreeg geen geld: ${titels(namen)}.`,
  anderBedrag: (regel: string) => `Met ${regel} kregen dezelfde plannen geld, maar niet evenveel.`,
  kenmerken: 'Om te controleren',
  regel: 'Regel',
  regelversie: (regel: string, versie: number) => `${regel}, versie ${versie}`,
  hash: 'Vingerafdruk van de stemmen',
  lotHash: 'Vingerafdruk van het lot, bekend voor het stemmen',
  loting: 'Het lot',
  lotVooraf: 'Vingerafdruk van het lot',
  lotVoorafUitleg: 'Bij gelijke plannen kiest het lot. Dat ligt nu al vast. Na het tellen kun je het controleren.',
  narekenen: 'Reken het zelf na',
  narekenenUitleg: 'Je hoeft ons niet te geloven. Je eigen apparaat kan alles opnieuw tellen.',
  alleenTotalen: (vanaf: number) =>
    `Losse stemmen laten we zien vanaf ${vanaf} stemmen. Hier waren het er minder. Je ziet daarom alleen het totaal.`,
  bezig: 'Je apparaat telt.',
  mislukt: 'Je apparaat kon niet tellen. Probeer het later nog eens.',
  zonderScript: 'Dat kan hier niet, want JavaScript staat uit. Met de bestanden hieronder kan het wel.',
  mijnStem: 'Controleer mijn stem',
  mijnStemUitleg: 'Zat je in de jury? Met je bewijscode zie je of je stem goed is geteld.',
  bestanden: 'Bestanden',
  json: 'Alles om na te rekenen (JSON)',
  csv: 'De uitslag als tabel (CSV)',
  pb: 'De stemmen, zonder namen (Pabulib)',
  geld: 'Wat er met het geld gebeurde',
  nogNiets: 'Er is nog niets betaald.',
  beloofd: 'Beloofd, nog niet betaald',
  betaald: 'Betaald aan de plannen',
  besteed: 'Uitgegeven door de plannen',
  teruggekomen: 'Teruggekomen',
  doorgeschoven: 'Gaat naar een volgende ronde',
  eerder: 'Eerdere uitslagen',
  eerdere: (versie: number, dag: string, hash: string) => `Uitslag ${versie} van ${dag}, vingerafdruk ${hash}.`,
};

export const adviesNaam: Record<Adviessoort, string> = {
  positief: 'doen',
  neutraal: 'twijfel',
  negatief: 'niet doen',
};

export const stemvormZin: Record<Stemvorm, string> = {
  goedkeuren: 'Elk jurylid zei per plan “voor” of “niet”, of zei niets.',
  punten: 'Elk jurylid gaf per plan 0 tot 5 punten, of zei niets.',
};
export const verdeelregelNaam: Record<Verdeelregel, string> = {
  meeste_stemmen: '“meeste stemmen”',
  gelijke_delen: '“gelijke delen”',
};
export const verdeelregelZin: Record<Verdeelregel, string> = {
  meeste_stemmen: 'De regel is “meeste stemmen”. Het plan met de meeste steun kwam als eerste aan de beurt.',
  gelijke_delen:
    'De regel is “gelijke delen”. Elk jurylid mocht een even groot deel van het geld verdelen. Wie een plan wilde, betaalde er samen voor.',
};
export const pastNietZin: Record<Passing, string> = {
  overslaan: 'Paste een plan niet meer? Dan ging het geld naar het volgende dat paste.',
  stoppen: 'Paste een plan niet meer? Dan stopte het verdelen.',
  deels: 'Het eerste plan dat niet paste, kreeg wat er over was. Als dat genoeg was om te beginnen.',
};
export const aanvullingZin: Record<(typeof invoeraanvullingen)[number], string> = {
  geen: 'Wat overbleef, is niet verdeeld.',
  add1: 'Bleef er geld over? Dan werd elk deel steeds 1 euro groter.',
  nuttig: 'Wat overbleef, ging naar plannen met veel steun.',
  'add1-nuttig':
    'Bleef er geld over? Dan werd elk deel steeds 1 euro groter. De rest ging naar plannen met veel steun.',
};
export const gelijkRegel = {
  meeste_stemmen: 'het plan met de meeste stemmen',
  laagste_bedrag: 'het plan dat het minste geld vraagt',
  loting: 'het lot',
};
export const ongeldigZin: Record<NonNullable<Uitslag['ongeldig']>, string> = {
  quorum: 'Te weinig juryleden stemden. Daarom krijgt geen plan geld.',
  te_weinig_biljetten: 'Bij deze regel zijn minstens 10 stemmen nodig. Daarom krijgt geen plan geld.',
};

/** What one juror gives a plan: a price is counted in it. */
const eenheid: Record<Stemvorm, string> = { goedkeuren: 'stem', punten: 'punt' };

type Stapzin = (titel: string, over_cent: number, prijs_cent: number | null, stemvorm: Stemvorm) => string;
/** One step of the count. `over_cent`: of the budget, after it. */
export const stapZin: Record<Stap['soort'], Stapzin> = {
  toegekend: (titel, over) => `“${titel}” past. Er blijft ${bedrag(over)} over.`,
  toegekend_deels: (titel) => `“${titel}” krijgt wat er over is.`,
  past_niet: (titel, over) => `“${titel}” past niet. Er is nog ${bedrag(over)}.`,
  gedeeld: (titel, over, prijs, stemvorm) =>
    `“${titel}” kost ${bedrag(prijs ?? 0)} per ${eenheid[stemvorm]}. Er blijft ${bedrag(over)} over.`,
  aangevuld: (titel, over) => `“${titel}” past in wat er over is. Er blijft ${bedrag(over)} over.`,
  alles: (titel, over) => `“${titel}” past. Er blijft ${bedrag(over)} over.`,
};
