import type { Lijn } from '#content/tekening/lijnen.ts';
import type { Maat } from '#content/tekening/maat.ts';
import type { Penstreek } from '#content/tekening/pen.ts';
import type { Plaats, Ring } from '#content/tekening/vlak.ts';
import { alsKromme, alsPunten, halverwege } from '#content/tekening/vloeiend.ts';

/** A border as it is drawn. */
export interface Streek {
  /** Its corners, in units of the drawing. */
  readonly hoeken: Ring;
  /** Whether corners are rounded. */
  readonly rond: boolean;
}

/**
 * From the plainest way to draw a border to the most exact. `deel`: bends below this part of a buurt are left out.
 * `stap`: corners stand on multiples of this; when even, what lies halfway is whole too, and needs fewer letters.
 */
const WIJZEN = [
  { deel: 0.07, stap: 2, rond: true },
  { deel: 0.02, stap: 2, rond: true },
  { deel: 0, stap: 0.1, rond: false },
] as const;
export type Wijze = 0 | 1 | 2;
export const preciezer = (wijze: Wijze): Wijze => (wijze === 0 ? 1 : 2);

const opStap = ([x, y]: Plaats, stap: number): Plaats => [rond(x, stap), rond(y, stap)];
const rond = (getal: number, stap: number): number => Number((Math.round(getal / stap) * stap).toFixed(1));

/** On whole units, and each place once. */
export const opHele = (punten: Ring): Ring =>
  punten
    .map((punt) => opStap(punt, 1))
    .filter(([x, y], nummer, alle) => nummer === 0 || x !== alle[nummer - 1]?.[0] || y !== alle[nummer - 1]?.[1]);

/** `buurt`: square metres of an ordinary one. Ends are the same whatever the way: other borders begin there. */
export function maakStreek({ punten, bochten }: Lijn, wijze: Wijze, buurt: number, maat: Maat): Streek {
  const { deel, stap, rond } = WIJZEN[wijze];
  const over = punten.filter((_, nummer) => (bochten[nummer] ?? 0) >= deel * buurt).map(maat.heen);
  const laatste = over.length - 1;
  const hoeken = over.map((punt, nummer) => opStap(punt, nummer === 0 || nummer === laatste ? 1 : stap));
  return { hoeken: rond ? halverwege(hoeken) : hoeken, rond };
}

export const omgekeerd = ({ hoeken, rond }: Streek): Streek => ({ hoeken: hoeken.toReversed(), rond });

export const penVan = ({ hoeken, rond }: Streek): Penstreek[] =>
  rond
    ? alsKromme(hoeken)
    : hoeken.slice(1).map((hoek, nummer) => ({ soort: 'l', van: hoeken[nummer] ?? hoek, naar: [hoek] }));

/** The places it passes. */
export const puntenVan = ({ hoeken, rond }: Streek): Ring => (rond ? alsPunten(hoeken) : hoeken);
