import { expect, test } from 'vitest';
import { parseInzending } from '#domein/gedeeld/formulierveld.inzending.ts';

const SLEUTEL = '0f8fad5b-d9cb-469f-a165-70867728950e';
const fouten = (ruw: object) => {
  const gelezen = parseInzending(ruw);
  return gelezen.ok ? [] : gelezen.fout.map(({ veld, code }) => `${veld} ${code}`);
};

test('both may be left out, and a key is read whatever its capitals and spaces', () => {
  expect(parseInzending({})).toEqual({ ok: true, waarde: { sleutel: null, altcha: null } });
  expect(parseInzending({ sleutel: ` ${SLEUTEL.toUpperCase()} `, altcha: 'abc' })).toEqual({
    ok: true,
    waarde: { sleutel: SLEUTEL, altcha: 'abc' },
  });
});

test('what is no key, and a puzzle longer than any, are refused', () => {
  expect(fouten({ sleutel: 'x' })).toEqual(['sleutel geen_sleutel']);
  expect(fouten({ sleutel: `${SLEUTEL}0` })).toEqual(['sleutel geen_sleutel']);
  expect(fouten({ altcha: 'a'.repeat(10_000) })).toEqual([]);
  expect(fouten({ altcha: 'a'.repeat(10_001) })).toEqual(['altcha te_lang']);
});
