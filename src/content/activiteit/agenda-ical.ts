import type { Afspraak } from '#content/activiteit/agenda.ts';
import { leesHerhaling } from '#domein/activiteit/herhaling.ts';
import { STADSTIJD } from '#domein/gedeeld/dag.ts';
import { leesMoment, schrijfMoment } from '#domein/gedeeld/moment.ts';

/** RFC 5545, 3.1: lines of at most 75 octets. */
const REGEL_OCTETTEN = 75;

/** The clock of this zone since 1996: forward on the last Sunday of March, back on that of October. */
const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${STADSTIJD}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const ontsnap = (tekst: string): string => tekst.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const utc = (moment: string): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
function lokaal(moment: string): string {
  const { dag, tijd } = schrijfMoment(moment);
  return `${dag}T${tijd}00`.replace(/[-:]/g, '');
}

/** Folds a line without breaking a character. */
function vouw(regel: string): string {
  const delen: string[] = [];
  let deel = '';
  for (const teken of regel) {
    if (Buffer.byteLength(deel + teken) > REGEL_OCTETTEN - (delen.length > 0 ? 1 : 0)) {
      delen.push(deel);
      deel = '';
    }
    deel += teken;
  }
  return [...delen, deel].join('\r\n ');
}

/** With a begin on a clock of a zone, the last moment must stand in UTC. */
function regelVan(herhaling: string): string[] {
  const tot = leesHerhaling(herhaling)?.tot;
  const einde = tot ? leesMoment(tot, '23:59') : null;
  return [`RRULE:${einde?.ok ? herhaling.replace(/UNTIL=[^;]+/, `UNTIL=${utc(einde.waarde)}`) : herhaling}`];
}

const gebeurtenis = ({ activiteit, bij }: Afspraak, site: URL): string[] => [
  'BEGIN:VEVENT',
  `UID:${activiteit.id}@${site.hostname}`,
  `DTSTAMP:${utc(activiteit.gewijzigd_op)}`,
  `DTSTART;TZID=${STADSTIJD}:${lokaal(activiteit.begin)}`,
  `DTEND;TZID=${STADSTIJD}:${lokaal(activiteit.eind)}`,
  ...(activiteit.herhaling === null ? [] : regelVan(activiteit.herhaling)),
  `SUMMARY:${ontsnap(activiteit.titel)}`,
  ...(activiteit.omschrijving ? [`DESCRIPTION:${ontsnap(activiteit.omschrijving)}`] : []),
  `LOCATION:${ontsnap(bij.naam)}`,
  `URL:${new URL(bij.adres, site)}`,
  'END:VEVENT',
];

/**
 * A calendar that a phone can subscribe to (RFC 5545). Times are those on the clock of the city, so that what happens every
 * week keeps its hour when the clock changes.
 */
export const maakIcal = (naam: string, afspraken: readonly Afspraak[], site: URL): string =>
  `${[
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Buurtportaal//Agenda//NL',
    'METHOD:PUBLISH',
    `NAME:${ontsnap(naam)}`,
    `X-WR-CALNAME:${ontsnap(naam)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...VTIMEZONE,
    ...afspraken.flatMap((afspraak) => gebeurtenis(afspraak, site)),
    'END:VCALENDAR',
  ]
    .map(vouw)
    .join('\r\n')}\r\n`;
