import { alsPad } from '#content/tekening/pen.ts';
import { omgekeerd, penVan, puntenVan, type Streek } from '#content/tekening/streken.ts';
import type { Ring } from '#content/tekening/vlak.ts';

/** One wijk on the drawing, in its units. */
export interface Wijkvorm {
  readonly code: string;
  /** Value of `d` of an SVG path. */
  readonly pad: string;
  /** The same as rings of short sides: parts, and holes in them. */
  readonly ringen: readonly Ring[];
}

/** Wijken by the numbers of the lines around them; `~n` is line n from its end to its beginning. */
export type Omtrekken = ReadonlyMap<string, readonly (readonly number[])[]>;

/** Each border was worked out once, so that neighbours stay neighbours. */
export function maakVormen(streken: readonly Streek[], omtrekken: Omtrekken): Wijkvorm[] {
  const heen = (nummer: number): Streek => streken[nummer] ?? { hoeken: [], rond: false };
  const van = (nummer: number): Streek => (nummer < 0 ? omgekeerd(heen(~nummer)) : heen(nummer));
  return [...omtrekken].map(([code, ringen]) => {
    const rondom = ringen.map((ring) => ring.map(van));
    return {
      code,
      pad: rondom.map((ring) => alsPad(ring.flatMap(penVan))).join(''),
      ringen: rondom.map((ring) => ring.flatMap((streek) => puntenVan(streek).slice(0, -1))),
    };
  });
}
