import { type Kolom, VERPLICHT } from '#domein/plek/import/import.kolommen.ts';
import {
  alsWoord,
  type Doel,
  doelVanBegin,
  doelVanEinde,
  doelVanNaam,
  onsVan,
} from '#domein/plek/lijst/lijst.doelen.ts';
import type { Gebiedkennis } from '#domein/plek/lijst/lijst.gebied.ts';
import { kanCoordinaat, leesGetal, leesPunt, leesPuntcel } from '#domein/plek/lijst/lijst.punt.ts';
import { type Lijsttabel, monsterVan } from '#domein/plek/lijst/lijst.tabel.ts';
import { leesJaNee, leesSoort } from '#domein/plek/lijst/lijst.waarden.ts';

/** `zeker`: its name says so. `waarschijnlijk`: a part of its name or what stands in it says so. `geen`: we do not know it. */
export const lijstzekerheden = ['zeker', 'waarschijnlijk', 'geen'] as const;
export type Lijstzekerheid = (typeof lijstzekerheden)[number];

/** One column of theirs. `ons`: our column (`punt` is lat and lon), null when it is left out. `doel`: the piece of it. */
export interface Kolomvoorstel {
  plaats: number;
  hun: string;
  ons: Kolom | 'punt' | null;
  doel: Doel | null;
  zekerheid: Lijstzekerheid;
  /** Yes or no for each place: what it is about stands in its name. */
  jaNee: boolean;
  voorbeelden: readonly string[];
}

interface Kans {
  doel: Doel;
  /** Higher is surer. */
  punten: number;
}
const NAAM = 100;
const BEGIN = 45;
const EINDE = 40;
const INHOUD = 30;
/** More than the name alone: coordinates under a name of something else are coordinates. */
const STERK = 130;
const VOORBEELDEN = 3;
/** So much of a column must look alike to say what it holds. */
const MEESTE = 0.8;

const meeste = (waarden: readonly string[], klopt: (waarde: string) => boolean, deel = MEESTE): boolean =>
  waarden.length > 0 && waarden.filter(klopt).length >= waarden.length * deel;

const tussen = (cel: string, van: number, tot: number): boolean => {
  const getal = leesGetal(cel);
  return getal !== null && getal >= van && getal <= tot;
};

/** What stands in a column says what it holds, whatever it is called. */
const INHOUDEN: readonly [doel: Doel, klopt: (waarde: string) => boolean, punten: number][] = [
  [
    'punt',
    (cel) => {
      const paar = leesPuntcel(cel);
      return paar !== null && leesPunt(...paar) !== null;
    },
    STERK,
  ],
  ['postcode', (cel) => /^\d{4}\s?[A-Z]{2}$/i.test(cel), INHOUD],
  ['website', (cel) => /^(https?:\/\/|www\.)\S+$/i.test(cel), INHOUD],
  ['email', (cel) => /^\S+@\S+\.\S+$/.test(cel), STERK],
  ['telefoon', (cel) => /^(\+31|0031|0[1-9])[\s\d()-]{8,}$/.test(cel) && cel.replace(/\D/g, '').length <= 13, INHOUD],
  // Degrees have decimals; a number of something else seldom has four of them.
  ['lat', (cel) => tussen(cel, 50.5, 53.8) && /[.,]\d{4}/.test(cel), INHOUD],
  ['lon', (cel) => tussen(cel, 3, 7.5) && /[.,]\d{4}/.test(cel), INHOUD],
  ['adres', (cel) => /^\p{L}[\p{L}\s.'-]{4,}\s\d+[\s-]?\p{L}{0,3}$/u.test(cel), INHOUD],
];

const GETALDOELEN = new Set<Doel>(['lat', 'lon', 'x', 'y']);
const GEBIEDDOELEN = new Set<Doel>(['wijk', 'buurt']);

/** Every target a column may have; `bekend` are its values. */
function kansenVan(kop: string, waarden: readonly string[], kennis: Gebiedkennis): Kans[] {
  const kansen: Kans[] = [];
  const naam = doelVanNaam(kop);
  if (naam) kansen.push({ doel: naam.doel, punten: NAAM - naam.rang });
  else {
    const begin = doelVanBegin(kop);
    const einde = doelVanEinde(kop);
    if (begin) kansen.push({ doel: begin, punten: BEGIN });
    if (einde) kansen.push({ doel: einde, punten: EINDE });
    // "Speelplek" above a list of parts is the place that they are in.
    if (leesSoort(kop) && waarden.some((cel) => leesJaNee(cel) === undefined))
      kansen.push({ doel: 'naam', punten: INHOUD });
  }
  for (const [doel, klopt, punten] of INHOUDEN) if (meeste(waarden, klopt)) kansen.push({ doel, punten });
  if (meeste(waarden, (cel) => leesSoort(cel) !== undefined) && new Set(waarden).size * 2 <= waarden.length)
    kansen.push({ doel: 'soort', punten: INHOUD });
  const tekst = waarden.filter((cel) => /\p{L}/u.test(cel));
  if (meeste(tekst, (cel) => kennis.buurt(cel).length > 0)) kansen.push({ doel: 'buurt', punten: INHOUD });
  else if (meeste(tekst, (cel) => kennis.wijk(cel).length > 0)) kansen.push({ doel: 'wijk', punten: INHOUD });
  return kansen
    .filter(({ doel }) => !spreektTegen(doel, waarden))
    .map((kans) => pasStraat(pasSoort(pasGebied(kans, waarden, kennis), waarden), waarden));
}

/** A column called "lat" with words in it holds no degrees. */
function spreektTegen(doel: Doel, waarden: readonly string[]): boolean {
  if (waarden.length === 0) return false;
  if (GETALDOELEN.has(doel)) return !meeste(waarden, (cel) => kanCoordinaat(leesGetal(cel)), 0.5);
  if (doel === 'punt') return !meeste(waarden, (cel) => leesPuntcel(cel) !== null, 0.5);
  if (doel === 'adres') return meeste(waarden, (cel) => /^\d{4}\s?[A-Z]{2}$/i.test(cel));
  if (doel === 'huisnummer') return !meeste(waarden, (cel) => /^\d/.test(cel), 0.5);
  if (doel === 'website') return !meeste(waarden, (cel) => /[./]/.test(cel), 0.5);
  if (doel === 'gecontroleerd_op') return !meeste(waarden, (cel) => /\d{4}/.test(cel), 0.5);
  if (doel === 'status') return !meeste(waarden, (cel) => /^(concept|gepubliceerd|gearchiveerd)$/i.test(cel), 0.5);
  return doel === 'naam' && meeste(waarden, (cel) => leesGetal(cel) !== null);
}

/** A column of areas of which we do not know enough says where a place is, but not in which of ours. */
function pasGebied(kans: Kans, waarden: readonly string[], kennis: Gebiedkennis): Kans {
  const namen = [...new Set(waarden)];
  if (!GEBIEDDOELEN.has(kans.doel) || !namen.some((cel) => /\p{L}{3}/u.test(cel))) return kans;
  const telt = (zoek: Gebiedkennis['wijk']): number => namen.filter((cel) => zoek(cel).length > 0).length;
  const [wijken, buurten] = [telt(kennis.wijk), telt(kennis.buurt)];
  // Where it is called as we call it, one that we know is enough: the others are slips.
  const genoeg = kans.punten === NAAM ? 1 : namen.length * MEESTE;
  if (Math.max(wijken, buurten) < genoeg) return { doel: 'gebied', punten: EINDE };
  return { ...kans, doel: buurten > wijken ? 'buurt' : wijken > buurten ? 'wijk' : kans.doel };
}

/** A column of kinds of which none is ours explains, but does not say, what a place is. */
const pasSoort = (kans: Kans, waarden: readonly string[]): Kans =>
  kans.doel === 'soort' &&
  kans.punten < NAAM &&
  waarden.length > 0 &&
  waarden.every((cel) => leesSoort(cel) === undefined)
    ? { doel: 'soort_uitleg', punten: kans.punten }
    : kans;

/** "Straat en huisnummer": with numbers in it, it is the address. */
const pasStraat = (kans: Kans, waarden: readonly string[]): Kans =>
  kans.doel === 'straat' && meeste(waarden, (cel) => /\p{L}{3}.*\s\d+[\s-]?\p{L}{0,3}$/u.test(cel))
    ? { doel: 'adres', punten: kans.punten }
    : kans;

/** What is called x and y may be degrees, and what is called lat and lon metres; the numbers tell, later. */
const ZELFDE: Readonly<Partial<Record<Doel, Doel>>> = { x: 'lon', y: 'lat' };
const plek = (doel: Doel): Doel => ZELFDE[doel] ?? doel;

/** A file that says of each place what, which and who says so in our own words is one of ours: there an id is ours too. */
const isVanOns = (koppen: readonly string[]): boolean =>
  VERPLICHT.every((kolom) => koppen.some((kop) => doelVanNaam(kop)?.rang === 0 && doelVanNaam(kop)?.doel === kolom));

interface Gelezenkolom {
  hun: string;
  plaats: number;
  waarden: readonly string[];
}
const NAAM_LENGTE = 60;

/** What only the other columns tell: a bare number behind a street, and short texts that differ where nothing else names a place. */
function vulAan(kolommen: readonly Gelezenkolom[], gekozen: Map<number, Kans>, bezet: Set<Doel>): void {
  const straat = kolommen.find(({ plaats }) => gekozen.get(plaats)?.doel === 'straat');
  const nummer = straat && kolommen[straat.plaats + 1];
  const isNummer =
    nummer &&
    /^(nr|nummer|no)$/.test(alsWoord(nummer.hun)) &&
    meeste(nummer.waarden, (cel) => /^\d{1,4}\s?[a-z]?$/i.test(cel));
  if (nummer && isNummer && !bezet.has('huisnummer') && !gekozen.has(nummer.plaats)) {
    gekozen.set(nummer.plaats, { doel: 'huisnummer', punten: EINDE });
    bezet.add('huisnummer');
  }
  const tekst = kolommen.find(({ plaats }) => gekozen.get(plaats)?.doel === 'omschrijving');
  if (!tekst || bezet.has('naam') || tekst.waarden.length === 0) return;
  const kort = meeste(tekst.waarden, (cel) => cel.length <= NAAM_LENGTE);
  if (kort && new Set(tekst.waarden).size >= tekst.waarden.length * MEESTE) {
    gekozen.set(tekst.plaats, { doel: 'naam', punten: INHOUD });
    bezet.add('naam').delete('omschrijving');
  }
}

/** For each column of theirs the best of ours that no other column fits better. */
export function stelKolommenVoor({ koppen, rijen }: Lijsttabel, kennis: Gebiedkennis): Kolomvoorstel[] {
  const vanOns = isVanOns(koppen);
  const kolommen = koppen.map((hun, plaats) => {
    const waarden = monsterVan(rijen, plaats);
    return {
      hun,
      plaats,
      waarden,
      kansen: kansenVan(hun, waarden, kennis).filter(({ doel }) => vanOns || doel !== 'id'),
    };
  });
  const gekozen = new Map<number, Kans>();
  const bezet = new Set<Doel>();
  const alle = kolommen
    .flatMap(({ plaats, kansen, waarden }) => kansen.map((kans) => ({ ...kans, plaats, leeg: waarden.length === 0 })))
    // What is full goes before what is empty, unless it is only guessed.
    .sort(
      (een, ander) => ander.punten - een.punten || Number(een.leeg) - Number(ander.leeg) || een.plaats - ander.plaats,
    );
  for (const { plaats, doel, punten } of alle) {
    if (gekozen.has(plaats) || bezet.has(plek(doel))) continue;
    gekozen.set(plaats, { doel, punten });
    bezet.add(plek(doel));
  }
  vulAan(kolommen, gekozen, bezet);
  const metNummer = bezet.has('huisnummer');
  return kolommen.map(({ hun, plaats, waarden }): Kolomvoorstel => {
    const voorbeelden = [...new Set(waarden)].slice(0, VOORBEELDEN);
    const kans = gekozen.get(plaats);
    const jaNee = isJaNee(waarden) && (!kans || kans.doel === 'toegankelijkheid' || kans.doel === 'voorzieningen');
    if (!kans) {
      const ons = jaNee ? 'voorzieningen' : null;
      return { plaats, hun, ons, doel: ons, zekerheid: jaNee ? 'waarschijnlijk' : 'geen', jaNee, voorbeelden };
    }
    const zekerheid = kans.punten > BEGIN && kans.punten <= NAAM ? 'zeker' : 'waarschijnlijk';
    return { plaats, hun, ons: onsVan(kans.doel, metNummer), doel: kans.doel, zekerheid, jaNee, voorbeelden };
  });
}

/** Only yes and no stand in it, and not merely ones. */
const isJaNee = (waarden: readonly string[]): boolean =>
  waarden.length > 0 &&
  waarden.every((cel) => leesJaNee(cel) !== undefined) &&
  (waarden.some((cel) => !/^\d$/.test(cel)) || new Set(waarden).size === 2);
