import { stad } from '#config/stad.ts';
import type { Lijstopmerking, Lijstreden, Lijstredenen, Wachtreden } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import { importfoutTekst } from '#teksten/nl/publicatie/importeren-fouten.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { Aantal, aantal, buurt, getal, wijk } from '#teksten/nl/taal/woord.ts';

type Zinnen = { [Code in keyof Lijstredenen]: (reden: Lijstredenen[Code]) => string };
type Opmerkingen = { [Code in Lijstopmerking['code']]: (opmerking: Lijstopmerking & { code: Code }) => string };

const KEUZES = 'buurtcentrum, speeltuin of ontmoetingsplek';
const gebied = { wijk, buurt };
const kort = (waarde: string): string =>
  alsNaam(Array.from(waarde).length > 60 ? `${Array.from(waarde).slice(0, 59).join('')}…` : waarde);

const zinnen: Zinnen = {
  soort_ontbreekt: () => `Wat voor plek is dit? Kies ${KEUZES}.`,
  punt_elders: ({ soort, gezegd, punt }) =>
    `Er staat ${gebied[soort].een} “${kort(gezegd)}”, maar het punt ligt in “${kort(punt)}”. Wat klopt er?`,
  lijkt_op: ({ naam, meter }) =>
    `Dit lijkt op “${kort(naam)}”, die we al hebben${meter === null ? '' : `, ${getal(meter)} meter verderop`}. Is het dezelfde?`,
  samen: ({ aantal: n, straat }) =>
    `Op “${kort(straat)}” staan ${getal(n)} punten zonder naam. Maken we er één plek van?`,
};

function zin(reden: Lijstreden): string {
  // The union of codes cannot be indexed with its own member otherwise.
  const maak = zinnen[reden.code] as (reden: Lijstreden) => string;
  return maak(reden);
}

/** Said by the command that reads a list. */
export const lijstTekst = {
  gebruik: `Gebruik: npm run plekken:importeren -- BESTAND [--voorstel] [--schrijf] [--zonder-wachtende]
   [--kolom "hun=ons"] [--soort speeltuin] [--bron "tekst"] [--samen ja] [--keuze K.json] [--bewaar-keuze K.json]
   [--codering mac-roman]`,
  soort: `Kies bij --soort: ${KEUZES}.`,
  samen: 'Kies bij --samen: ja of nee.',
  kolomVorm: 'Schrijf --kolom zo: "hun kolom=onze kolom". Niets achter = laat hem weg.',
  kolomOnbekend: (ons: string) => `We hebben geen kolom ${alsNaam(ons)}.`,
  keuzeStuk: (bestand: string) => `In ${alsNaam(bestand)} staat geen keuze die we kennen.`,
  keuzeBewaard: (bestand: string) => `Deze keuze staat nu in ${alsNaam(bestand)}. Gebruik hem weer met --keuze.`,
  kolom: (hun: string, ons: string) => `  ${alsNaam(hun)} wordt ${ons}`,
  kolomWeg: (hun: string) => `  ${alsNaam(hun)} laten we weg`,
  wachten: (n: number) => `${Aantal(n, 'rij wacht', 'rijen wachten')} nog:`,
  geenSchrijven: 'Los dit eerst op. Of laat die rijen weg met --zonder-wachtende.',
  bestandAlsBron: (bestand: string) => `Bestand ${alsNaam(bestand)}`,
};

const isVanLijst = (reden: Wachtreden['reden']): reden is Lijstreden => Object.hasOwn(zinnen, reden.code);
const isLeeg = (waarde: unknown): boolean =>
  waarde === null || waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0);
const alsWaarde = (waarde: unknown): string =>
  isLeeg(waarde) ? 'leeg' : `“${kort(Array.isArray(waarde) ? waarde.join(', ') : String(waarde))}”`;

/** What happens to one field, in words. */
export const veldTekst = (kolom: string, oud: unknown, nieuw: unknown): string =>
  isLeeg(oud) ? `    ${kolom}: ${alsWaarde(nieuw)}` : `    ${kolom}: ${alsWaarde(oud)} wordt ${alsWaarde(nieuw)}`;

/** "Rij 12, kolom Naam: …" */
export function wachtregel(rij: number, wacht: Wachtreden): string {
  const { kolom, reden } = wacht;
  return isVanLijst(reden) ? `Rij ${rij}: ${wachtTekst(wacht)}` : importfoutTekst({ rij, kolom, reden });
}

/** Why a row waits, without its number: "Kolom Naam: …" */
export function wachtTekst({ kolom, reden }: Wachtreden): string {
  if (!isVanLijst(reden)) return importfoutTekst({ rij: null, kolom, reden });
  return kolom === null ? zin(reden) : `Kolom ${alsNaam(kolom)}: ${zin(reden)}`;
}

const stelsels = { wgs84: 'graden', rd: 'RD-meters', web_mercator: 'Web Mercator' };
const punten = (n: number): string => Aantal(n, 'punt', 'punten');
const opmerkingen: Opmerkingen = {
  lege_kolommen: ({ aantal: n }) => `Lege kolommen: ${getal(n)}. Die lazen we niet.`,
  lege_rijen: ({ aantal: n }) => `Lege rijen: ${getal(n)}. Die lazen we niet.`,
  boven_kop: ({ aantal: n }) => `${Aantal(n, 'rij', 'rijen')} boven de kopregel overgeslagen.`,
  onderaan: ({ aantal: n }) => `${Aantal(n, 'rij', 'rijen')} onderaan overgeslagen: een totaal of een noot.`,
  geen_kop: () => 'Er staat geen kopregel in. De kolommen heten nu Kolom 1, Kolom 2 en verder.',
  aanhalingstekens: () => 'De aanhalingstekens in dit bestand horen bij de tekst. Zo lazen we ze.',
  geen_gebieden: () => `De ${wijk.meer} van ${stad.naam} zijn niet te lezen. Die keken we dus niet na.`,
  geen_grenzen: () =>
    `De grenzen van ${wijk.meer} ontbreken nog. Lees ze in met wijken:importeren. Nu keken we alleen of een punt ver weg ligt.`,
  kolommen_over: ({ namen }) => `Deze kolommen gebruiken we niet: ${namen.map(kort).join(', ')}.`,
  keuze_over: ({ namen }) => `Deze gekozen kolommen staan er niet in: ${namen.map(kort).join(', ')}.`,
  bladen_over: ({ blad, namen }) => `We lazen het blad ${kort(blad)}. Niet gelezen: ${namen.map(kort).join(', ')}.`,
  crs_tegenspraak: ({ crs, stelsel }) =>
    `Het bestand noemt ${kort(crs)}, maar de getallen zijn ${stelsels[stelsel]}. We geloven de getallen.`,
  omgezet: ({ stelsel, aantal: n }) => `${punten(n)} omgezet van ${stelsels[stelsel]} naar graden.`,
  gedraaid: ({ aantal: n }) => `Breedte en lengte stonden verwisseld. We draaiden ze om. Aantal punten: ${getal(n)}.`,
  nulpunt: ({ aantal: n }) => `${punten(n)} op 0, 0. Dat lazen we als: niet bekend.`,
  geen_puntvorm: ({ aantal: n }) => `${Aantal(n, 'lijn of vlak', 'lijnen of vlakken')} gelezen als een punt erop.`,
  gebied_uit_punt: ({ aantal: n }) =>
    `Bij ${aantal(n, 'plek', 'plekken')} kwam ${wijk.de} of ${buurt.de} uit het punt.`,
  naam_bedacht: ({ aantal: n }) => `${Aantal(n, 'plek kreeg', 'plekken kregen')} een naam van ons. Kijk die na.`,
  naam_verschil: ({ aantal: n }) =>
    `${Aantal(n, 'plek deelde haar', 'plekken deelden hun')} naam. We maakten er verschil in.`,
  soort_geraden: ({ soort }) => `De soort komt uit de naam van het bestand of de plek: ${soort}.`,
  bron_gekozen: ({ bron }) => `Er staat geen bron in. We schrijven: ${kort(bron)}.`,
};

export function opmerkingTekst(opmerking: Lijstopmerking): string {
  // The union of codes cannot be indexed with its own member otherwise.
  const maak = opmerkingen[opmerking.code] as (opmerking: Lijstopmerking) => string;
  return maak(opmerking);
}
