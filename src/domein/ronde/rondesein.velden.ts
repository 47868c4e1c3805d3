import { emailveld } from '#domein/gedeeld/contactveld.ts';
import { leesVelden } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

export const rondeseinvelden = { contact_email: emailveld };

/** Reads who wants a mail when a ronde opens. Never throws. */
export function parseRondesein(ruw: unknown): Result<{ readonly contact_email: string }, Veldfout[]> {
  const { alles, fouten } = leesVelden(rondeseinvelden, ruw);
  return alles ? goed(alles) : mis(fouten);
}
