import { expect, test } from 'vitest';
import { KOLOMMEN, leesKop, meestGelijk } from '#domein/plek/import/import.kolommen.ts';

test('headers are read without regard for case, spaces and hyphens', () => {
  const { kolommen, fouten } = leesKop({ rij: 1, cellen: [' Naam ', 'SOORT', 'Bron', 'Wat kan hier', 'let-op'] });
  expect(kolommen).toEqual(['naam', 'soort', 'bron', 'wat_kan_hier', 'let_op']);
  expect(fouten).toEqual([]);
});

test('an unknown column names the one it looks like', () => {
  const { fouten } = leesKop({ rij: 1, cellen: ['naam', 'soort', 'bron', 'E-mail', 'wijk_code', 'latitude', ''] });
  expect(fouten.map(({ kolom, reden }) => [kolom, reden])).toEqual([
    ['E-mail', { code: 'kolom_onbekend', bedoeld: 'email' }],
    ['wijk_code', { code: 'kolom_onbekend', bedoeld: 'wijk' }],
    ['latitude', { code: 'kolom_onbekend', bedoeld: 'lat' }],
    [null, { code: 'kolom_zonder_naam', nummer: 7 }],
  ]);
});

test('a word looks most like itself', () => {
  for (const kolom of KOLOMMEN) expect(meestGelijk(kolom, KOLOMMEN)).toBe(kolom);
  expect(meestGelijk('x', [])).toBe('');
});

test('what is nearest is found by letters that were added, left out or changed, at the beginning too', () => {
  const kandidaten = ['straat', 'soort', 'status', 'naam'];
  expect(meestGelijk('traat', kandidaten)).toBe('straat');
  expect(meestGelijk('sraat', kandidaten)).toBe('straat');
  expect(meestGelijk('xoort', kandidaten)).toBe('soort');
  expect(meestGelijk('stotus', kandidaten)).toBe('status');
  expect(meestGelijk('nm', kandidaten)).toBe('naam');
  // Of two that are as near, the first.
  expect(meestGelijk('bx', ['ba', 'bc'])).toBe('ba');
  // A short word says little about a long one that holds it.
  expect(meestGelijk('aa', ['straatnaam', 'ab'])).toBe('ab');
});
