import type { Kennis } from '#domein/zoeken/kennis.ts';
import { klankVan, letterverschil } from '#domein/zoeken/klank.ts';
import { delenVan } from '#domein/zoeken/samenstelling.ts';
import { stamVan } from '#domein/zoeken/woorden.ts';
import { STRAAT } from '#domein/zoeken/zoekvraag.ts';

/** A stem to look for, and how much it counts beside the word that was typed (1). */
export interface Vorm {
  readonly stam: string;
  readonly gewicht: number;
}
/** What a typed word can mean here. */
export interface Lezing {
  readonly vormen: readonly Vorm[];
  /** The word it was taken for, when it is not known as it was typed. */
  readonly bedoeld?: string;
  /** A word that sounds the same, which it may be too. */
  readonly klinktAls?: string;
  /** Only the end of the word is known: "huurhuis" is some house. */
  readonly isVaag?: true;
}

const SYNONIEM = 0.7;
const DEEL = 0.5;
const BEGIN = 0.4;
const KORTSTE_BEGIN = 3;
const LANG = 4;
/** A shorter beginning of a word says too little about it: "huisarts" has nothing to do with a house. */
const KORTSTE_KOP = 6;
const MEESTE = 12;
/** So many letters may differ in a word of at least so many. */
const VERSCHIL = [
  [9, 2],
  [4, 1],
] as const;

/** The sound of a word, and of a stem that is long enough to sound like one word only. */
const klankenVan = (woord: string): string[] => {
  const stam = stamVan(woord);
  return [klankVan(woord), ...(stam.length > LANG ? [klankVan(stam)] : [])];
};
const isStraat = (woord: string): boolean => STRAAT.test(woord);

/** All words that can be found, to read a typed word by. */
export class Woordenschat {
  readonly #kennis: Kennis;
  /** Per stem that can be found one of the words it stands for. */
  readonly #perStam = new Map<string, string>();
  /** The same with words that only mean something that can be found, and all of it by sound. */
  readonly #leesbaar = new Map<string, string>();
  readonly #geschreven = new Set<string>();
  /** What a word with a typing error is taken for: names, facts, and what means the same. */
  readonly #bekend = new Map<string, string>();
  readonly #paren = new Map<string, string>();
  readonly #klanken = new Map<string, string>();

  constructor(kennis: Kennis) {
    this.#kennis = kennis;
    for (const woord of kennis.woorden) {
      this.#maakLeesbaar(woord);
      this.#bekend.set(stamVan(woord), woord);
    }
  }

  #maakLeesbaar(woord: string): void {
    const stam = stamVan(woord);
    if (!this.#leesbaar.has(stam)) this.#leesbaar.set(stam, woord);
    for (const klank of klankenVan(woord)) if (!this.#klanken.has(klank)) this.#klanken.set(klank, stam);
  }

  /** Learns a word; `inZin`: it stands in a sentence only, and nobody looks for that by a wrong spelling. */
  leer(woord: string, inZin = false): void {
    const stam = stamVan(woord);
    this.#geschreven.add(woord);
    if (!this.#perStam.has(stam)) this.#perStam.set(stam, woord);
    if (!inZin && !this.#bekend.has(stam)) this.#bekend.set(stam, woord);
    this.#maakLeesbaar(woord);
  }

  /** Learns what some write as one word: "leidscherijn". Who types it in two words means the two words. */
  leerPaar(paar: string): void {
    const stam = stamVan(paar);
    if (!this.#perStam.has(stam)) this.#paren.set(stam, paar);
  }

  kent = (stam: string): boolean => this.#perStam.has(stam);
  #isTeVinden = (stam: string): boolean => this.#perStam.has(stam) || this.#paren.has(stam);
  /** Whether a stem is a word, found or not. */
  isWoord = (stam: string): boolean => this.#leesbaar.has(stam) && !this.#kennis.isLoos(stam);

  #metSynoniemen(stam: string, gewicht: number): Vorm[] {
    const anders = this.#kennis.anders(stam).map((ander) => ({ stam: ander, gewicht: gewicht * SYNONIEM }));
    return [{ stam, gewicht }, ...anders].filter((vorm) => this.#isTeVinden(vorm.stam));
  }

  /** Reads a typed word: as it is, else by its sound, as the beginning of a word, as a compound, or with a typing error. */
  lees(woord: string): Lezing {
    const gewoon = this.#metSynoniemen(stamVan(woord), 1);
    const gehoord: Lezing = this.#geschreven.has(woord) ? { vormen: [] } : this.#opKlank(woord);
    // "Leidse" has the stem of Leiden, and sounds as Leidsche: it may be either.
    if (gewoon.length > 0) {
      const klinktAls = gehoord.bedoeld && { klinktAls: gehoord.bedoeld };
      return { vormen: [...gewoon, ...gehoord.vormen], ...klinktAls };
    }
    if (this.isWoord(stamVan(woord))) return { vormen: [] };
    if (gehoord.vormen.length > 0) return gehoord;
    const delen = isStraat(woord) ? [] : delenVan(woord, this.isWoord);
    const inDelen = delen.flatMap((deel) => this.#metSynoniemen(deel, DEEL));
    if (delen.length > 1 && inDelen.length > 0) return { vormen: inDelen };
    const begin = this.#opBegin(woord);
    if (begin.length > 0) return { vormen: begin };
    const misspeld = this.#misspeld(woord);
    if (misspeld.vormen.length > 0) return misspeld;
    return { vormen: inDelen.length > 0 ? inDelen : this.#opKop(woord), isVaag: true };
  }

  /** What a longer word begins with: "koffieochtend" has to do with koffie. */
  #opKop(woord: string): Vorm[] {
    for (let lengte = woord.length - 1; lengte >= KORTSTE_KOP; lengte--) {
      const kop = stamVan(woord.slice(0, lengte));
      if (this.isWoord(kop)) return this.#metSynoniemen(kop, DEEL);
    }
    return [];
  }

  /** Longer words that begin so: what is typed may not be finished. */
  #opBegin(woord: string): Vorm[] {
    if (woord.length < KORTSTE_BEGIN) return [];
    const langer = [...this.#perStam].filter(([, geschreven]) => geschreven.startsWith(woord));
    return langer.slice(0, MEESTE).map(([stam]) => ({ stam, gewicht: BEGIN }));
  }

  #opKlank(woord: string): Lezing {
    if (woord.length <= KORTSTE_BEGIN) return { vormen: [] };
    const gelijk = klankenVan(woord).flatMap((klank) => this.#klanken.get(klank) ?? []);
    return this.#bedoeld(gelijk.slice(0, 1));
  }

  #misspeld(woord: string): Lezing {
    const [, ruimte = 0] = VERSCHIL.find(([lengte]) => woord.length >= lengte) ?? [];
    const eigen = stamVan(woord);
    let best = ruimte;
    let stammen: string[] = [];
    for (const [stam, geschreven] of ruimte > 0 ? this.#bekend : []) {
      if (stam.length < KORTSTE_BEGIN || /\d/.test(stam)) continue;
      // Stems leave so much out that one letter is a lot.
      const inStam = eigen.length > LANG ? letterverschil(eigen, stam, 1) : 2;
      const verschil = Math.min(letterverschil(woord, geschreven, best), inStam > 1 ? best + 1 : inStam);
      // A wrong first letter is rare: a short word with another one, or with more errors, is another word.
      if (geschreven[0] !== woord[0] && (woord.length < 6 || verschil > 1)) continue;
      if (verschil < best) stammen = [];
      if (verschil <= best) stammen.push(stam);
      best = Math.min(best, verschil);
    }
    return this.#bedoeld(stammen);
  }

  #bedoeld(stammen: readonly string[]): Lezing {
    const [eerste] = stammen;
    if (eerste === undefined) return { vormen: [] };
    return {
      vormen: stammen.flatMap((stam) => this.#metSynoniemen(stam, 1)),
      bedoeld: this.#leesbaar.get(eerste) ?? eerste,
    };
  }
}
