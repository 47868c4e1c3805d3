import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Mutant, Soort } from '#tests/mutatie/sql/mutant.ts';
import { kaleNaam, type Verwijzingen, wieKomenEr } from '#tests/mutatie/sql/verwijzingen.ts';

/** Of each kind the tests that ask about all there is of it. */
const RECHTEN = ['insider-rollen.test.ts', 'insider.test.ts', 'rechten.test.ts'];
const EERST: Record<Soort, readonly string[]> = {
  grant: RECHTEN,
  uitvoerrecht: RECHTEN,
  policy: RECHTEN,
  check: [
    'weigeringen.test.ts',
    'grenzen-alle-kolommen.test.ts',
    'grenswaarden.test.ts',
    'meedoen-grenswaarden.test.ts',
  ],
  trigger: ['trekkers.test.ts'],
  functie: [],
};
const woorden = (tekst: string): ReadonlySet<string> => new Set(tekst.match(/\w+/g));

/** The helpers of the tests that a file imports, and theirs. */
function hulpVan(pad: string, gezien = new Set<string>()): ReadonlySet<string> {
  for (const [, van = ''] of readFileSync(pad, 'utf8').matchAll(/from '((?:#tests\/|\.\/)[^']+)'/g)) {
    const hulp = van.startsWith('#') ? resolve(van.replace('#', '')) : join(pad, '..', van);
    if (gezien.has(hulp) || !existsSync(hulp)) continue;
    gezien.add(hulp);
    hulpVan(hulp, gezien);
  }
  return gezien;
}

/** The words of each test file itself, and those of its helpers. */
export interface Woorden {
  readonly pad: string;
  readonly eigen: ReadonlySet<string>;
  readonly hulp: ReadonlySet<string>;
}
export const leesWoorden = (bestanden: readonly string[]): Woorden[] =>
  bestanden.map((pad) => ({
    pad,
    eigen: woorden(readFileSync(pad, 'utf8')),
    hulp: woorden([...hulpVan(pad)].map((hulp) => readFileSync(hulp, 'utf8')).join('\n')),
  }));

/**
 * The files that could notice this change, the likeliest first, those that are as likely together: those that ask about all
 * of its kind, that name what is changed, or that name what leads to it in the fewest steps. A file whose helpers alone lead
 * to it comes last.
 */
export function wieKanHetMerken(
  { soort, raakt }: Mutant,
  verwijzingen: Verwijzingen,
  bestanden: readonly Woorden[],
): string[][] {
  const stappen = [...wieKomenEr(kaleNaam(raakt), verwijzingen)];
  const afstand = (bekend: ReadonlySet<string>): number =>
    Math.min(...stappen.filter(([naam]) => bekend.has(naam)).map(([, stap]) => stap));
  const bijAfstand = new Map<number, string[]>();
  for (const { pad, eigen, hulp } of bestanden) {
    const eerst = EERST[soort].indexOf(basename(pad));
    const ver = eerst >= 0 ? eerst - 10 : Math.min(afstand(eigen), 100 + afstand(hulp));
    if (Number.isFinite(ver)) bijAfstand.set(ver, [...(bijAfstand.get(ver) ?? []), pad]);
  }
  return [...bijAfstand].sort(([een], [ander]) => een - ander).map(([, paden]) => paden);
}
