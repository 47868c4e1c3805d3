import { expect, test } from 'vitest';
import { leestTeVeel } from '#bouw/stad-in-script.ts';

test.each([
  ['const url = stad.website;', 'stad.website'],
  ['const { logboek_maanden } = stad.bewaartermijnen;', 'logboek_maanden'],
  ['const { naam, rollen } = stad;', '= stad;'],
  ['const { tegels } = stad.kaart;', 'stad.kaart'],
  ['const { wijken } = stad.aantal;', 'stad.aantal'],
])('a script that reads a fact it does not get is told: %s', (code, teVeel) => {
  expect(leestTeVeel(code)).toBe(teVeel);
});

test('what scripts do get they may read', () => {
  expect(
    leestTeVeel('const { vraag_dagen } = stad.bewaartermijnen; kaart(stad.kaart.kader, stad.naam);'),
  ).toBeUndefined();
});
