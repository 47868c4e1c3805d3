import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import type { Waarden } from '#formulieren/gedeeld/toestand.ts';

/** What a device keeps of a form that was not sent. */
export interface Formulierconcept {
  readonly waarden: Waarden;
  /** Of the submission it may have become already. */
  readonly sleutel: string;
  /** Where somebody was, from 0. */
  readonly stap: number;
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

export const isWaarden = (waarde: unknown): waarde is Waarden =>
  isObject(waarde) &&
  Object.values(waarde).every((deel) => Array.isArray(deel) && deel.every((tekst) => typeof tekst === 'string'));

export const isFormulierconcept = (waarde: unknown): waarde is Formulierconcept =>
  isObject(waarde) &&
  typeof waarde.sleutel === 'string' &&
  typeof waarde.stap === 'number' &&
  isWaarden(waarde.waarden);

/** Who somebody is never stays on a device. */
export const blijft = (naam: string): boolean => !naam.startsWith('contact_') && naam !== 'akkoord' && naam !== LOKVELD;

const deelVan = (waarden: Waarden, past: (naam: string) => boolean): Waarden =>
  Object.fromEntries(Object.entries(waarden).filter(([naam]) => past(naam)));
export const zonderContact = (waarden: Waarden): Waarden => deelVan(waarden, blijft);
export const alleenContact = (waarden: Waarden): Waarden => deelVan(waarden, (naam) => !blijft(naam));
