import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** The letters as their package has them, each in every weight. */
export const LETTERBRON =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const LATIJN = `${LETTERBRON}-latin-wght-normal.woff2`;

/** The letter in one weight, as a file for what draws pictures. */
export async function letterVoorBeeld(gewicht: number): Promise<Buffer> {
  const opties = { keepAllGlyphs: true, variationAxes: { wght: gewicht }, targetFormat: 'sfnt' } as const;
  return subsetFont(await readFile(LATIJN), undefined, opties);
}
