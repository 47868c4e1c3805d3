import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const comprimeer = promisify(gzip);
// Of our own files only: in a text of a library stands what looks like an import of another one.
const IMPORT = /(?:\bfrom|\bimport)\s*["']([./][^"'\n]+)["']/g;
const LATER = /\bimport\(\s*["'`]([./][^"'`\n]+)["'`]/g;

/** At least as many bytes as `gezipt` says, for a third of the work: enough to see that a page is well within its budget. */
export const ruimGezipt = async (inhoud: string): Promise<number> => (await comprimeer(inhoud, { level: 1 })).length;

export const gezipt = async (inhoud: string | Buffer): Promise<number> =>
  (await comprimeer(inhoud, { level: 9 })).length;

interface Bestand {
  bytes: number;
  /** Scripts this one imports before it runs, as paths on the site. */
  imports: readonly string[];
  /** Scripts this one may import while it runs. */
  later: readonly string[];
}

/** Files of a built site by their path on it; each is read and compressed once, however many pages use it. */
export function maakBestanden(map: string) {
  const gelezen = new Map<string, Promise<Bestand>>();
  const lees = async (pad: string): Promise<Bestand> => {
    const inhoud = await readFile(join(map, pad));
    const tekst = pad.endsWith('.js') ? inhoud.toString() : '';
    const doelen = (patroon: RegExp): string[] =>
      Array.from(tekst.matchAll(patroon), ([, doel = '']) => posix.resolve(dirname(pad), doel));
    return { bytes: await gezipt(inhoud), imports: doelen(IMPORT), later: doelen(LATER) };
  };
  const bestand = (pad: string): Promise<Bestand> => {
    const bekend = gelezen.get(pad) ?? lees(pad);
    gelezen.set(pad, bekend);
    return bekend;
  };

  /**
   * The scripts and all they import before they run, each once; with `ookLater` also what they may import while they run.
   * A worker is no import: its script does not run in the page.
   */
  async function metImports(
    paden: readonly string[],
    ookLater: boolean,
    gezien = new Set<string>(),
  ): Promise<Set<string>> {
    for (const pad of paden) {
      if (gezien.has(pad)) continue;
      gezien.add(pad);
      const { imports, later } = await bestand(pad);
      await metImports(ookLater ? [...imports, ...later] : imports, ookLater, gezien);
    }
    return gezien;
  }

  return {
    metImports,
    /** Compressed size of these files together, in bytes. */
    grootte: async (paden: Iterable<string>): Promise<number> => {
      const maten = await Promise.all(Array.from(paden, async (pad) => (await bestand(pad)).bytes));
      return maten.reduce((som, bytes) => som + bytes, 0);
    },
  };
}
