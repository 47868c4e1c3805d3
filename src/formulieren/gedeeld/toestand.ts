import type { Foutcode } from '#teksten/nl/formulier/fouten.ts';

/** What stands in the fields, by name; a field that repeats has several. */
export type Waarden = Readonly<Record<string, readonly string[]>>;

/** One thing to repair. `veld` null: about the form as a whole. `rij`: which of the repeated fields, from 0. */
export interface Formulierfout {
  readonly veld: string | null;
  readonly code: Foutcode;
  readonly rij?: number | undefined;
}

/** How a form stands: what was filled in, and what is wrong with it. */
export interface Toestand {
  readonly waarden: Waarden;
  readonly fouten: readonly Formulierfout[];
}
export const LEEG: Toestand = { waarden: {}, fouten: [] };

/**
 * The strings in a raw request, by name; anything else is left out, so that only text comes back on the page. A NUL cannot
 * stand there: browsers make of it the mark of a lost letter.
 */
export function leesWaarden(ruw: Readonly<Record<string, unknown>>): Waarden {
  const waarden: Record<string, readonly string[]> = {};
  for (const [naam, waarde] of Object.entries(ruw)) {
    const delen = (Array.isArray(waarde) ? waarde : [waarde]).filter((deel) => typeof deel === 'string');
    if (delen.length > 0) waarden[naam] = delen.map((deel) => deel.replaceAll('\0', ''));
  }
  return waarden;
}

/** The id of a field, by which an error in the summary finds it. */
export const veldId = (naam: string, rij?: number, voorvoegsel = 'veld'): string =>
  `${voorvoegsel}-${naam}${rij === undefined ? '' : `-${rij}`}`;
