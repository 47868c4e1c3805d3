import { type Datumprecisie, datumSchema } from '#domein/gedeeld/bouwstenen.schema.ts';

export interface Brondatum {
  /** ISO date; a month or a year is its first day. */
  datum: string;
  precisie: Datumprecisie;
}

const VORMEN: readonly [RegExp, Datumprecisie][] = [
  [/^(?<jaar>\d{4})$/, 'jaar'],
  [/^(?<jaar>\d{4})-(?<maand>\d{1,2})$/, 'maand'],
  [/^(?<maand>\d{1,2})[-/](?<jaar>\d{4})$/, 'maand'],
  [/^(?<jaar>\d{4})-(?<maand>\d{1,2})-(?<dag>\d{1,2})$/, 'dag'],
  [/^(?<jaar>\d{4})(?<maand>\d{2})(?<dag>\d{2})$/, 'dag'],
  [/^(?<dag>\d{1,2})[-/.](?<maand>\d{1,2})[-/.](?<jaar>\d{4})$/, 'dag'],
];
/** Spreadsheets and databases put a time behind a day, and it says nothing of when somebody looked. */
const TIJD = /(?<=\d)(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*(?:Z|[+-]\d{2}(?::?\d{2})?))?$/;

/** "2022", "2022-09", "9-2022", "2022-09-14", "20220914", "14-9-2022" or "14.9.2022 0:00", as exact as written; null for anything else. */
export function leesBrondatum(tekst: string): Brondatum | null {
  const kaal = tekst.trim().replace(TIJD, '');
  for (const [vorm, precisie] of VORMEN) {
    const delen = vorm.exec(kaal)?.groups;
    if (!delen) continue;
    const { jaar, maand = '1', dag = '1' } = delen;
    const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
    return datumSchema.safeParse(datum).success && datum >= '1900' ? { datum, precisie } : null;
  }
  return null;
}
