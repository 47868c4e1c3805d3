import { expect, test } from 'vitest';
import { statusVan } from '#netlify/http/status.ts';

const fout = (code: string, veld: string | null = null) => ({ veld, code });

test.for<[string, number]>([
  ['onleesbaar', 400],
  ['toegang_verlopen', 401],
  ['niet_bevoegd', 403],
  ['onbekend', 404],
  ['stemmen_gesloten', 409],
  ['te_groot', 413],
  ['te_vaak', 429],
  ['storing', 503],
])('one refusal of the whole, %s, is %d', ([code, status]) => {
  expect(statusVan({ fouten: [fout(code)] })).toBe(status);
});

test('what can be repaired in the form is 422, also when one of several has a status of its own', () => {
  expect(statusVan({ fouten: [fout('verplicht', 'naam')] })).toBe(422);
  expect(statusVan({ fouten: [fout('onbekend', 'buurt'), fout('verplicht', 'naam')] })).toBe(422);
  expect(statusVan({ fouten: [] })).toBe(422);
});
