import { emailveld, telefoonveld } from '#domein/gedeeld/contactveld.ts';
import { keuze, leesVelden, magLeeg, opVolgorde, type Waarden, ZEGT_GEEN } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import * as z from '#domein/gedeeld/lezer.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { eis, enkel, verplichteTekst, vrijeTekst, zetOm } from '#domein/gedeeld/tekstveld.ts';
import { VERBETERING_LIMIETEN as L } from '#domein/verbetering/verbetering.limieten.ts';
import { verbeteronderwerpen, verbeterpunten } from '#domein/verbetering/verbetering.punten.ts';

/** The id of a record or the code of an area. Whether it exists is known to the database only. */
const KENMERK = /^[A-Za-z0-9][A-Za-z0-9-]{0,62}$/;

export const verbetervelden = {
  over: keuze(verbeteronderwerpen),
  over_id: magLeeg(zetOm(enkel, (tekst) => tekst.trim()).check(eis((tekst) => KENMERK.test(tekst), 'geen_keuze'))),
  over_naam: vrijeTekst({ max: L.over_naam }),
  wat: keuze(verbeterpunten),
  voorstel: verplichteTekst({ max: L.voorstel, regels: true }),
  // A form says ja or nee, a program true or false.
  zeker: z.pipe(
    z.transform((ruw: unknown) => (typeof ruw === 'boolean' ? (ruw ? 'ja' : 'nee') : ruw)),
    keuze(['ja', 'nee']),
  ),
  contact_email: magLeeg(emailveld, ZEGT_GEEN),
  contact_telefoon: magLeeg(telefoonveld, ZEGT_GEEN),
};
/** The form as it was filled in; what was left open is null. */
export type Verbetering = Omit<Waarden<typeof verbetervelden>, 'zeker'> & { readonly zeker: boolean };

/** Reads the whole form from raw input. Never throws; says everything there is to repair at once. */
export function parseVerbetering(ruw: unknown): Result<Verbetering, Veldfout[]> {
  const { alles, waarden, fouten } = leesVelden(verbetervelden, ruw);
  // What is missing has no page yet; anything else is about something.
  if (waarden.over_id === null && waarden.over_naam === null && waarden.wat !== 'ontbreekt')
    return mis(opVolgorde(verbetervelden, [...fouten, { veld: 'over_naam', code: 'leeg' }]));
  return alles ? goed({ ...alles, zeker: alles.zeker === 'ja' }) : mis(fouten);
}
