/** What something takes up on the screen: its middle and its size, in pixels. */
export interface Doos {
  x: number;
  y: number;
  breed: number;
  hoog: number;
  /** What is written in it. */
  tekst?: string;
}

/** Width of a letter in the small names on the map, in pixels. */
export const LETTER = 7;

export const raakt = (een: Doos, ander: Doos): boolean =>
  Math.abs(een.x - ander.x) * 2 < een.breed + ander.breed && Math.abs(een.y - ander.y) * 2 < een.hoog + ander.hoog;
