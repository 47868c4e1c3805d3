import type { Plaats, Ring } from '#content/tekening/vlak.ts';
import { ligtIn } from '#domein/gebied/ligt-in.ts';

/** A box on the drawing, named by its middle. */
export interface Doos {
  readonly x: number;
  readonly y: number;
  readonly breed: number;
  readonly hoog: number;
}

/** Free between two boxes. */
const LUCHT = 3;

export const raakt = (een: Doos, ander: Doos): boolean =>
  Math.abs(een.x - ander.x) * 2 < een.breed + ander.breed + 2 * LUCHT &&
  Math.abs(een.y - ander.y) * 2 < een.hoog + ander.hoog + 2 * LUCHT;

export const past = ({ x, y, breed, hoog }: Doos, kader: { breed: number; hoog: number }): boolean =>
  x - breed / 2 >= 0 && y - hoog / 2 >= 0 && x + breed / 2 <= kader.breed && y + hoog / 2 <= kader.hoog;

export const ruimer = ({ x, y, breed, hoog }: Doos, rondom: number): Doos => ({
  x,
  y,
  breed: breed + 2 * rondom,
  hoog: hoog + 2 * rondom,
});

const STAPPEN = 20;
/** Whether the line between two places runs over a box, by places along it. */
export const kruistDoos = ([x, y]: Plaats, [u, v]: Plaats, doos: Doos): boolean =>
  Array.from({ length: STAPPEN + 1 }, (_, nummer) => nummer / STAPPEN).some((deel) =>
    raakt({ x: x + (u - x) * deel, y: y + (v - y) * deel, breed: 0, hoog: 0 }, doos),
  );

const DWARS = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1];
const HOOG = [-1, 0, 1];

/** Part of a box that lies in an area. */
export function deelIn({ x, y, breed, hoog }: Doos, ringen: readonly Ring[]): number {
  let binnen = 0;
  for (const i of DWARS)
    for (const j of HOOG) if (ligtIn([x + (i * breed) / 2, y + (j * hoog) / 2], ringen)) binnen += 1;
  return binnen / (DWARS.length * HOOG.length);
}
