import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesVraag, schrijfVraag } from '#islands/zoeken/vraag-adres.ts';

const lees = (adres: string) => leesVraag(new URL(adres, 'http://site.test'));

test('any question comes back from its fragment, and stays out of what a server sees', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (vraag) => {
      const adres = new URL(`/zoeken/${schrijfVraag(vraag)}`, 'http://site.test');
      expect(leesVraag(adres)).toBe(vraag);
      expect(adres.pathname + adres.search).toBe('/zoeken/');
    }),
  );
});

test('a question in a link from elsewhere is understood; what was typed since goes first', () => {
  expect(lees('/zoeken/?q=moestuin')).toBe('moestuin');
  expect(lees('/zoeken/?q=moestuin#q=schaken')).toBe('schaken');
  expect(lees('/zoeken/?q=moestuin#inhoud')).toBe('moestuin');
});

test('without a question there is none, and a fragment about something else changes nothing', () => {
  expect(lees('/zoeken/')).toBe('');
  expect(lees('/zoeken/#inhoud')).toBeUndefined();
  expect(schrijfVraag('')).toBe('');
});
