import { expect, test } from 'vitest';
import { leesZoekvraag } from '#domein/zoeken/zoekvraag.ts';

test.each([
  ['3561', '3561', false],
  ['3511AB', '3511', true],
  ['3511 ab', '3511', true],
  ['wijk van 3511', '3511', false],
])('%s holds postcode %s', (vraag, postcode, isAdres) => {
  expect(leesZoekvraag(vraag)).toMatchObject({ postcode, isAdres });
});

test.each(['Kanaalstraat', 'domplein 29', 'Amsterdamsestraatweg 12a'])('%s looks like an address', (vraag) => {
  expect(leesZoekvraag(vraag).isAdres).toBe(true);
});

test.each(['moestuin', 'overvecht', '65 plus', '0612345678', 'geld voor 2026', 'kinderen van 4 jaar', 'plein'])(
  '%s is asked of nobody else',
  (vraag) => {
    expect(leesZoekvraag(vraag).isAdres).toBe(false);
  },
);

test('what stands beside a postcode is still looked for', () => {
  expect(leesZoekvraag('speeltuin 3561').woorden).toEqual(['speeltuin']);
});
