import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Afspraak } from '#content/activiteit/agenda.ts';
import { maakIcal } from '#content/activiteit/agenda-ical.ts';
import { kerenIn } from '#domein/activiteit/uitzonderingen.ts';
import type { Activiteit } from '#domein/initiatief/initiatief.schema.ts';
import type { Plek } from '#domein/plek/plek.schema.ts';

const SITE = new URL('https://buurt.voorbeeld.test');
const koffie: Activiteit = {
  id: 'koffie',
  slug: 'koffie-thee',
  titel: 'Koffie, thee; en koek',
  omschrijving: `Loop binnen.\nMet een omschrijving die zo lang is dat hij niet op één regel past: ${'é'.repeat(60)}.`,
  // Winter: 10:00 on the clock.
  begin: '2027-03-16T09:00:00Z',
  eind: '2027-03-16T11:00:00Z',
  herhaling: 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20271102',
  overgeslagen: [],
  afgelast: [],
  themas: ['samen, eten', 'ontmoeten'],
  voor: [],
  gratis: true,
  kosten: null,
  taal: null,
  toegankelijkheid: null,
  aanmelden: null,
  website: null,
  plek_id: 'boog',
  initiatief_id: null,
  gewijzigd_op: '2026-11-27T12:00:00.123456+00:00',
};
const boog = {
  ...{ adres: 'Kade 1', straat: null, postcode: '3511 AB', plaats: 'Utrecht', lat: 52.1, lon: 5.1, precisie: 'adres' },
} as Partial<Plek> as Plek; // only what a calendar reads
const afspraak = (anders: Partial<Activiteit> = {}, plek: Partial<Plek> = {}): Afspraak => ({
  activiteit: { ...koffie, ...anders },
  wijk: undefined,
  adres: '/agenda/koffie-thee/',
  bij: { naam: 'De Boog', adres: '/buurtcentra/de-boog/' },
  plek: { ...boog, ...plek },
});
const jaar = { van: '2027-01-01', tot: '2027-12-31' };

/** What a program of somebody else makes of the file. */
function lees(...afspraken: Afspraak[]) {
  const ics = maakIcal('Agenda van Zuid', afspraken, SITE);
  for (const regel of ics.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
  const kalender = new ICAL.Component(ICAL.parse(ics));
  for (const zone of kalender.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return kalender.getAllSubcomponents('vevent');
}
function keren([hoofd, ...uitzonderingen]: ICAL.Component[]) {
  const gebeurtenis = new ICAL.Event(hoofd, { exceptions: uitzonderingen });
  const stappen = gebeurtenis.iterator();
  const alle: { begin: string; eind: string; status: unknown }[] = [];
  for (let keer = stappen.next(); keer; keer = stappen.next()) {
    const { startDate, endDate, item } = gebeurtenis.getOccurrenceDetails(keer);
    const status = item.component.getFirstPropertyValue('status');
    alle.push({ begin: startDate.toJSDate().toISOString(), eind: endDate.toJSDate().toISOString(), status });
  }
  return alle;
}

test('the calendar is read back by another program: same words, hours on the clock, and last day', () => {
  const gelezen = lees(afspraak());
  const gebeurtenis = new ICAL.Event(gelezen[0]);
  expect(gebeurtenis.summary).toBe(koffie.titel);
  expect(gebeurtenis.description).toBe(koffie.omschrijving);
  expect(gebeurtenis.uid).toBe('koffie@buurt.voorbeeld.test');
  const momenten = keren(gelezen).map(({ begin }) => begin);
  expect(momenten[0]).toBe('2027-03-16T09:00:00.000Z');
  expect(momenten).toContain('2027-03-30T08:00:00.000Z');
  expect(momenten.at(-1)).toBe('2027-11-02T09:00:00.000Z');
  expect(momenten).toHaveLength(kerenIn(koffie, jaar).length);
});

test('it says where, on the map too, what about, and where to read more', () => {
  const [gebeurtenis] = lees(afspraak());
  const waarde = (naam: string) => gebeurtenis?.getFirstPropertyValue(naam);
  expect(waarde('location')).toBe('De Boog, Kade 1, 3511 AB, Utrecht');
  expect(waarde('geo')).toEqual([52.1, 5.1]);
  expect(waarde('url')).toBe('https://buurt.voorbeeld.test/agenda/koffie-thee/');
  expect(gebeurtenis?.getFirstProperty('categories')?.getValues()).toEqual(['samen, eten', 'ontmoeten']);
});

test('the middle of a buurt is no point to go to', () => {
  expect(lees(afspraak({}, { precisie: 'buurt' }))[0]?.getFirstPropertyValue('geo')).toBeNull();
});

test('a time that is left out is not there, and one that was called off says so, at its own hours', () => {
  const anders = { overgeslagen: ['2027-03-18', '2027-03-19'], afgelast: ['2027-03-30', '2027-03-31'] };
  const gelezen = lees(afspraak(anders));
  expect(gelezen).toHaveLength(2);
  const alle = keren(gelezen);
  expect(alle.map(({ begin }) => begin.slice(0, 10))).toEqual(
    kerenIn({ ...koffie, ...anders }, jaar).map(({ dag }) => dag),
  );
  expect(alle.filter(({ status }) => status === 'CANCELLED')).toEqual([
    { begin: '2027-03-30T08:00:00.000Z', eind: '2027-03-30T10:00:00.000Z', status: 'CANCELLED' },
  ]);
});

test('what is once and was called off is there as such', () => {
  const [gebeurtenis, ...meer] = lees(afspraak({ herhaling: null, afgelast: ['2027-03-16'] }));
  expect(gebeurtenis?.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(meer).toEqual([]);
});

test('whole days are days, with the day after the last as end; a series of them keeps its exceptions and its last day', () => {
  const kerst = { begin: '2026-12-23T23:00:00Z', eind: '2026-12-26T23:00:00Z', herhaling: null };
  const [gebeurtenis] = lees(afspraak(kerst));
  const datum = (naam: string) => String(gebeurtenis?.getFirstPropertyValue(naam));
  expect([datum('dtstart'), datum('dtend')]).toEqual(['2026-12-24', '2026-12-27']);
  const serie = { begin: '2027-03-15T23:00:00Z', eind: '2027-03-16T23:00:00Z', overgeslagen: ['2027-03-23'] };
  const gelezen = lees(afspraak({ ...serie, afgelast: ['2027-03-30'], herhaling: 'FREQ=WEEKLY;UNTIL=20270406' }));
  expect(keren(gelezen).map(({ status }) => status)).toEqual([null, 'CANCELLED', null]);
  expect(String(gelezen[1]?.getFirstPropertyValue('recurrence-id'))).toBe('2027-03-30');
});

test('what lasts some days or ends after midnight keeps its end', () => {
  const [festival] = keren(
    lees(afspraak({ begin: '2026-11-28T09:00:00Z', eind: '2026-12-01T16:00:00Z', herhaling: null })),
  );
  expect(festival).toMatchObject({ begin: '2026-11-28T09:00:00.000Z', eind: '2026-12-01T16:00:00.000Z' });
  const [feest] = keren(
    lees(afspraak({ begin: '2026-12-31T21:00:00Z', eind: '2027-01-01T01:00:00Z', herhaling: null })),
  );
  expect(feest).toMatchObject({ begin: '2026-12-31T21:00:00.000Z', eind: '2027-01-01T01:00:00.000Z' });
});
