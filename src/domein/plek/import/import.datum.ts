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
  [/^(?<dag>\d{1,2})[-/](?<maand>\d{1,2})[-/](?<jaar>\d{4})$/, 'dag'],
];

/** "2022", "2022-09", "9-2022", "2022-09-14" or "14-9-2022", as exact as written; null for anything else. */
export function leesBrondatum(tekst: string): Brondatum | null {
  for (const [vorm, precisie] of VORMEN) {
    const delen = vorm.exec(tekst.trim())?.groups;
    if (!delen) continue;
    const { jaar, maand = '1', dag = '1' } = delen;
    const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
    return datumSchema.safeParse(datum).success && datum >= '1900' ? { datum, precisie } : null;
  }
  return null;
}
