import { expect, test } from 'vitest';
import { klankVan, letterverschil } from '#domein/zoeken/klank.ts';
import { delenVan } from '#domein/zoeken/samenstelling.ts';
import { stamVan, woordenVan } from '#domein/zoeken/woorden.ts';

test('accents, capitals and signs make no difference', () => {
  expect(woordenVan("Café 't Hart (Máximapark)")).toEqual(['cafe', 't', 'hart', 'maximapark']);
});

test.each([
  ['schaken', 'schaak'],
  ['speeltuinen', 'speeltuin'],
  ['stemmen', 'stem'],
  ['klagen', 'klaag'],
  ['huizen', 'huis'],
])('%s and %s are forms of one word', (een, ander) => {
  expect(stamVan(een)).toBe(stamVan(ander));
});

test.each([
  ['overvegt', 'overvecht'],
  ['leidse', 'leidsche'],
  ['kanaleneilant', 'kanaleneiland'],
  ['jurie', 'jury'],
  ['feedbak', 'feedback'],
])('%s sounds as %s', (geschreven, bedoeld) => {
  expect(klankVan(geschreven)).toBe(klankVan(bedoeld));
});

test('letters that differ are counted, two that changed places once, and no further than asked', () => {
  expect(letterverschil('speeltuin', 'speeltuin', 2)).toBe(0);
  expect(letterverschil('speletuin', 'speeltuin', 2)).toBe(1);
  expect(letterverschil('binnestad', 'binnenstad', 2)).toBe(1);
  expect(letterverschil('bingo', 'binnenstad', 2)).toBeGreaterThan(2);
});

test('of a compound its end must be known, and a strange beginning must be long enough to be a word', () => {
  const isWoord = (stam: string) => ['tuin', 'werk', 'vrijwiliger', 'tal'].includes(stam);
  expect(delenVan('moestuin', isWoord)).toEqual(['tuin']);
  expect(delenVan('vrijwilligerswerk', isWoord)).toEqual(['vrijwiliger', 'werk']);
  expect(delenVan('portaal', isWoord)).toEqual([]);
});
