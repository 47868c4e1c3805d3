import { schrijfTelefoon } from '#domein/gedeeld/schrijf-telefoon.ts';
import type { Begrepen } from '#islands/formulier/stand.ts';

/** Feedback asks for no number. */
interface Gelezen {
  readonly contact_email: string | null;
  readonly contact_telefoon?: string | null;
}

/** What was understood of who somebody is, in the words of the last step; '' where nothing was. */
export const begrepenContact = ({ contact_email, contact_telefoon }: Gelezen): Begrepen['waarden'] => ({
  contact_email: contact_email ?? '',
  contact_telefoon: contact_telefoon ? schrijfTelefoon(contact_telefoon) : '',
});
