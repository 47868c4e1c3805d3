import { expect, test } from 'vitest';
import { telBronnen } from '#content/site/bronnen.ts';

test('documents are counted by name and web pages by site, once per record', () => {
  const bronnen = telBronnen([
    { bron: ['Nota 2017', 'https://www.krant.test/a', 'https://krant.test/b'] },
    { bron: ['Nota 2017', 'Verslag 2015'] },
    { bron: ['https://issuu.test./x'] },
  ]);
  expect(bronnen.stukken).toEqual([
    { naam: 'Nota 2017', keer: 2 },
    { naam: 'Verslag 2015', keer: 1 },
  ]);
  expect(bronnen.sites).toEqual([
    { naam: 'issuu.test', adres: 'https://issuu.test./', keer: 1 },
    { naam: 'krant.test', adres: 'https://krant.test/', keer: 1 },
  ]);
});
