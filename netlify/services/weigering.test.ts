import { expect, test } from 'vitest';
import { LATER_OPNIEUW, verzoekfoutcodes } from '#domein/gedeeld/fouten.ts';
import { weiger } from '#netlify/services/weigering.ts';

test('only what goes away by itself says when to try again', () => {
  const metWacht = verzoekfoutcodes.filter((code) => weiger(code, 60).wacht !== undefined);
  expect(new Set(metWacht)).toEqual(LATER_OPNIEUW);
  expect(weiger('te_vaak')).toEqual({ fouten: [{ veld: null, code: 'te_vaak' }], wacht: 900 });
  expect(weiger('storing')).toEqual({ fouten: [{ veld: null, code: 'storing' }], wacht: 30 });
  expect(weiger('puzzel_ongeldig')).toStrictEqual({ fouten: [{ veld: null, code: 'puzzel_ongeldig' }] });
});

test('the database may say itself how long', () => {
  expect(weiger('te_vaak', 12).wacht).toBe(12);
  expect(weiger('te_vaak', 0).wacht).toBe(0);
});

test('a refusal that is about one field stands at that field', () => {
  expect(weiger('ronde_gesloten').fouten).toEqual([{ veld: 'ronde', code: 'ronde_gesloten' }]);
  expect(weiger('buurt_buiten_ronde').fouten).toEqual([{ veld: 'buurt', code: 'buurt_buiten_ronde' }]);
});
