import { expect, test } from 'vitest';
import { leesWaarden } from '#formulieren/gedeeld/toestand.ts';

test('only text comes back on a page, each value without what no page can hold', () => {
  expect(leesWaarden({ wens: 'ik\0wil\ndit', themas: ['groen', 3, 'spel\0en'], posten: { een: 1 } })).toEqual({
    wens: ['ikwil\ndit'],
    themas: ['groen', 'spelen'],
  });
});
