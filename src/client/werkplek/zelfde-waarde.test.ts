import { expect, test } from 'vitest';
import { zelfdeWaarde } from '#client/werkplek/zelfde-waarde.ts';

test.each([
  ['Plein', ' Plein\n'],
  ['2026-12-08T09:00:00+00:00', '2026-12-08T10:00:00+01:00'],
  [
    { a: [1, 'x'], b: null },
    { b: null, a: [1, 'x '] },
  ],
  [null, null],
])('%j says what %j said', (bewaard, gestuurd) => {
  expect(zelfdeWaarde(bewaard, gestuurd)).toBe(true);
});

test.each([
  ['Plein', 'Pleintje'],
  ['2026-12-08T09:00:00+00:00', '2026-12-08T09:00:00+01:00'],
  [['a'], ['a', 'b']],
  [['a'], { 0: 'a' }],
  [null, ''],
  [{ a: 1 }, null],
])('%j says something else than %j', (bewaard, gestuurd) => {
  expect(zelfdeWaarde(bewaard, gestuurd)).toBe(false);
});
