import { momentKort } from '#teksten/nl/taal/moment.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { Aantal, aantal, getal, opsomming } from '#teksten/nl/taal/woord.ts';

const kort = (waarde: string): string =>
  alsNaam(Array.from(waarde).length > 40 ? `${Array.from(waarde).slice(0, 39).join('')}…` : waarde);

/** What one row of a file would do. */
export const inleesregel = {
  /** Who says so, where the list itself does not. */
  bron: 'Ingelezen lijst',
  kolom: (hun: string, ons: string | null, voorbeelden: readonly string[]) => {
    const waarden = voorbeelden.length > 0 ? ` Bijvoorbeeld: ${voorbeelden.map(kort).join(', ')}.` : '';
    return ons ? `Kolom ${kort(hun)} wordt ${ons}.${waarden}` : `Kolom ${kort(hun)} laten we weg.${waarden}`;
  },
  nieuw: (rij: number, naam: string) => `Rij ${rij}: ${alsNaam(naam)} is nieuw.`,
  anders: (rij: number, naam: string, velden: readonly string[]) =>
    `Rij ${rij}: ${alsNaam(naam)} verandert (${velden.join(', ')}).`,
};

/** Reading places from a spreadsheet. */
export const inleesTekst = {
  link: 'Lees plekken in uit een CSV-bestand',
  kop: 'Plekken inlezen',
  uitleg:
    'Download eerst de lijst met plekken. Verander hem in Excel en sla hem op als CSV. Laat de kolom id staan. Een rij zonder id is een nieuwe plek.',
  kies: 'Kies het CSV-bestand',
  eigenLijst: 'Heb je een eigen lijst? Die kan ook, als CSV, Excel, ODS of GeoJSON.',
  soort: 'Wat voor plekken zijn dit?',
  soortInBestand: 'Dat staat in het bestand',
  zonderWachtende: 'Laat rijen weg die nog niet duidelijk zijn',
  oudeMac: 'Het bestand komt van een oude Mac',
  kijk: 'Kijk wat er verandert',
  geenBestand: 'Kies eerst een bestand.',
  teGroot: 'Dit bestand is te groot. Deel het in tweeën.',
  fouten: (n: number) => `${Aantal(n, 'fout', 'fouten')}. Er is niets veranderd.`,
  klopt: 'Het bestand klopt. Er is nog niets veranderd.',
  watVerandert: 'Wat er verandert',
  watFout: 'Wat er niet klopt',
  telling: (nieuw: number, anders: number, gelijk: number) =>
    `Nieuw: ${getal(nieuw)}. Anders: ${getal(anders)}. Gelijk gebleven: ${getal(gelijk)}.`,
  concept: (n: number) => `${Aantal(n, 'nieuwe plek staat', 'nieuwe plekken staan')} nog niet op de site.`,
  meer: (n: number) => `En nog ${aantal(n, 'regel', 'regels')}.`,
  neemOver: 'Neem dit over',
  overgenomen: 'De plekken zijn bijgewerkt.',
  verouderd: 'Iemand anders heeft net iets veranderd. Er is nog niets bewaard. Kijk nog eens wat er verandert.',
};

type Gebleven = readonly { readonly naam: string; readonly waarom: 'gewijzigd' | 'gebruikt' }[];
const BLIJFT = {
  gewijzigd: 'Daarna veranderde iemand dit nog, dus het blijft',
  gebruikt: 'Hier hoort al iets bij, dus het blijft',
} as const;
/** More names would make the sentence a list. */
const GENOEMD = 5;
function blijft(gebleven: Gebleven, waarom: keyof typeof BLIJFT): string[] {
  const namen = gebleven.filter((plek) => plek.waarom === waarom).map(({ naam }) => alsNaam(naam));
  if (namen.length === 0) return [];
  const meer = namen.length - GENOEMD;
  return [
    `${BLIJFT[waarom]}: ${opsomming([...namen.slice(0, GENOEMD), ...(meer > 0 ? [aantal(meer, 'andere plek', 'andere plekken')] : [])])}.`,
  ];
}

/** The lists of the last month. */
export const inlezingTekst = {
  kop: 'Eerder ingelezen',
  telling: (nieuw: number, anders: number) => `Nieuw: ${getal(nieuw)}. Anders: ${getal(anders)}.`,
  terug: 'Draai deze lijst terug',
  draaiTerug: 'Ja, draai de lijst terug',
  uitleg: (tot: string) =>
    `Wat de lijst veranderde, wordt weer zoals het was. Nieuwe plekken gaan weg. Wat daarna nog iemand veranderde, blijft zo. Dit kan tot ${momentKort(tot)}.`,
  teruggedraaid: (op: string) => `Teruggedraaid op ${momentKort(op)}.`,
  gedaan: (terug: number, weg: number, gebleven: Gebleven) =>
    [
      ...(terug > 0 || weg === 0 ? [`${Aantal(terug, 'plek staat', 'plekken staan')} weer zoals eerst.`] : []),
      ...(weg > 0 ? [`${Aantal(weg, 'nieuwe plek is', 'nieuwe plekken zijn')} weg.`] : []),
      ...blijft(gebleven, 'gewijzigd'),
      ...blijft(gebleven, 'gebruikt'),
    ].join(' '),
  nietGelezen: 'We kunnen nu niet laten zien wat er eerder is ingelezen. Probeer het later nog eens.',
};
