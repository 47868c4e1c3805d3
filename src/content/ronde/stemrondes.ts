import { gegevens } from '#content/lezen/gegevens.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';

const GESTEMD: ReadonlySet<Rondestatus> = new Set<Rondestatus>(['stemmen', 'tellen', 'vastgesteld', 'afgerond']);

export interface Stemronde {
  readonly slug: string;
  readonly naam: string;
}

/** Rondes of which somebody may have a code. */
export const stemrondes = async (): Promise<Stemronde[]> =>
  (await gegevens('ronde')).filter(({ status }) => GESTEMD.has(status)).map(({ slug, naam }) => ({ slug, naam }));
