import { expect, test } from 'vitest';
import {
  graaf,
  initiatiefGegevens,
  kruimelGegevens,
  plekGegevens,
  siteGegevens,
} from '#content/site/gestructureerd.ts';
import { maakInitiatief, maakPlek, maakTijd, maakWijk } from '#tests/support/opendata-voorbeeld.ts';

const site = new URL('https://buurt.voorbeeld.test');
const plek = (bekend = {}, tijden: Parameters<typeof plekGegevens>[1]['tijden'] = []) =>
  plekGegevens(maakPlek(bekend), { wijk: undefined, tijden, site });
const punt = { lat: 52.1, lon: 5.1, punt_uitleg: null, zekerheid_punt: 'bron' };

test('of a plek nobody knows much about, only what is known is said', () => {
  expect(Object.keys(plek())).toEqual(['@type', '@id', 'name', 'url', 'containedInPlace']);
});

test.each(['adres', 'straat'])('a point known to the %s is given', (precisie) => {
  expect(plek({ ...punt, precisie })).toMatchObject({ geo: { latitude: 52.1, longitude: 5.1 } });
});

test.each(['buurt', 'wijk'])('the centre of a %s is never given as the place itself', (precisie) => {
  expect(plek({ ...punt, precisie })).not.toHaveProperty('geo');
});

test('an address has only the parts that are known', () => {
  expect(plek({ straat: 'Voorbeeldstraat' })).toMatchObject({
    address: { '@type': 'PostalAddress', streetAddress: 'Voorbeeldstraat', addressCountry: 'NL' },
  });
  expect(plek({ plaats: 'Utrecht' })).not.toHaveProperty('address');
});

test('a speeltuin is a playground, an ontmoetingsplek no more than a place', () => {
  expect(plek({ soort: 'speeltuin' })).toMatchObject({ '@type': 'Playground' });
  expect(plek({ soort: 'ontmoetingsplek' })).toMatchObject({ '@type': 'Place' });
});

test('known hours are given, a date without hours as closed', () => {
  const tijden = [
    maakTijd({ dag: 1, van: '09:00:00', tot: '17:00:00' }),
    maakTijd({ id: 'tijd-2', datum: '2027-04-27' }),
  ];
  expect(plek({}, tijden)).toMatchObject({
    openingHoursSpecification: [
      { dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '17:00' },
      { opens: '00:00', closes: '00:00', validFrom: '2027-04-27', validThrough: '2027-04-27' },
    ],
  });
});

test('a weekday without hours says nothing, as nobody knows', () => {
  expect(plek({}, [maakTijd({ dag: 1 })])).not.toHaveProperty('openingHoursSpecification');
});

test('an initiatief names its wijk and points at its plek', () => {
  const gegevens = initiatiefGegevens(maakInitiatief({ themas: ['groen'] }), {
    wijk: maakWijk(),
    plek: maakPlek(),
    site,
  });
  expect(gegevens).toMatchObject({
    areaServed: { name: 'Voorbeeldwijk' },
    location: { '@id': plek()['@id'] },
    keywords: 'groen',
  });
});

test('phone and mail of an initiatief are not spread', () => {
  const initiatief = maakInitiatief({ telefoon: '000', email: 'bewoner@voorbeeld.test' });
  expect(JSON.stringify(initiatiefGegevens(initiatief, { wijk: undefined, plek: undefined, site }))).not.toMatch(
    /000|bewoner@/,
  );
});

test('crumbs are numbered from one, with whole addresses', () => {
  expect(kruimelGegevens([{ naam: 'Speeltuinen', adres: '/speeltuinen/' }], site)).toMatchObject({
    itemListElement: [{ position: 1, name: 'Speeltuinen', item: 'https://buurt.voorbeeld.test/speeltuinen/' }],
  });
  expect(kruimelGegevens([], site)).toBeUndefined();
});

test('a page gives one graph, without what there is not', () => {
  expect(graaf(siteGegevens(site), undefined)).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebSite' }],
  });
});
