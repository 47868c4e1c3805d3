import { z } from 'zod';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
/** A link of the chain over the logboek. `regel`: what its line says now, null when that is gone. */
export const schakelSchema = z.object({
  nummer: z.int().positive(),
  dag: z.iso.date(),
  hash: hashSchema,
  regel: z.string().nullable(),
});
export type Schakel = z.infer<typeof schakelSchema>;

/** The last hash of a day, as the open data give it. */
export const logboekdagSchema = z.object({ dag: z.iso.date(), nummer: z.int().positive(), hash: hashSchema });
export type Logboekdag = z.infer<typeof logboekdagSchema>;

/**
 * What is wrong with a chain. `regel_weg`: a line was taken out; `regel_anders`: it says something else now;
 * `schakel_weg`: a link is missing; `te_vroeg_weg`: lines went that are younger than the term; `dag_anders`: it is not
 * the chain of which a hash was published.
 */
export const ketenfoutcodes = ['regel_weg', 'regel_anders', 'schakel_weg', 'te_vroeg_weg', 'dag_anders'] as const;
export interface Ketenfout {
  readonly code: (typeof ketenfoutcodes)[number];
  readonly nummer: number;
}

/** Checks a chain link by link, in the order of its numbers, holding no more than the last one. */
export class Ketencontrole {
  readonly fouten: Ketenfout[] = [];
  aantal = 0;
  laatste: Schakel | null = null;
  readonly #dagen: readonly Logboekdag[];
  readonly #bewaardVanaf: string;
  readonly #hash: (tekst: string) => string;

  /** `dagen`: what was published; `bewaardVanaf`: the first day of which lines must be there; `hash`: SHA-256 in hex. */
  constructor(dagen: readonly Logboekdag[], bewaardVanaf: string, hash: (tekst: string) => string) {
    this.#dagen = dagen;
    this.#bewaardVanaf = bewaardVanaf;
    this.#hash = hash;
  }

  volgende(schakel: Schakel): void {
    const code = this.laatste ? this.#naVorige(schakel, this.laatste) : this.#eerste(schakel);
    if (code) this.#meld(code, schakel.nummer);
    const gepubliceerd = this.#dagen.find(({ nummer }) => nummer === schakel.nummer);
    if (gepubliceerd && gepubliceerd.hash !== schakel.hash) this.#meld('dag_anders', schakel.nummer);
    if (schakel.regel !== null) this.aantal += 1;
    this.laatste = schakel;
  }

  /** After the last link: nothing that was published may lie beyond it. */
  klaar(): readonly Ketenfout[] {
    const einde = this.laatste?.nummer ?? 0;
    for (const { nummer } of this.#dagen) if (nummer > einde) this.#meld('schakel_weg', nummer);
    return this.fouten;
  }

  #naVorige({ nummer, regel, hash }: Schakel, vorige: Schakel): Ketenfout['code'] | null {
    if (nummer !== vorige.nummer + 1) return 'schakel_weg';
    if (regel === null) return 'regel_weg';
    return this.#hash(`${vorige.hash}\n${regel}`) === hash ? null : 'regel_anders';
  }

  /** The first link is the very first, or the last of what was cleared away, which has no line any more. */
  #eerste({ nummer, dag, regel, hash }: Schakel): Ketenfout['code'] | null {
    if (regel !== null) {
      if (nummer !== 1) return 'schakel_weg';
      return this.#hash(`\n${regel}`) === hash ? null : 'regel_anders';
    }
    const eerder = this.#dagen.some((een) => een.dag >= this.#bewaardVanaf && een.nummer < nummer);
    return eerder || dag >= this.#bewaardVanaf ? 'te_vroeg_weg' : null;
  }

  #meld(code: Ketenfout['code'], nummer: number): void {
    this.fouten.push({ code, nummer });
  }
}
