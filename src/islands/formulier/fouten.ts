import type { Serverfout } from '#client/meedoen/meedoen.ts';
import type { Formulierfout } from '#formulieren/gedeeld/toestand.ts';
import type { Groepvorm } from '#islands/formulier/overname.ts';
import { isFoutcode } from '#teksten/nl/formulier/fouten.ts';

/** Errors as the server names them; a code of a newer server reads as a disturbance. */
export const leesFouten = (fouten: readonly Serverfout[]): Formulierfout[] =>
  fouten.map(({ veld, code, rij }) => ({ veld, code: isFoutcode(code) ? code : 'storing', rij }));

/** The group in which a field stands; 0 when it stands in none. */
export function groepVan(groepen: readonly Groepvorm[], veld: string | null): number {
  const nummer = groepen.findIndex(({ namen }) => veld !== null && namen.has(veld));
  return Math.max(0, nummer);
}
