import { keuze, leesVelden, type Waarden } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { volgcodeveld } from '#domein/gedeeld/volgcode.ts';

/** What somebody is asked by mail: a mail when a ronde opens; to be on the site as a makelaar. */
export const mailkeuzes = ['rondesein', 'toestemming'] as const;
export type Mailkeuze = (typeof mailkeuzes)[number];

/** Days that an address waits for its yes; then it goes. The database has the same. */
export const BEVESTIG_DAGEN = 7;
/** Days that the link in a question to a makelaar works. */
export const TOESTEMMING_DAGEN = 30;

/** The code in the mail, and the button that was pressed. */
export const mailkeuzevelden = { volgcode: volgcodeveld, keuze: keuze(['ja', 'nee']) };

/** Reads a button that was pressed behind the link in a mail. Never throws. */
export function parseMailkeuze(ruw: unknown): Result<Waarden<typeof mailkeuzevelden>, Veldfout[]> {
  const { alles, fouten } = leesVelden(mailkeuzevelden, ruw);
  return alles ? goed(alles) : mis(fouten);
}
