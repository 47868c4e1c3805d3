import { expect, test } from 'vitest';
import { leesKort, schrijfKort } from '#domein/zoeken/kortschrift.ts';
import type { Zoekrecord } from '#domein/zoeken/zoekrecord.ts';

const zuid: Zoekrecord = { soort: 'wijk', naam: 'Zuid', url: '/wijken/zuid/', wijk: 'zuid' };
const lunetten: Zoekrecord = {
  soort: 'buurt',
  naam: 'Lunetten',
  url: '/wijken/zuid/lunetten/',
  wijk: 'zuid',
  gebied: 'Zuid',
};
const sleutel = { begin: { speeltuin: '/speeltuinen/' }, gebieden: [zuid, lunetten] };

test.each<[string, Zoekrecord]>([
  [
    'its address follows from its name',
    { soort: 'speeltuin', naam: 'De Café-tuin', url: '/speeltuinen/de-cafe-tuin/' },
  ],
  ['another address', { soort: 'speeltuin', naam: 'De Boog', url: '/speeltuinen/de-boog-2/' }],
  ['an address of another kind', { soort: 'activiteit', naam: 'Koffie', url: '/buurtcentra/rosa/' }],
  ['a buurt', { soort: 'speeltuin', naam: 'Luna', url: '/speeltuinen/luna/', wijk: 'zuid', gebied: 'Lunetten, Zuid' }],
  [
    'a wijk and facts',
    { soort: 'speeltuin', naam: 'A', url: '/speeltuinen/a/', wijk: 'zuid', gebied: 'Zuid', feiten: ['zand'] },
  ],
  [
    'an area in words',
    { soort: 'speeltuin', naam: 'B', url: '/speeltuinen/b/', wijk: 'zuid', gebied: 'Hoograven, Zuid' },
  ],
])('%s comes back as it was written', (_, record) => {
  expect(leesKort(JSON.parse(JSON.stringify(schrijfKort(record, sleutel))), sleutel)).toEqual(record);
});

test('what follows from something else takes no room', () => {
  expect(
    schrijfKort({ soort: 'speeltuin', naam: 'Luna', url: '/speeltuinen/luna/', gebied: 'Lunetten, Zuid' }, sleutel),
  ).toEqual([6, 'Luna', 0, 1]);
});
