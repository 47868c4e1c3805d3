import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { AANMELDING_LIMIETEN } from '#domein/aanmelding/aanmelding.limieten.ts';
import { ALT_LENGTE, MAKER_LENGTE } from '#domein/beeld/beeld.limieten.ts';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import { FEEDBACK_LIMIETEN } from '#domein/feedback/feedback.limieten.ts';
import { UITLEG_LENGTE } from '#domein/plek/openingstijden.invoer.ts';
import { RONDE_LIMIETEN } from '#domein/ronde/ronde.limieten.ts';
import { SIGNAAL_LIMIETEN } from '#domein/signaal/signaal.limieten.ts';
import { ADVIES_LIMIETEN } from '#domein/stemming/advies.limieten.ts';
import { leesSchema } from '#tests/support/schema-bestanden.ts';

// A field that stops at its limit throws away the end of what was pasted, and says nothing. Each field says its limit instead.

/** `maxLength={…}`, `maxlength="…"`, or set by a script; a call such as zod's `maxLength(` only refuses. */
const KAPT_AF = /\bmax-?length\s*=(?!=|>)/i;
/** The beginning of what somebody typed, taken without a word. */
const STUK =
  /(?:getypt|velden\.get|target\.value|currentTarget\.value)[^;\n]*\.(?:slice|substring)\(0,|\.trim\(\)\.(?:slice|substring)\(0,/;

const LEEST: ReadonlySet<string> = new Set([
  // The two halves of one value of the calendar of a browser.
  'src/islands/werkplek/inhoud/tijdvelden.tsx',
]);

test('no field cuts what is typed or pasted, and no script takes only its beginning', async () => {
  const paden = await Array.fromAsync(glob('{src,netlify}/**/*.{ts,tsx,astro}'));
  expect(paden.length).toBeGreaterThan(500);
  const gevonden: string[] = [];
  for (const pad of paden)
    for (const regel of (await readFile(pad, 'utf8')).split('\n'))
      if (KAPT_AF.test(regel) || (STUK.test(regel) && !LEEST.has(pad))) gevonden.push(`${pad}: ${regel.trim()}`);
  expect(gevonden).toEqual([]);
});

const schema = leesSchema();
/** The limit of a column, as its CHECK has it. */
const kolomgrens = (check: string): number =>
  Number(new RegExp(`CONSTRAINT ${check} CHECK .*?length\\(\\w+\\) <= (\\d+)`).exec(schema)?.[1]);

test.each([
  ['aanmelding_naam_check', AANMELDING_LIMIETEN.naam],
  ['initiatief_omschrijving_check', AANMELDING_LIMIETEN.omschrijving],
  ['gebeurtenis_tekst_tekst_check', DOSSIER_LIMIETEN.reden],
  ['feedback_publiek_gezegd_check', FEEDBACK_LIMIETEN.gezegd],
  ['feedback_publiek_reactie_check', FEEDBACK_LIMIETEN.reactie],
  ['feedback_publiek_wat_gedaan_check', FEEDBACK_LIMIETEN.wat_gedaan],
  ['signaal_tekst_check', SIGNAAL_LIMIETEN.tekst],
  ['beeld_alt_check', ALT_LENGTE],
  ['beeld_maker_check', MAKER_LENGTE],
  ['openingstijd_uitleg_check', UITLEG_LENGTE],
  ['ronde_reden_check', RONDE_LIMIETEN.reden],
  ['uitslag_reden_check', RONDE_LIMIETEN.reden],
  ['uitslag_motivering_check', RONDE_LIMIETEN.motivering],
  ['advies_tekst_check', ADVIES_LIMIETEN.tekst],
  ['adviseur_functie_check', ADVIES_LIMIETEN.functie],
])('what a field of the workplace says that fits is what %s takes', (check, grens) => {
  expect(kolomgrens(check)).toBe(grens);
});
