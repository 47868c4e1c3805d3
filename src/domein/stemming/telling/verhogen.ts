import { type Breuk, breuk } from '#domein/stemming/telling/breuk.ts';
import { type Gelijkedelenuitkomst, telGelijkeDelen } from '#domein/stemming/telling/gelijke-delen.ts';
import type { Gelijkstand, Gelijkstandvolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import { Sprong } from '#domein/stemming/telling/sprong.ts';
import { kostenVan, type Steunlijst, type Verkiezing } from '#domein/stemming/telling/verkiezing.ts';

export interface Verhoging extends Gelijkedelenuitkomst {
  /** What each ballot could give, in units of the costs. */
  readonly aandeel: Breuk;
  /** How many times the share was raised. */
  readonly verhogingen: number;
}

export interface Verhoogvraag {
  readonly verkiezing: Verkiezing;
  readonly lijst: Steunlijst;
  /** Those that may get money and that anybody wants. */
  readonly gewild: readonly number[];
  readonly volgorde: Gelijkstandvolgorde;
  readonly stemmen: bigint;
}

export const nummersVan = ({ aankopen }: Gelijkedelenuitkomst): number[] => aankopen.map(({ kandidaat }) => kandidaat);

/** Ties of every run, each once: the same two can stand equal in thousands. */
class Gelijkstanden {
  readonly #gezien = new Map<string, Gelijkstand>();

  voeg(gelijkstanden: readonly Gelijkstand[]): void {
    for (const een of gelijkstanden) {
      const sleutel = `${een.gekozen} ${een.anderen.join()}`;
      if (!this.#gezien.has(sleutel)) this.#gezien.set(sleutel, een);
    }
  }

  get alle(): Gelijkstand[] {
    return [...this.#gezien.values()];
  }
}

/** Raises the share as long as nothing changes. */
class Stijging {
  readonly #vraag: Verhoogvraag;
  readonly #sprong: Sprong;
  readonly #eerste: bigint;
  /** How many units to try at once. */
  #pas = 2;

  constructor(vraag: Verhoogvraag) {
    const { verkiezing, lijst, gewild, stemmen } = vraag;
    this.#vraag = vraag;
    this.#sprong = new Sprong(lijst, gewild);
    this.#eerste = verkiezing.budget / (stemmen * verkiezing.eenheid);
  }

  #aandeel(verhogingen: number): Breuk {
    return breuk((this.#eerste + BigInt(verhogingen)) * this.#vraag.verkiezing.eenheid);
  }

  run(verhogingen: number): Verhoging {
    const { lijst, gewild, volgorde } = this.#vraag;
    const aandeel = this.#aandeel(verhogingen);
    return { ...telGelijkeDelen(lijst, aandeel, gewild, volgorde), aandeel, verhogingen };
  }

  /** A number of raises with the same outcome as `van` and all between. Often the last: the next run tells. */
  zelfde(orde: readonly number[], van: number): number {
    let stand = van;
    let pas = this.#pas;
    for (let gemist = false; ; ) {
      const deel = this.#sprong.keur(orde, this.#aandeel(stand), this.#aandeel(stand + pas));
      if (deel === null) {
        stand += pas;
        if (gemist) break;
        pas *= 2;
      } else {
        gemist = true;
        pas = Math.min(pas - 1, Math.floor(deel * pas));
        if (pas < 1) break;
      }
    }
    this.#pas = Math.max(2, stand - van);
    return stand;
  }
}

/** Whole shares, one unit more each time, until nothing more fits or the next step would cost more than there is. */
export function verhoog(vraag: Verhoogvraag): Verhoging {
  const { gewild, verkiezing } = vraag;
  const { budget, kandidaten } = verkiezing;
  const besteed = (run: Verhoging): bigint => kostenVan(kandidaten, nummersVan(run));
  const isUitputtend = (run: Verhoging): boolean => {
    const gekocht = new Set(nummersVan(run));
    const over = budget - besteed(run);
    return gewild.every((nummer) => gekocht.has(nummer) || (kandidaten[nummer]?.kosten ?? 0n) > over);
  };
  const stijging = new Stijging(vraag);
  // A tie in a run that was left behind decided too: with another order it might have been the last.
  const gelijkstanden = new Gelijkstanden();
  let laatste = stijging.run(0);
  gelijkstanden.voeg(laatste.gelijkstanden);
  while (!isUitputtend(laatste)) {
    const stand = stijging.zelfde(nummersVan(laatste), laatste.verhogingen);
    const volgende = stijging.run(stand + 1);
    gelijkstanden.voeg(volgende.gelijkstanden);
    if (besteed(volgende) > budget) {
      if (stand > laatste.verhogingen) laatste = stijging.run(stand);
      break;
    }
    laatste = volgende;
  }
  return { ...laatste, gelijkstanden: gelijkstanden.alle };
}
