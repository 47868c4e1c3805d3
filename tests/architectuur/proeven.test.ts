import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const bestanden = globSync('tests/**/*.ts').filter((pad) => pad !== 'tests/architectuur/proeven.test.ts');
const metRegel = (patroon: RegExp): string[] =>
  bestanden.filter((pad) => patroon.test(readFileSync(pad, 'utf8'))).toSorted();

test('one file starts a browser, and one reads a mailbox over the line', () => {
  expect(metRegel(/\bchromium\.launch\(/)).toEqual(['tests/support/start-browser.ts']);
  expect(metRegel(/fetch\([^)]*\/berichten\.json/)).toEqual([
    'tests/functies/meedoen-functies.test.ts',
    'tests/support/meedoen-omgeving.ts',
    'tests/support/postbus.ts',
  ]);
});

test('what stands on a page is waited for, not counted once', () => {
  expect(metRegel(/expect\(\s*await [^;]*\.count\(\),?\s*\)\s*\./)).toEqual([]);
});

test('tests of the functions ask the clock of the portal, which may stand at another hour', () => {
  expect(metRegel(/(?<!\.)\bnow\(\)/).filter((pad) => pad.startsWith('tests/functies/'))).toEqual([]);
});

test('a story that keeps its order is not begun again in its middle', () => {
  const verhalen = metRegel(/\bshuffle: false\b/);
  expect(verhalen).not.toEqual([]);
  const bladen = verhalen.map((pad) => [pad, readFileSync(pad, 'utf8')] as const);
  expect(bladen.filter(([, tekst]) => /shuffle: false(?!, retry: 0)/.test(tekst)).map(([pad]) => pad)).toEqual([]);
});

test('files that share the portal of the workplace each change places of their own', () => {
  // That file only looks.
  const bladen = globSync('tests/opstarten/werkplek-*.test.ts').filter(
    (pad) => !pad.endsWith('werkplek-schermen.test.ts'),
  );
  const perPlek = new Map<string, Set<string>>();
  for (const pad of bladen)
    for (const [plek] of readFileSync(pad, 'utf8').matchAll(/plek\/[a-z]+-\d+/g))
      perPlek.set(plek, (perPlek.get(plek) ?? new Set()).add(pad));
  expect(perPlek.size).toBeGreaterThan(5);
  expect([...perPlek].filter(([, wie]) => wie.size > 1).map(([plek]) => plek)).toEqual([]);
});

test('nothing else keeps its order: every project draws one', () => {
  const tekst = readFileSync('vitest.config.ts', 'utf8');
  const soorten = tekst.match(/\bname: '/g)?.length ?? 0;
  expect(soorten).toBeGreaterThan(0);
  expect(tekst.match(/^ {10}sequence(,|: \{ \.\.\.sequence, )/gm)).toHaveLength(soorten);
});
