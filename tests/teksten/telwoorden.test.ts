import { glob, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { telzinnen } from '#tests/support/telzinnen.ts';
import { VOORBEELDEN } from '#tests/teksten/leesbaarheid-lijsten.ts';
import { GEEN_TELLING, NUL_MAG } from '#tests/teksten/telwoorden-lijsten.ts';

const bestanden = (await Array.fromAsync(glob('src/teksten/nl/**/*.ts'))).filter((pad) => !pad.endsWith('.test.ts'));
const zinnen = (
  await Promise.all(
    bestanden.sort().map(async (pad) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ resolve(pad));
      return telzinnen({ ...module }, basename(pad, '.ts'), VOORBEELDEN, GEEN_TELLING);
    }),
  )
).flat();

/** Words that are the same for one and for more, also after a number without a noun ("1 in beeld"). */
const GELIJK =
  /^(?:uur|jaar|euro|keer|procent|bytes|kilometer|meter|van|bij|en|of|tot|op|in|zien|andere|voor|nieuw|gewijzigd|gelijk|zijn|nodig|ingevoerd|weg|te)$/;
/** Verbs of more than one. */
const MEERVOUD =
  'zijn|waren|werden|worden|kregen|krijgen|stonden|staan|kwamen|komen|wachtten|wachten|hebben|hadden|gaan|gingen|doen|deden|zeiden|zeggen|vertelden|moeten|kunnen|vielen|bleven|blijven|passen|horen|stemden|gaven|vroegen';

const per = (n: number) => zinnen.filter((zin) => zin.n === n);
const volgt = (tekst: string, n: number): string | undefined =>
  new RegExp(`(?<![\\d.,€]\\s?)\\b${n} (?:andere? |ouder[e]? |nieuwe? )?([a-zé’]+)`).exec(tekst)?.[1];

test('there are sentences with a number to look at', () => {
  expect(new Set(zinnen.map(({ sleutel }) => sleutel)).size).toBeGreaterThan(60);
});

test('of one, noun and verb are in the singular', () => {
  const fout = per(1).flatMap(({ sleutel, plaats, tekst }) => {
    const een = volgt(tekst, 1);
    const meer = zinnen.find((zin) => zin.n === 2 && zin.sleutel === sleutel && zin.plaats === plaats);
    const twee = meer && volgt(meer.tekst, 2);
    const zelfde = een !== undefined && een === twee && !GELIJK.test(een);
    const werkwoord = new RegExp(
      `\\b(?:[Ee]r|[Nn]og)? ?(?:${MEERVOUD}) (?:er )?(?:nog )?1 |\\b1 [^.,:;()]{0,40}\\b(?:${MEERVOUD})\\b`,
    );
    // "Je mag voor 1 plan zijn": not the verb of that one.
    const zonder = tekst.replace(/\b(?:mag|mogen|hoort) [^.]*? zijn\b/g, '');
    const deze = /\b(?:[Dd]eze|[Aa]lle|[Dd]e) 1\b/.test(tekst);
    return zelfde || deze || werkwoord.test(zonder) ? [`${sleutel}: ${tekst}`] : [];
  });
  expect(fout).toEqual([]);
});

test('of none, a sentence says so in words', () => {
  const fout = per(0).filter(
    ({ sleutel, tekst }) => !NUL_MAG.has(sleutel) && /(?<![\d.,:€%-]\s?)\b0 (?!uur|%)[a-z]/.test(tekst),
  );
  expect([...new Set(fout.map(({ sleutel, tekst }) => `${sleutel}: ${tekst}`))]).toEqual([]);
});

test('a thousand is written with a point', () => {
  expect(
    per(1000)
      .filter(({ tekst }) => /\b1000\b/.test(tekst))
      .map(({ sleutel, tekst }) => `${sleutel}: ${tekst}`),
  ).toEqual([]);
});

/** "Elke week", a month of a half-year, and the one plan or juror of whom nobody says "1 van de 1". */
const MAG_ZELF = ['agenda.ts', 'monitor.ts', 'uitslag.ts', 'woord.ts'];

test('only bijAantal chooses the words of a sentence by its number', async () => {
  const zelf = await Promise.all(
    bestanden.map(async (pad) => (/[=<>!]== ?1\b/.test(await readFile(pad, 'utf8')) ? basename(pad) : '')),
  );
  expect(zelf.filter((naam) => naam && !MAG_ZELF.includes(naam))).toEqual([]);
});
