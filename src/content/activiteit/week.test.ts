import { expect, test } from 'vitest';
import { afsprakenVan } from '#content/activiteit/agenda.ts';
import { komendeWeek, weekkeren } from '#content/activiteit/week.ts';

const zuid = { code: 'WK01', slug: 'zuid', naam: 'Zuid' };
const plek = { id: 'boog', soort: 'buurtcentrum', naam: 'De Boog', slug: 'de-boog', wijk_code: 'WK01' };
const op = (dag: string) => ({
  id: dag,
  titel: `Soep op ${dag}`,
  omschrijving: null,
  begin: `${dag}T11:00:00Z`,
  eind: `${dag}T12:00:00Z`,
  slug: `soep-${dag}`,
  herhaling: null,
  overgeslagen: [],
  afgelast: [],
  themas: [],
  plek_id: 'boog',
  initiatief_id: null,
});
const inhoud = (...dagen: string[]) =>
  ({
    activiteiten: dagen.map(op),
    initiatieven: [],
    plekVan: () => plek,
    wijkVan: () => zuid,
  }) as unknown as Parameters<typeof weekkeren>[0]; // only what is read
const afspraken = (...deze: string[]) => afsprakenVan(inhoud(...deze));
const dagen = (week: ReturnType<typeof komendeWeek>) => week.keren.map(({ dag }) => dag);

test('this week is today and six days more; the front page says today only when something is on today', () => {
  const vandaag = komendeWeek(afspraken('2027-03-01', '2027-03-07', '2027-03-08'), '2027-03-01');
  expect(vandaag.wanneer).toBe('vandaag');
  expect(dagen(vandaag)).toEqual(['2027-03-01', '2027-03-07']);
  expect(komendeWeek(afspraken('2027-03-02'), '2027-03-01').wanneer).toBe('week');
});

test('when nothing is on this week the first three things after it are shown, and are not called this week', () => {
  const later = komendeWeek(afspraken('2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12'), '2027-03-01');
  expect(later.wanneer).toBe('straks');
  expect(dagen(later)).toEqual(['2027-03-09', '2027-03-10', '2027-03-11']);
  expect(komendeWeek(afspraken('2027-02-01'), '2027-03-01').keren).toEqual([]);
});

test('the file for who chose a buurt has two weeks of the whole city, each with its wijk, in words', () => {
  expect(weekkeren(inhoud('2027-03-02', '2027-03-14', '2027-03-15'), '2027-03-01')).toEqual([
    expect.objectContaining({
      dag: '2027-03-02',
      wanneer: 'dinsdag 2 maart 2027, 12:00 tot 13:00 uur',
      bij: 'De Boog',
      adres: '/agenda/soep-2027-03-02/',
      wijk: 'zuid',
    }),
    expect.objectContaining({ dag: '2027-03-14' }),
  ]);
});
