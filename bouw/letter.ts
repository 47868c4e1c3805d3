import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { LETTERBRON } from '#content/beeld/letter.ts';

/** Where `src/styles/letter.css` and the layouts find them. They are made of the package alone: builds may share them. */
const MAP = 'node_modules/.cache/letter';
/** What the styles ask for: plain text to the largest headings. The package goes from 200 to 800. */
const DIKTE = { min: 400, max: 750 };
const KENMERKEN = ['kern', 'mark', 'ccmp', 'locl'];

const reeks = (van: number, tot: number): string =>
  Array.from({ length: tot - van + 1 }, (_, i) => String.fromCodePoint(van + i)).join('');

/** What Dutch is written with, and the languages of the west of Europe: comes with the first page. */
export const KERN = `${reeks(0x20, 0x7e)}${reeks(0xc0, 0xff).replace(/[ÐÞðþ÷]/g, '')}\u00a0€–—‘’“”…·×°²½©¿¡§→←`;
/** The rest of the Latin alphabet, such as in Polish and Turkish names: comes when a page has such a letter. */
const VERDER = `${reeks(0x100, 0x24f)}${reeks(0x1e00, 0x1eff)}`;

const DELEN = [
  { naam: 'kern', bron: `${LETTERBRON}-latin-wght-normal.woff2`, letters: KERN },
  { naam: 'verder', bron: `${LETTERBRON}-latin-ext-wght-normal.woff2`, letters: VERDER },
] as const;

/** Another build may do the same at the same moment: each puts down a whole file. */
async function zetNeer(bestand: string, inhoud: string | Buffer): Promise<void> {
  const tijdelijk = `${bestand}.${process.pid}`;
  await writeFile(tijdelijk, inhoud);
  await rename(tijdelijk, bestand);
}

/** Makes the letter files of the site, smaller than the package has them, unless they are there. */
export async function maakLetters(map = MAP): Promise<void> {
  await mkdir(map, { recursive: true });
  for (const { naam, bron, letters } of DELEN) {
    const font = await readFile(bron);
    const afdruk = createHash('sha256')
      .update(font)
      .update(letters)
      .update(JSON.stringify([DIKTE, KENMERKEN]));
    const kenmerk = afdruk.digest('hex');
    const merk = join(map, `${naam}.kenmerk`);
    if ((await readFile(merk, 'utf8').catch(() => '')) === kenmerk) continue;
    const opties = { variationAxes: { wght: DIKTE }, keepFeatures: KENMERKEN, noHinting: true };
    await zetNeer(join(map, `${naam}.woff2`), await subsetFont(font, letters, { ...opties, targetFormat: 'woff2' }));
    await zetNeer(merk, kenmerk);
  }
}
