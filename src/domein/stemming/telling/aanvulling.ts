import { breuk } from '#domein/stemming/telling/breuk.ts';
import { telGelijkeDelen } from '#domein/stemming/telling/gelijke-delen.ts';
import type { Gelijkstandvolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import { nummersVan, type Verhoging, type Verhoogvraag, verhoog } from '#domein/stemming/telling/verhogen.ts';
import {
  aantalStembiljetten,
  kostenVan,
  maakSteunlijst,
  steunVan,
  type Verkiezing,
} from '#domein/stemming/telling/verkiezing.ts';

export const aanvullingen = ['geen', 'add1', 'nuttig', 'add1_nuttig'] as const;
/** What happens with money that equal shares leave: nothing, larger shares, the most wanted that fits, or both. */
export type Aanvulling = (typeof aanvullingen)[number];

export interface Gelijkedelenvraag {
  readonly verkiezing: Verkiezing;
  /** Numbers of the kandidaten that may get money at all. */
  readonly doenMee: ReadonlySet<number>;
  readonly aanvulling: Aanvulling;
  readonly volgorde: Gelijkstandvolgorde;
  /** Of equally wanted ones, which fills up what is left first: here the cheapest has no claim, so only the last rule counts. */
  readonly vulvolgorde: Gelijkstandvolgorde;
}

/** The run that counted; its share is whole after `add1`. Ties are those of every run, those that were left behind included. */
export interface Aangevuld extends Verhoging {
  /** Bought afterwards because it fitted, most wanted first; or everything, when all with support fits. */
  readonly nuttig: readonly number[];
  readonly alles: boolean;
}
/** What every run of one count shares. */
interface Telwerk extends Gelijkedelenvraag, Verhoogvraag {
  readonly steun: readonly number[];
}

const kosten = ({ verkiezing }: Telwerk, nummer: number): bigint => verkiezing.kandidaten[nummer]?.kosten ?? 0n;
const besteed = ({ verkiezing }: Telwerk, nummers: Iterable<number>): bigint =>
  kostenVan(verkiezing.kandidaten, nummers);

/** What is most wanted of what is left, as far as the money goes. */
function vul(werk: Telwerk, gekocht: readonly number[]): number[] {
  const al = new Set(gekocht);
  const steun = (nummer: number): number => werk.steun[nummer] ?? 0;
  const plaats = (nummer: number): number => werk.vulvolgorde.plaats[nummer] ?? 0;
  const rij = werk.gewild
    .filter((nummer) => !al.has(nummer))
    .sort((een, ander) => steun(ander) - steun(een) || plaats(een) - plaats(ander));
  let over = werk.verkiezing.budget - besteed(werk, al);
  return rij.filter((nummer) => {
    if (kosten(werk, nummer) > over) return false;
    over -= kosten(werk, nummer);
    return true;
  });
}

/** Equal shares with its completion (docs/voting.md). If everything anybody wants fits, all of it is taken. */
export function telMetAanvulling(vraag: Gelijkedelenvraag): Aangevuld {
  const { verkiezing, doenMee, aanvulling } = vraag;
  const steun = steunVan(verkiezing);
  const gewild = [...doenMee].filter((nummer) => (steun[nummer] ?? 0) > 0);
  const stemmen = BigInt(Math.max(1, aantalStembiljetten(verkiezing)));
  const werk: Telwerk = { ...vraag, lijst: maakSteunlijst(verkiezing), steun, gewild, stemmen };
  const aandeel = breuk(verkiezing.budget, stemmen);
  if (besteed(werk, gewild) <= verkiezing.budget)
    return { aankopen: [], gelijkstanden: [], samen: () => 0, aandeel, verhogingen: 0, nuttig: gewild, alles: true };
  const verhoogt = aanvulling === 'add1' || aanvulling === 'add1_nuttig';
  const run = verhoogt
    ? verhoog(werk)
    : { ...telGelijkeDelen(werk.lijst, aandeel, gewild, vraag.volgorde), aandeel, verhogingen: 0 };
  const vult = aanvulling === 'nuttig' || aanvulling === 'add1_nuttig';
  return { ...run, nuttig: vult ? vul(werk, nummersVan(run)) : [], alles: false };
}
