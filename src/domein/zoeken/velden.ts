import { isBevestigd } from '#domein/zoeken/bevestigd.ts';
import { delenVan } from '#domein/zoeken/samenstelling.ts';
import { stamVan, woordenVan } from '#domein/zoeken/woorden.ts';
import type { Zoekrecord, Zoeksoort } from '#domein/zoeken/zoekrecord.ts';

/** What of a record is compared, as stems with spaces between, and how much each part counts. */
export const VELDGEWICHT = { naam: 5, soort: 3, feiten: 4, gebied: 2, zinnen: 1, delen: 1.5 } as const;
export type Veld = keyof typeof VELDGEWICHT;
export type Velden = { readonly id: number } & Readonly<Record<Veld, string>>;

/** How a kind is called beside its own word. */
const SOORTWOORD: Partial<Record<Zoeksoort, string>> = {
  lijst: '',
  deur: '',
  voorbeeld: 'voorbeeld',
  plan: 'plan buurtbudget',
  ronde: 'ronde buurtbudget',
};
const GEBIEDEN: readonly Zoeksoort[] = ['wijk', 'buurt'];

/** Stands in the index for "somewhere in this wijk"; nobody can type it. */
export const wijkmerk = (slug: string): string => `wijk:${slug}`;
export const isWijkmerk = (stam: string): boolean => stam.includes(':');

const naastElkaar = (woorden: readonly string[]): string[] =>
  woorden.slice(1).map((woord, plaats) => `${woorden[plaats]}${woord}`);

export interface Geschreven {
  /** Words of names and facts as they are written. */
  readonly woorden: readonly string[];
  /** Two of those that stand beside each other, as one word. */
  readonly paren: readonly string[];
  readonly zinwoorden: readonly string[];
}

/** Every word of a record. Neighbours in a name also as one word, for who types "leidscherijn". */
export function geschrevenIn({ soort, naam, gebied = '', zinnen = [], feiten = [] }: Zoekrecord): Geschreven {
  const inNaam = woordenVan(naam);
  const rest = [SOORTWOORD[soort] ?? soort, gebied, ...feiten].flatMap(woordenVan);
  return {
    woorden: [...inNaam, ...rest],
    paren: [...naastElkaar(inNaam), ...feiten.flatMap((feit) => naastElkaar(woordenVan(feit)))],
    zinwoorden: zinnen.filter(isBevestigd).flatMap(woordenVan),
  };
}

const stammen = (woorden: readonly string[]): string => woorden.map(stamVan).join(' ');

interface Taal {
  /** Whether a stem is a word, to take compounds apart. */
  readonly isWoord: (stam: string) => boolean;
  readonly isLoos: (woord: string) => boolean;
  /** Whether a stem stands in the name of an area. */
  readonly isPlaats: (stam: string) => boolean;
}

/** What of a record goes into the index. */
export function veldenVan(record: Zoekrecord, id: number, { isWoord, isLoos, isPlaats }: Taal): Velden {
  const { soort, naam, gebied = '', wijk, zinnen = [], feiten = [] } = record;
  const inNaam = woordenVan(naam);
  const inZinnen = zinnen
    .filter(isBevestigd)
    .flatMap(woordenVan)
    .filter((woord) => !isLoos(woord));
  const inFeiten = feiten.map(woordenVan);
  // The name of an area is no compound: the Schaakbuurt has nothing to do with schaken, nor Noordwest with West.
  const heel = GEBIEDEN.includes(soort) ? [] : [...inNaam, ...inFeiten.flat(), ...inZinnen];
  const teDelen = heel.filter((woord) => !isPlaats(stamVan(woord)));
  const samen = [...naastElkaar(inNaam), ...inFeiten.flatMap(naastElkaar)];
  return {
    id,
    naam: stammen(inNaam),
    soort: stammen(woordenVan(SOORTWOORD[soort] ?? soort)),
    feiten: stammen(inFeiten.flat()),
    gebied: [stammen(woordenVan(gebied)), wijk ? wijkmerk(wijk) : ''].join(' ').trim(),
    zinnen: stammen(inZinnen),
    delen: [...teDelen.flatMap((woord) => delenVan(woord, isWoord)), ...samen.map(stamVan)].join(' '),
  };
}
