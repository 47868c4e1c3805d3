import type { Keuzes } from '#domein/stemming/keuzes.ts';

/** What a device remembers until the vote is in; `code` from the moment it was sent, so that a lost answer loses nothing. */
export interface Stemconcept {
  readonly keuzes: Keuzes;
  readonly code: string | null;
}
const LEEG: Stemconcept = { keuzes: {}, code: null };
const sleutel = (ronde: string): string => `stembiljet-${ronde}`;

const isConcept = (waarde: unknown): waarde is Stemconcept =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'keuzes' in waarde &&
  typeof waarde.keuzes === 'object' &&
  waarde.keuzes !== null &&
  'code' in waarde &&
  (waarde.code === null || typeof waarde.code === 'string');

/** Storage may be switched off; then nothing is remembered, and voting works all the same. */
function probeer<Uitkomst>(werk: () => Uitkomst, anders: Uitkomst): Uitkomst {
  try {
    return werk();
  } catch {
    return anders;
  }
}

export const leesConcept = (ronde: string): Stemconcept =>
  probeer(() => {
    const gelezen: unknown = JSON.parse(localStorage.getItem(sleutel(ronde)) ?? 'null');
    return isConcept(gelezen) ? gelezen : LEEG;
  }, LEEG);

export const bewaarConcept = (ronde: string, concept: Stemconcept): void =>
  probeer(() => localStorage.setItem(sleutel(ronde), JSON.stringify(concept)), undefined);

/** After voting, and when somebody signs out: nothing of a choice stays on the device. */
export const wisConcepten = (): void =>
  probeer(() => {
    for (const naam of Object.keys(localStorage).filter((naam) => naam.startsWith(sleutel(''))))
      localStorage.removeItem(naam);
  }, undefined);
