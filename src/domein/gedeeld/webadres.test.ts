import fc from 'fast-check';
import { expect, test } from 'vitest';
import { websiteSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { isWebadres, webhost } from '#domein/gedeeld/webadres.ts';

test.each([
  'https://voorbeeld.test',
  'http://www.voorbeeld.test:8080/pad?a=1;b=2#kop',
  'https://voorbeeld.test?a=1',
  'https://café.test/é',
  'https://issuu.test./x',
])('%s is an address that people can visit', (adres) => {
  expect(isWebadres(adres)).toBe(true);
  expect(websiteSchema.safeParse(adres).success).toBe(true);
});

test.each([
  'https://',
  'http://a b',
  'https://[',
  'https:///pad',
  'https://?vraag',
  'https://voorbeeld.test/a b',
  'https://voorbeeld.test:99999',
  'https://naam@voorbeeld.test',
  'https://a%zz',
  'ftp://voorbeeld.test',
  'javascript:alert(1)//https://x',
  'www.voorbeeld.test',
  '',
])('%j is no address that people can visit', (adres) => {
  expect(isWebadres(adres)).toBe(false);
  expect(websiteSchema.safeParse(adres).success).toBe(false);
});

test.each([
  ['https://www.voorbeeld.test/pad', 'voorbeeld.test'],
  ['https://issuu.test./x', 'issuu.test'],
  ['https://voorbeeld.test:8080', 'voorbeeld.test'],
  ['https://[', 'https://['],
])('the host of %s reads as %s', (adres, host) => {
  expect(webhost(adres)).toBe(host);
});

test('whatever the text, its host can be shown', () => {
  const tekst = fc.oneof(
    fc.string(),
    fc.string().map((rest) => `https://${rest}`),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(tekst, (adres) => {
      expect(typeof webhost(adres)).toBe('string');
    }),
  );
});
