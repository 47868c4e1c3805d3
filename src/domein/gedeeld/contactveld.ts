import { CONTACT_LIMIETEN } from '#domein/gedeeld/contact.limieten.ts';
import { akkoordveld, magLeeg } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout, Veldfoutcode } from '#domein/gedeeld/fouten.ts';
import * as z from '#domein/gedeeld/lezer.ts';
import { leesMailadres } from '#domein/gedeeld/mailadres.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { eis, enkel, verplichteTekst } from '#domein/gedeeld/tekstveld.ts';
import { leesTelefoon } from '#domein/gedeeld/telefoon.ts';
import { leesWebsite } from '#domein/gedeeld/website.ts';

/** More than any address, number or website with words around it: what is longer is not looked at. */
const LANGST = 1000;

/** A field that `lees` turns into its value, or into a code. */
const gelezenveld = <Waarde>(lees: (tekst: string) => Result<Waarde, Veldfoutcode>, teLang: Veldfoutcode) =>
  z.pipe(
    enkel.check(eis((tekst) => tekst.length <= LANGST, teLang)),
    z.transform((tekst: string, uitkomst): Waarde => {
      const gelezen = lees(tekst);
      if (gelezen.ok) return gelezen.waarde;
      uitkomst.issues.push({ code: 'custom', message: gelezen.fout, input: tekst });
      return z.NEVER;
    }),
  );

/** One spelling per mailbox. */
export const emailveld = gelezenveld(leesMailadres, 'geen_email');

export const telefoonveld = gelezenveld((tekst) => {
  const nummer = leesTelefoon(tekst);
  return nummer === null ? mis('geen_telefoon') : goed(nummer);
}, 'geen_telefoon');

/** Null when somebody says that there is none. */
export const websiteveld = gelezenveld(leesWebsite, 'geen_website');

/** Who to reach, and that this is allowed: the last group of the forms. */
export const contactvelden = {
  contact_naam: verplichteTekst({ max: CONTACT_LIMIETEN.contact_naam }),
  contact_email: magLeeg(emailveld),
  contact_telefoon: magLeeg(telefoonveld),
  akkoord: akkoordveld,
};

/** Mail or phone: one is enough. Said at the mail field, the first of the two. */
export function contactfouten(waarden: {
  contact_email?: string | null | undefined;
  contact_telefoon?: string | null | undefined;
}): Veldfout[] {
  const geen = waarden.contact_email === null && waarden.contact_telefoon === null;
  return geen ? [{ veld: 'contact_email', code: 'contact_ontbreekt' }] : [];
}
