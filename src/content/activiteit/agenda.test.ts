import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type Afspraak, afsprakenVan, agendaPaginas, kerenVan, perDag } from '#content/activiteit/agenda.ts';
import { maakIcal } from '#content/activiteit/agenda-ical.ts';
import type { Activiteit } from '#domein/initiatief/initiatief.schema.ts';

const SITE = new URL('https://buurt.voorbeeld.test');
const koffie: Activiteit = {
  id: 'koffie',
  titel: 'Koffie, thee; en koek',
  omschrijving: `Loop binnen.\nMet een omschrijving die zo lang is dat hij niet op één regel past: ${'é'.repeat(60)}.`,
  // Winter: 10:00 on the clock.
  begin: '2027-03-16T09:00:00Z',
  eind: '2027-03-16T11:00:00Z',
  herhaling: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20271102',
  plek_id: 'boog',
  initiatief_id: null,
  gewijzigd_op: '2026-11-27T12:00:00.123456+00:00',
};
const afspraak: Afspraak = {
  activiteit: koffie,
  wijk: undefined,
  bij: { naam: 'De Boog', adres: '/buurtcentra/de-boog/' },
};

test('what happens every week keeps its hour when the clock goes forward and back', () => {
  const voor = kerenVan([afspraak], '2027-03-16');
  expect(voor.slice(0, 3).map(({ dag, van, tot }) => `${dag} ${van}-${tot}`)).toEqual([
    '2027-03-16 10:00-12:00',
    '2027-03-23 10:00-12:00',
    '2027-03-30 10:00-12:00',
  ]);
  expect(kerenVan([afspraak], '2027-10-20').map(({ dag, van }) => `${dag} ${van}`)).toEqual([
    '2027-10-26 10:00',
    '2027-11-02 10:00',
  ]);
});

test('the calendar is read back by another program: same name, hours, last day, and every line short enough', () => {
  const ics = maakIcal('Agenda van Zuid', [afspraak], SITE);
  for (const regel of ics.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
  const kalender = new ICAL.Component(ICAL.parse(ics));
  for (const zone of kalender.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const gebeurtenis = new ICAL.Event(kalender.getFirstSubcomponent('vevent') ?? undefined);
  expect(gebeurtenis.summary).toBe(koffie.titel);
  expect(gebeurtenis.description).toBe(koffie.omschrijving);
  expect(gebeurtenis.uid).toBe('koffie@buurt.voorbeeld.test');
  const stappen = gebeurtenis.iterator();
  const momenten: string[] = [];
  for (let keer = stappen.next(); keer; keer = stappen.next()) momenten.push(keer.toJSDate().toISOString());
  expect(momenten[0]).toBe('2027-03-16T09:00:00.000Z');
  expect(momenten[2]).toBe('2027-03-30T08:00:00.000Z');
  expect(momenten.at(-1)).toBe('2027-11-02T09:00:00.000Z');
  expect(ICAL.parse(ics)[1]).toContainEqual(['version', {}, 'text', '2.0']);
});

test('the agenda has what can be found: at a published plek, or else with a published initiatief', () => {
  const plek = { id: 'boog', soort: 'buurtcentrum', naam: 'De Boog', slug: 'de-boog', wijk_code: 'WK01' };
  const bron = {
    activiteiten: [koffie, { ...koffie, id: 'weg', plek_id: 'dicht' }],
    initiatieven: [],
    plekVan: (id: string | null) => (id === 'boog' ? plek : undefined),
    wijkVan: () => undefined,
  } as unknown as Parameters<typeof afsprakenVan>[0]; // only what is read
  expect(afsprakenVan(bron).map(({ activiteit, bij }) => [activiteit.id, bij.adres])).toEqual([
    ['koffie', '/buurtcentra/de-boog/'],
  ]);
});

test('days stand in order, and what begins first on a day too', () => {
  const laat = {
    ...afspraak,
    activiteit: { ...koffie, id: 'laat', begin: '2027-03-16T18:00:00Z', eind: '2027-03-16T19:00:00Z', herhaling: null },
  };
  const dagen = perDag(kerenVan([laat, afspraak], '2027-03-16'));
  expect(dagen[0]?.keren.map(({ activiteit }) => activiteit.id)).toEqual(['koffie', 'laat']);
  expect(dagen.map(({ dag }) => dag)).toEqual([...dagen.map(({ dag }) => dag)].sort());
});

test('an agenda of a full city is cut in pages that together tell every time once, with a way to each week', () => {
  const plek = { id: 'boog', naam: 'De Boog', soort: 'buurtcentrum' as const, slug: 'de-boog', wijk_code: 'WK1' };
  const activiteiten = Array.from({ length: 60 }, (_, nummer) => ({ ...koffie, id: `koffie-${nummer}` }));
  const wijk = { code: 'WK1', slug: 'zuid', naam: 'Zuid' };
  // The loader of the city gives more; an agenda needs no more than this of it.
  const inhoud = { activiteiten, initiatieven: [], wijken: [wijk], plekVan: () => plek, wijkVan: () => wijk };
  const bladen = agendaPaginas(inhoud as never, '2027-03-16');
  const stad = bladen.filter((blad) => blad.wijk === undefined);
  expect(stad.length).toBeGreaterThan(10);
  expect(stad.flatMap(({ items }) => items)).toHaveLength(60 * 9);
  expect(stad[0]?.weken.map(({ dag }) => dag).slice(0, 3)).toEqual(['2027-03-16', '2027-03-23', '2027-03-30']);
  const [, tweede] = stad[0]?.weken ?? [];
  const blad = stad.find(({ pagina, paginas }) => tweede?.adres.startsWith(`${paginas[pagina - 1]}#`));
  expect(blad?.items.some(({ dag }) => dag === tweede?.dag)).toBe(true);
});

test('the agenda looks 60 days ahead, that day included', () => {
  const keer = (begin: string) => ({ ...afspraak, activiteit: { ...koffie, herhaling: null, begin, eind: begin } });
  const zestigste = keer('2027-05-15T09:00:00Z');
  const daarna = keer('2027-05-16T09:00:00Z');
  expect(kerenVan([zestigste, daarna], '2027-03-16').map(({ dag }) => dag)).toEqual(['2027-05-15']);
});
