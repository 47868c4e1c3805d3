import { naTijd } from '#client/gedeeld/geduld.ts';
import type { AntwoordOp } from '#domein/contract/eindpunten.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';

/** What of a ronde can change after the page was built. */
export type Rondenu = Pick<AntwoordOp<'/api/rondes'>['rondes'][number], 'slug' | 'status' | 'opent_op' | 'sluit_op'>;

// The list of the domain comes with zod, which is thirty times this file; the type checker keeps the two the same.
const STATUSSEN: Readonly<Record<Rondestatus, true>> = {
  concept: true,
  open_voor_aanvragen: true,
  beoordeling: true,
  stemmen: true,
  tellen: true,
  vastgesteld: true,
  afgerond: true,
  ingetrokken: true,
};
const isStatus = (waarde: unknown): waarde is Rondestatus =>
  typeof waarde === 'string' && Object.keys(STATUSSEN).includes(waarde);
const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

const isRonde = (waarde: unknown): waarde is Rondenu =>
  isObject(waarde) &&
  typeof waarde.slug === 'string' &&
  isStatus(waarde.status) &&
  typeof waarde.opent_op === 'string' &&
  typeof waarde.sluit_op === 'string';

let antwoord: Promise<readonly Rondenu[]> | undefined;

async function haal(): Promise<readonly Rondenu[]> {
  try {
    const inhoud: unknown = await (await fetch('/api/rondes', { signal: naTijd(8000) })).json();
    return isObject(inhoud) && Array.isArray(inhoud.rondes) ? inhoud.rondes.filter(isRonde) : [];
  } catch {
    return [];
  }
}

/** How the rondes stand now, asked once per page. Never rejects: without an answer it is empty, and the page stays as built. */
export function haalRondes(): Promise<readonly Rondenu[]> {
  antwoord ??= haal();
  return antwoord;
}
