import { type Breuk, breuk } from '#domein/stemming/telling/breuk.ts';
import { type Gelijkedelenuitkomst, telGelijkeDelen } from '#domein/stemming/telling/gelijke-delen.ts';
import type { Gelijkstandvolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import {
  aantalStembiljetten,
  kostenVan,
  maakSteunlijst,
  type Steunlijst,
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

export interface Aangevuld extends Gelijkedelenuitkomst {
  /** Of every run, those that were left behind included. */
  readonly gelijkstanden: Gelijkedelenuitkomst['gelijkstanden'];
  /** What each ballot could give in the run that counted, in units of the costs; a whole number after `add1`. */
  readonly aandeel: Breuk;
  /** How many times the share was raised. */
  readonly verhogingen: number;
  /** Bought afterwards because it fitted, most wanted first; or everything, when all with support fits. */
  readonly nuttig: readonly number[];
  readonly alles: boolean;
}
type Run = Omit<Aangevuld, 'nuttig' | 'alles'>;

/** What every run of one count shares. */
interface Telwerk extends Gelijkedelenvraag {
  readonly lijst: Steunlijst;
  readonly steun: readonly number[];
  /** Those that may get money and that anybody wants. */
  readonly gewild: readonly number[];
  readonly stemmen: bigint;
}

const nummersVan = ({ aankopen }: Gelijkedelenuitkomst): number[] => aankopen.map(({ kandidaat }) => kandidaat);
const kosten = ({ verkiezing }: Telwerk, nummer: number): bigint => verkiezing.kandidaten[nummer]?.kosten ?? 0n;
const besteed = ({ verkiezing }: Telwerk, nummers: Iterable<number>): bigint =>
  kostenVan(verkiezing.kandidaten, nummers);

function draai({ lijst, gewild, volgorde }: Telwerk, aandeel: Breuk, verhogingen = 0): Run {
  return { ...telGelijkeDelen(lijst, aandeel, gewild, volgorde), aandeel, verhogingen };
}

/** Nothing that anybody wants fits in what is left. */
function isUitputtend(werk: Telwerk, run: Run): boolean {
  const gekocht = new Set(nummersVan(run));
  const over = werk.verkiezing.budget - besteed(werk, gekocht);
  return werk.gewild.every((nummer) => gekocht.has(nummer) || kosten(werk, nummer) > over);
}

/** Whole shares, one unit more each time, until nothing more fits or the next step would cost more than there is. */
function verhoog(werk: Telwerk): Run {
  const { budget, eenheid } = werk.verkiezing;
  const eerste = budget / (werk.stemmen * eenheid);
  const run = (verhogingen: number): Run => draai(werk, breuk((eerste + BigInt(verhogingen)) * eenheid), verhogingen);
  let laatste = run(0);
  // A tie in a run that was left behind decided too: with another order it might have been the last.
  const gelijkstanden = [...laatste.gelijkstanden];
  while (!isUitputtend(werk, laatste)) {
    const volgende = run(laatste.verhogingen + 1);
    gelijkstanden.push(...volgende.gelijkstanden);
    if (besteed(werk, nummersVan(volgende)) > budget) break;
    laatste = volgende;
  }
  return { ...laatste, gelijkstanden };
}

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
  const run = aanvulling === 'add1' || aanvulling === 'add1_nuttig' ? verhoog(werk) : draai(werk, aandeel);
  const vult = aanvulling === 'nuttig' || aanvulling === 'add1_nuttig';
  return { ...run, nuttig: vult ? vul(werk, nummersVan(run)) : [], alles: false };
}
