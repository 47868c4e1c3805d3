import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import type { Waarden } from '#formulieren/toestand.ts';

const DAGEN_MS = 7 * 24 * 60 * 60 * 1000;
const GEDEELD = 'gedeelde-computer';

export interface Concept {
  readonly waarden: Waarden;
  /** Of the submission it may have become already. */
  readonly sleutel: string;
}

/** Who somebody is never stays on a device. */
const blijft = (naam: string): boolean => !naam.startsWith('contact_') && naam !== 'akkoord' && naam !== LOKVELD;

const sleutelVan = (soort: string): string => `concept:${soort}`;

// Storage can be switched off or full: then there are no drafts, and everything else works.
function probeer<Uitkomst>(werk: () => Uitkomst): Uitkomst | undefined {
  try {
    return werk();
  } catch {
    return undefined;
  }
}

export const isGedeeld = (): boolean => probeer(() => localStorage.getItem(GEDEELD) !== null) ?? false;

/** On a shared computer nothing is kept, and what was there goes. */
export function zetGedeeld(gedeeld: boolean): void {
  probeer(() => {
    if (!gedeeld) return localStorage.removeItem(GEDEELD);
    for (const naam of Object.keys(localStorage)) if (naam.startsWith('concept:')) localStorage.removeItem(naam);
    localStorage.setItem(GEDEELD, 'ja');
  });
}

export function bewaarConcept(soort: string, { waarden, sleutel }: Concept): void {
  if (isGedeeld()) return;
  const rest = Object.fromEntries(Object.entries(waarden).filter(([naam]) => blijft(naam)));
  const tot = Date.now() + DAGEN_MS;
  probeer(() => localStorage.setItem(sleutelVan(soort), JSON.stringify({ tot, sleutel, waarden: rest })));
}

export const wisConcept = (soort: string): void => {
  probeer(() => localStorage.removeItem(sleutelVan(soort)));
};

const isWaarden = (waarde: unknown): waarde is Waarden =>
  typeof waarde === 'object' &&
  waarde !== null &&
  Object.values(waarde).every((deel) => Array.isArray(deel) && deel.every((tekst) => typeof tekst === 'string'));

/** The draft of a form, when there is one of less than seven days. */
export function leesConcept(soort: string): Concept | undefined {
  return probeer(() => {
    const { tot, sleutel, waarden } = JSON.parse(localStorage.getItem(sleutelVan(soort)) ?? '{}');
    // Further ahead than a draft can be: the clock of this device was wrong when it was made.
    const nogTeGaan = typeof tot === 'number' ? tot - Date.now() : 0;
    if (nogTeGaan > 0 && nogTeGaan <= DAGEN_MS && typeof sleutel === 'string' && isWaarden(waarden))
      return { sleutel, waarden };
    localStorage.removeItem(sleutelVan(soort));
    return undefined;
  });
}
