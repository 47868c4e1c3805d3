import type { Serverfout } from '#client/meedoen.ts';
import { aanvraagfoutcodes } from '#domein/aanvraag/aanvraag.fouten.ts';
import { veldfoutcodes, verzoekfoutcodes } from '#domein/gedeeld/fouten.ts';
import type { Formulierfout } from '#formulieren/toestand.ts';
import type { Foutcode } from '#teksten/nl/fouten.ts';

const CODES: ReadonlySet<string> = new Set([...veldfoutcodes, ...aanvraagfoutcodes, ...verzoekfoutcodes]);
const isCode = (code: string): code is Foutcode => CODES.has(code);

/** Errors as the server names them; a code of a newer server reads as a disturbance. */
export const leesFouten = (fouten: readonly Serverfout[]): Formulierfout[] =>
  fouten.map(({ veld, code, rij }) => ({ veld, code: isCode(code) ? code : 'storing', rij }));

/** The group in which a field stands; 0 when it stands in none. */
export function groepVan(groepen: readonly ReadonlySet<string>[], veld: string | null): number {
  const nummer = groepen.findIndex((namen) => veld !== null && namen.has(veld));
  return Math.max(0, nummer);
}
