import { STADSTIJD } from '#domein/gedeeld/dag.ts';

// How RFC 5545 writes lines, texts and moments.

/** 3.1: lines of at most 75 octets. */
const REGEL_OCTETTEN = 75;

/** The clock of this zone since 1996: forward on the last Sunday of March, back on that of October. */
export const VTIMEZONE = [
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

export const ontsnap = (tekst: string): string => tekst.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** An ISO moment as "20270302T090000Z". */
export const utc = (moment: string): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

/** A property with a day or, with a time, a moment on the clock of the city. */
export const opKlok = (naam: string, dag: string, tijd: string | null): string =>
  tijd === null
    ? `${naam};VALUE=DATE:${dag.replaceAll('-', '')}`
    : `${naam};TZID=${STADSTIJD}:${`${dag}T${tijd}00`.replace(/[-:]/g, '')}`;

/** Folds a line without breaking a character. */
export function vouw(regel: string): string {
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
