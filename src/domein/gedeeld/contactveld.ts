import { CONTACT_LIMIETEN } from '#domein/gedeeld/contact.limieten.ts';
import { akkoordveld, magLeeg, ZEGT_GEEN } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import { gelezenveld } from '#domein/gedeeld/gelezenveld.ts';
import { leesMailadres } from '#domein/gedeeld/mailadres.ts';
import { verplichteTekst } from '#domein/gedeeld/tekstveld.ts';
import { leesTelefoon } from '#domein/gedeeld/telefoon.ts';

/** One spelling per mailbox. */
export const emailveld = gelezenveld(leesMailadres);

export const telefoonveld = gelezenveld(leesTelefoon, 'geen_telefoon');

/** Who to reach, and that this is allowed: the last group of the forms. */
export const contactvelden = {
  contact_naam: verplichteTekst({ max: CONTACT_LIMIETEN.contact_naam }),
  contact_email: magLeeg(emailveld, ZEGT_GEEN),
  contact_telefoon: magLeeg(telefoonveld, ZEGT_GEEN),
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
