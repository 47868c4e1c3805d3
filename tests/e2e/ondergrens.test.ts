import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { cssOnderDeGrens } from '#tests/support/ondergrens/css.ts';
import { jsOnderDeGrens } from '#tests/support/ondergrens/js.ts';

/** What an older browser does without, and why nobody misses it there. The rest of a rule or page works all the same. */
const GEMIST: Readonly<Record<string, readonly RegExp[]>> = {
  'only looks': [
    /^(accent-color|color-scheme|font-synthesis|text-box-trim|text-wrap|scroll-behavior|mix-blend-mode: plus-lighter) /,
    /^cursor: /,
    /^:backdrop in \.dialoog/,
    /^resize /,
    /^padding-(block|inline) /, // of the skip link and badges of the design system
  ],
  'only where a jump ends': [/^scroll-(margin|padding)/],
  'only speed': [/^(contain|content-visibility|contain-intrinsic-block-size|overflow-clip-margin) /],
  'only on paper': [
    /^(@page|break-after: avoid|field-sizing) /,
    /^:details-content in \.extra/,
    /^:has in (\.formulier select|\.rondebeheer|\.werkplek:has\(\.(briefje|papiervel)\))/,
  ],
  'the tables mean it for blocks; in a grid everyone knows it': [/^align-(content|self): (start|end) /],
  'replaced by a margin in componenten.css': [/^gap of flex /],
  'the browser draws a ring of its own': [/^:focus-visible in [^,]*:focus-visible \(/],
  'what is hidden with it may be seen': [/^:has in (\.meldingen|form)/],
  'asked for before it is called, or caught': [
    /^(PublicKeyCredential\.parse|Error\.captureStackTrace|new FinalizationRegistry|createImageBitmap)/,
    /^\.(lock|startViewTransition|skipTransition|randomUUID|segment|toHex|grow|showModal)\(\)/,
  ],
  'a method of a library that has the same name': [
    /^\.(createContext|getSize|getState|inspect|toArray|transition|when)\(\)/,
  ],
};
const isGemist = (regel: string): boolean =>
  Object.values(GEMIST)
    .flat()
    .some((patroon) => patroon.test(regel));

test('no stylesheet or script uses what our oldest browsers miss', { timeout: 120_000 }, async () => {
  const map = inject('siteMap');
  const bestanden = await Array.fromAsync(glob('**/*.{css,js}', { cwd: map }));
  expect(bestanden.length).toBeGreaterThan(40);
  const gevonden = await Promise.all(
    bestanden.map(async (pad) => {
      const bron = await readFile(join(map, pad), 'utf8');
      const regels = pad.endsWith('.css') ? cssOnderDeGrens(bron) : jsOnderDeGrens(bron);
      return regels.filter((regel) => !isGemist(regel)).map((regel) => `${pad}: ${regel}`);
    }),
  );
  expect(gevonden.flat()).toEqual([]);
});

test.each([
  ['@layer a { p { color: red } }', '@layer'],
  ['@media (width > 40rem) { p { color: red } }', 'media'],
  ['p { & b { color: red } }', 'nesting'],
  ['p { b { color: red } }', 'not read'],
  ['p { inset: 0 }', 'inset'],
  ['p { aspect-ratio: 1 }', 'aspect-ratio'],
  ['p { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
  ['p { height: 100dvh }', 'unit dvh'],
  ['p:has(b) { color: red }', ':has'],
  ['p { overflow-wrap: anywhere }', 'overflow-wrap: anywhere'],
])('a stylesheet with %s is below the floor', (bron, begin) => {
  expect(cssOnderDeGrens(bron)).toEqual([expect.stringContaining(begin)]);
});

test.each([
  ['class A { #b = 1 }', 'grammar'],
  ['await 1', 'grammar'],
  ['class A { static { b() } }', 'grammar'],
  ['/a/v.test("a")', 'grammar'],
  ['/(?<=a)b/.test("ab")', 'lookbehind'],
  ['structuredClone({})', 'structuredClone'],
  ['Object.hasOwn({}, "a")', 'Object.hasOwn'],
  ['[1].at(-1)', '.at()'],
  ['[1].toSorted()', '.toSorted()'],
  ['crypto.randomUUID()', '.randomUUID()'],
  ['AbortSignal.timeout(1)', 'AbortSignal.timeout'],
  ['dialog.showModal()', '.showModal()'],
  ['new Worker("a.js", { type: "module" })', 'worker'],
  ['new BroadcastChannel("a")', 'new BroadcastChannel'],
])('a script with %s is below the floor', (bron, begin) => {
  expect(jsOnderDeGrens(bron)).toEqual([expect.stringContaining(begin)]);
});

test('what every browser of the floor knows passes', () => {
  expect(
    cssOnderDeGrens('@media (min-width: 1rem) { p { height: 100vh; height: 100dvh; display: grid; gap: 1rem } }'),
  ).toEqual([]);
  expect(jsOnderDeGrens('a ??= "b".replaceAll("b", `c`)?.length; const at = { at() {} }; at.at(1)')).toEqual([]);
});
