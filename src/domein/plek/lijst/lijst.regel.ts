import type { Punt } from '#domein/plek/afstand.ts';
import type { Kolom, Tabelrij } from '#domein/plek/import/import.kolommen.ts';
import type { Doel } from '#domein/plek/lijst/lijst.doelen.ts';
import type { Kolomvoorstel } from '#domein/plek/lijst/lijst.kolommen.ts';
import type { Wachtreden } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import { type Gelezenpunt, leesGetal, leesPunt, leesPuntcel } from '#domein/plek/lijst/lijst.punt.ts';
import { CEL_LENGTE } from '#domein/plek/lijst/lijst.tabel.ts';
import { leesJaNee, zonderHoofdletters, zonderLeeg } from '#domein/plek/lijst/lijst.waarden.ts';

/** One place on its way from their columns to ours. `cellen`: as an import reads them; a column it lacks is left alone. */
export interface Lijstregel {
  rij: number;
  cellen: Map<Kolom, string>;
  /** The kind as they call it; '' when they do not. */
  soortcel: string;
  straat: string;
  /** As it stands in the file; `punt` is where that is. */
  gelezen: Gelezenpunt | null;
  punt: Punt | null;
  nulpunt: boolean;
  redenen: Wachtreden[];
}

const GELIJK: ReadonlySet<Doel> = new Set(['naam', 'straat', 'adres', 'plaats', 'omschrijving']);
/** In a column that is all capitals nobody meant them. */
const ROEPT: ReadonlySet<Doel> = new Set(['naam', 'straat', 'adres', 'plaats', 'gebied']);

/** "24" with "A" is 24A, with "2" 24-2; "24.0" is how a spreadsheet writes a whole number. */
function voegSamen(straat: string, nummer: string, letter: string, toevoeging: string): string {
  const kaal = nummer.replace(/[.,]0+$/, '');
  if (straat === '' || kaal === '') return straat;
  const staart =
    toevoeging === ''
      ? ''
      : /^\p{L}$/u.test(toevoeging) && letter === ''
        ? toevoeging
        : `-${toevoeging.replace(/^-/, '')}`;
  return `${straat} ${kaal}${letter}${staart}`;
}

/** "Voorbeeldstraat" of "Voorbeeldstraat 12, bij de brug". */
export const straatVan = (adres: string): string =>
  /^(\p{L}[^\d,]*?|\d+e \p{L}[^\d,]*?)(?:\s+\d|,|$)/u.exec(adres)?.[1]?.trim() ?? '';

/** A list of things in one cell, as an import reads it. */
const alsDelen = (cel: string): string =>
  cel.includes('|')
    ? cel
    : cel
        .split(/\s*[,;\n]\s*|\s+\/\s+/)
        .filter(Boolean)
        .join('|');

type Cellen = (doel: Doel) => string;

function leesPunten(cel: Cellen, regel: Lijstregel): void {
  const paar = leesPuntcel(cel('punt'));
  if (paar) {
    const gelezen = leesPunt(...paar);
    // Degrees in one cell are as often written latitude first: that is no mistake.
    regel.gelezen = gelezen && { ...gelezen, verwisseld: false };
    if (!gelezen)
      for (const [kolom, getal] of [
        ['lat', paar[1]],
        ['lon', paar[0]],
      ] as const)
        regel.cellen.set(kolom, String(getal));
  } else {
    const [lat, lon] = [cel('lat') || cel('y'), cel('lon') || cel('x')];
    const [y, x] = [leesGetal(lat), leesGetal(lon)];
    regel.nulpunt = x === 0 && y === 0;
    regel.gelezen = x === null || y === null || regel.nulpunt ? null : leesPunt(x, y);
    if (!regel.gelezen && !regel.nulpunt) regel.cellen.set('lat', lat).set('lon', lon);
  }
  regel.cellen.set('precisie', cel('precisie'));
}

/** Columns with a yes or no: what is there for all, and what is there for whom cannot walk. */
function leesJaNeeCellen(kolommen: readonly Kolomvoorstel[], cellen: readonly string[]): Map<Kolom, string> {
  const gevonden = new Map<Kolom, string>();
  for (const { plaats, hun, ons, jaNee } of kolommen) {
    if (!jaNee || !ons || ons === 'punt') continue;
    const antwoord = leesJaNee(cellen[plaats] ?? '');
    const naam = hun.replaceAll('_', ' ').toLowerCase();
    if (ons === 'voorzieningen' && antwoord) gevonden.set(ons, [gevonden.get(ons), naam].filter(Boolean).join('|'));
    if (ons !== 'voorzieningen' && antwoord !== undefined) gevonden.set(ons, `${naam}: ${antwoord ? 'ja' : 'nee'}`);
  }
  return gevonden;
}

/** Targets that are read in pieces, or looked at with the whole list in view. */
const APART: ReadonlySet<Doel> = new Set([
  'huisnummer',
  'huisletter',
  'toevoeging',
  'x',
  'y',
  'punt',
  'lat',
  'lon',
  'adres',
  'straat',
  'soort',
  'voorzieningen',
  'precisie',
]);

/** Reads rows of a list by the columns that were chosen. `schreeuwt`: columns that are all capitals, by place. */
export function maakRegellezer(kolommen: readonly Kolomvoorstel[], schreeuwt: ReadonlySet<number>) {
  const perDoel = new Map<Doel, Kolomvoorstel>();
  for (const kolom of kolommen)
    if (kolom.doel && !kolom.jaNee && !perDoel.has(kolom.doel)) perDoel.set(kolom.doel, kolom);
  const heeft = (...doelen: Doel[]): boolean => doelen.some((doel) => perDoel.has(doel));
  return ({ rij, cellen }: Tabelrij): Lijstregel => {
    const cel: Cellen = (doel) => {
      const kolom = perDoel.get(doel);
      if (!kolom) return '';
      const waarde = zonderLeeg((cellen[kolom.plaats] ?? '').slice(0, CEL_LENGTE));
      return ROEPT.has(doel) && schreeuwt.has(kolom.plaats) ? zonderHoofdletters(waarde) : waarde;
    };
    const regel: Lijstregel = {
      rij,
      cellen: new Map(),
      soortcel: cel('soort'),
      straat: '',
      gelezen: null,
      punt: null,
      nulpunt: false,
      redenen: [],
    };
    for (const [doel, kolom] of perDoel)
      if (kolom.ons && kolom.ons !== 'punt' && !APART.has(doel))
        regel.cellen.set(kolom.ons, GELIJK.has(doel) ? cel(doel) : zonderLeeg(cel(doel)));
    const straat = cel('straat');
    const adres =
      cel('adres') ||
      (heeft('huisnummer') ? voegSamen(straat, cel('huisnummer'), cel('huisletter'), cel('toevoeging')) : '');
    if (heeft('adres', 'huisnummer')) regel.cellen.set('adres', adres);
    if (heeft('straat')) regel.cellen.set('straat', straat);
    regel.straat = straat || straatVan(adres);
    if (heeft('voorzieningen')) regel.cellen.set('voorzieningen', alsDelen(cel('voorzieningen')));
    for (const [kolom, tekst] of leesJaNeeCellen(kolommen, cellen))
      regel.cellen.set(kolom, [regel.cellen.get(kolom), tekst].filter(Boolean).join('|'));
    if (heeft('lat', 'lon', 'x', 'y', 'punt')) leesPunten(cel, regel);
    else if (heeft('precisie')) regel.cellen.set('precisie', cel('precisie'));
    return regel;
  };
}
