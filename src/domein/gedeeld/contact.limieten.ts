import { MAIL_LENGTE } from '#domein/gedeeld/mailadres.ts';
import { WEBSITE_LENGTE } from '#domein/gedeeld/vorm.ts';

/** Code points per field; the CHECKs of prive.contact are the same. */
export const CONTACT_LIMIETEN = {
  contact_naam: 120,
  contact_email: MAIL_LENGTE,
  contact_telefoon: 16,
  website: WEBSITE_LENGTE,
} as const;
