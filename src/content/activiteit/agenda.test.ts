import { expect, test } from 'vitest';
import { type Afspraak, afsprakenVan, kerenVan, perDag, volgendeVan } from '#content/activiteit/agenda.ts';
import { weekend } from '#content/activiteit/agendafilters.ts';
import { agendaPaginas } from '#content/activiteit/agendapaginas.ts';
import type { Activiteit } from '#domein/initiatief/initiatief.schema.ts';

const koffie: Activiteit = {
  id: 'koffie',
  slug: 'koffie-thee',
  titel: 'Koffie, thee; en koek',
  omschrijving: `Loop binnen.\nMet een omschrijving die zo lang is dat hij niet op één regel past: ${'é'.repeat(60)}.`,
  // Winter: 10:00 on the clock.
  begin: '2027-03-16T09:00:00Z',
  eind: '2027-03-16T11:00:00Z',
  herhaling: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20271102',
  overgeslagen: [],
  afgelast: [],
  themas: [],
  voor: [],
  gratis: null,
  kosten: null,
  taal: null,
  toegankelijkheid: null,
  aanmelden: null,
  website: null,
  plek_id: 'boog',
  initiatief_id: null,
  gewijzigd_op: '2026-11-27T12:00:00.123456+00:00',
};
const afspraak: Afspraak = {
  activiteit: koffie,
  wijk: undefined,
  adres: '/agenda/koffie-thee/',
  bij: { naam: 'De Boog', adres: '/buurtcentra/de-boog/' },
};

test('what happens every week keeps its hour when the clock goes forward and back', () => {
  const voor = kerenVan([afspraak], '2027-03-16', '2027-05-15');
  expect(voor.slice(0, 3).map(({ dag, van, tot }) => `${dag} ${van}-${tot}`)).toEqual([
    '2027-03-16 10:00-12:00',
    '2027-03-23 10:00-12:00',
    '2027-03-30 10:00-12:00',
  ]);
  expect(kerenVan([afspraak], '2027-10-20', '2027-12-31').map(({ dag, van }) => `${dag} ${van}`)).toEqual([
    '2027-10-26 10:00',
    '2027-11-02 10:00',
  ]);
});

test('the agenda has what can be found: at a published plek, or else with a published initiatief', () => {
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
  const dagen = perDag(kerenVan([laat, afspraak], '2027-03-16', '2027-05-15'));
  expect(dagen[0]?.keren.map(({ activiteit }) => activiteit.id)).toEqual(['koffie', 'laat']);
  expect(dagen.map(({ dag }) => dag)).toEqual([...dagen.map(({ dag }) => dag)].sort());
});

const op = (dag: string, begin: string, eind: string, meer: Partial<Activiteit> = {}): Afspraak => ({
  ...afspraak,
  activiteit: { ...koffie, id: dag, herhaling: null, begin, eind, ...meer },
});

test('a list tells once what comes back every week, with its next date', () => {
  expect(volgendeVan([afspraak], '2027-03-17').map(({ dag, eerste }) => [dag, eerste])).toEqual([
    ['2027-03-23', '2027-03-23'],
  ]);
});

test('what was called off is told, with the next date that does go on; what is left out is not', () => {
  const anders = { ...afspraak, activiteit: { ...koffie, overgeslagen: ['2027-03-16'], afgelast: ['2027-03-23'] } };
  expect(volgendeVan([anders], '2027-03-16').map(({ dag, afgelast }) => [dag, afgelast])).toEqual([
    ['2027-03-23', true],
    ['2027-03-30', false],
  ]);
});

test('a festival stands on each of its days, also when it began; an exhibition of weeks on the first alone', () => {
  const festival = op('festival', '2026-11-28T09:00:00Z', '2026-12-01T16:00:00Z');
  expect(volgendeVan([festival], '2026-11-29').map(({ dag, eerste, laatste }) => [dag, eerste, laatste])).toEqual(
    ['2026-11-29', '2026-11-30', '2026-12-01'].map((dag) => [dag, '2026-11-28', '2026-12-01']),
  );
  const tentoonstelling = op('weken', '2026-11-01T09:00:00Z', '2026-12-24T16:00:00Z');
  expect(volgendeVan([tentoonstelling], '2026-11-29').map(({ dag }) => dag)).toEqual(['2026-11-29']);
  expect(kerenVan([tentoonstelling], '2026-11-29', '2026-12-01')).toHaveLength(3);
});

const plek = { id: 'boog', naam: 'De Boog', soort: 'buurtcentrum' as const, slug: 'de-boog', wijk_code: 'WK1' };
const wijk = { code: 'WK1', slug: 'zuid', naam: 'Zuid' };
// The loader of the city gives more; an agenda needs no more than this of it.
const stad = (activiteiten: readonly Activiteit[]) =>
  ({ activiteiten, initiatieven: [], wijken: [wijk], plekVan: () => plek, wijkVan: () => wijk }) as never;

test('an agenda of a full city is cut in pages that together tell every activity once, with a way to each week', () => {
  const dag = (nummer: number) => new Date(Date.UTC(2027, 2, 16 + nummer, 9)).toISOString();
  const activiteiten = Array.from({ length: 120 }, (_, nummer) => ({
    ...koffie,
    id: `koffie-${nummer}`,
    ...(nummer % 2 ? { herhaling: null, begin: dag(nummer / 2), eind: dag(nummer / 2 + 0.1) } : {}),
  }));
  const bladen = agendaPaginas(stad(activiteiten), '2027-03-16');
  const heel = bladen.filter((blad) => blad.wijk === undefined && blad.filter === undefined);
  expect(heel.length).toBeGreaterThan(10);
  expect(
    heel
      .flatMap(({ items }) => items)
      .map(({ activiteit }) => activiteit.id)
      .sort(),
  ).toEqual(activiteiten.map(({ id }) => id).sort());
  expect(heel[0]?.weken.map((week) => week.dag).slice(0, 3)).toEqual(['2027-03-16', '2027-03-23', '2027-03-30']);
  const [, tweede] = heel[0]?.weken ?? [];
  const blad = heel.find(({ pagina, paginas }) => tweede?.adres.startsWith(`${paginas[pagina - 1]}#`));
  expect(blad?.items.some((keer) => keer.dag === tweede?.dag)).toBe(true);
});

test('each part of the agenda has a page for the city and for each wijk, also with nothing in it', () => {
  const themas = ['Samen eten'];
  const bladen = agendaPaginas(stad([{ ...koffie, themas, voor: ['ouderen'], gratis: true }]), '2027-03-17');
  const adressen = bladen.map(({ paginas, items }) => `${paginas[0]} ${items.map(({ dag }) => dag).join()}`);
  const delen = (basis: string) => [
    `${basis} 2027-03-23`,
    `${basis}vandaag/ `,
    `${basis}weekend/ `,
    `${basis}week/ 2027-03-23`,
    `${basis}gratis/ 2027-03-23`,
    `${basis}voor/kinderen/ `,
    `${basis}voor/jongeren/ `,
    `${basis}voor/volwassenen/ `,
    `${basis}voor/ouderen/ 2027-03-23`,
    `${basis}thema/samen-eten/ 2027-03-23`,
  ];
  expect(adressen.sort()).toEqual([...delen('/agenda/'), ...delen('/agenda/zuid/')].sort());
});

test.each([
  ['2027-03-17', '2027-03-20', '2027-03-21'],
  ['2027-03-20', '2027-03-20', '2027-03-21'],
  ['2027-03-21', '2027-03-21', '2027-03-21'],
  ['2027-03-22', '2027-03-27', '2027-03-28'],
])('on %s this weekend is %s up to %s', (vandaag, van, tot) => {
  expect(weekend(vandaag)).toEqual({ van, tot });
});

test('the agenda looks a year ahead, that day included', () => {
  const laatste = op('laatste', '2028-03-15T09:00:00Z', '2028-03-15T10:00:00Z');
  const daarna = op('daarna', '2028-03-16T09:00:00Z', '2028-03-16T10:00:00Z');
  expect(volgendeVan([laatste, daarna], '2027-03-16').map(({ dag }) => dag)).toEqual(['2028-03-15']);
});
