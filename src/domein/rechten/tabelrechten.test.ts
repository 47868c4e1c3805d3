import { expect, test } from 'vitest';
import { magMet } from '#domein/rechten/tabelrechten.ts';

test('a screen offers what somebody may do with the rows of others, and nothing to who has no role', () => {
  expect(magMet('beheerder', 'delete', 'signaal')).toBe(true);
  // Their own alone.
  expect(magMet('makelaar', 'delete', 'signaal')).toBe(false);
  expect(magMet('makelaar', 'insert', 'signaal')).toBe(true);
  expect(magMet('makelaar', 'update', 'content_versie')).toBe(false);
  expect(magMet(null, 'select', 'content_versie')).toBe(false);
  expect(magMet('makelaar', 'select', 'plek')).toBe(true);
});
