import * as z from 'zod/mini';
import { akkoordveld, magLeeg } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import { eis, enkel, heeftStuurtekens, verplichteTekst, zetOm } from '#domein/gedeeld/tekstveld.ts';
import { WEBSITE_LENGTE } from '#domein/gedeeld/vorm.ts';
import { isWebadres, leesUrl } from '#domein/gedeeld/webadres.ts';

/** Code points per field; the CHECKs of prive.contact are the same. */
export const CONTACT_LIMIETEN = {
  contact_naam: 120,
  contact_email: 254,
  contact_telefoon: 16,
  website: WEBSITE_LENGTE,
} as const;

/** One spelling per mailbox: trimmed and in lower case, without the marks that come along with copying. */
export const emailveld = zetOm(
  enkel.check(eis((tekst) => tekst.length <= 1000 && !heeftStuurtekens(tekst), 'geen_email')),
  (tekst) =>
    tekst
      .replace(/\p{Cf}/gu, '')
      .trim()
      .toLowerCase(),
).check(eis((tekst) => tekst.length <= CONTACT_LIMIETEN.contact_email && z.regexes.email.test(tekst), 'geen_email'));

const NEDERLANDS = /^0[1-9][0-9]{8}$/;
const BUITENLANDS = /^\+[1-9][0-9]{7,14}$/;

/**
 * A phone number as people write it ("06-12 34 56 78", "+31 (0)30 …", "0031…") as "+31612345678"; null when it is none.
 * Numbers of other countries need their country code.
 */
export function normaliseerTelefoon(tekst: string): string | null {
  const kaal = tekst
    .replace(/\(0\)/g, '')
    .replace(/[\s()./\u2010-\u2015-]|\p{Cf}/gu, '')
    .replace(/^00/, '+')
    .replace(/^\+310(?=[1-9])/, '+31');
  if (NEDERLANDS.test(kaal)) return `+31${kaal.slice(1)}`;
  if (kaal.startsWith('+31')) return NEDERLANDS.test(`0${kaal.slice(3)}`) ? kaal : null;
  return BUITENLANDS.test(kaal) ? kaal : null;
}

/** "06 12345678" from what `normaliseerTelefoon` gives; numbers of other countries stay as they are. */
export const schrijfTelefoon = (nummer: string): string =>
  nummer.startsWith('+316') ? `06 ${nummer.slice(4)}` : nummer.replace(/^\+31/, '0');

export const telefoonveld = zetOm(
  enkel.check(eis((tekst) => tekst.length <= 100, 'geen_telefoon')),
  (tekst) => normaliseerTelefoon(tekst) ?? '',
).check(eis((tekst) => tekst !== '', 'geen_telefoon'));

/** The full address, or null: only http and https, a host with a dot, no name and password in it. */
function leesWebsite(tekst: string): string | null {
  const adres = /^[a-z][a-z0-9+.-]*:/i.test(tekst) ? tekst : `https://${tekst}`;
  const url = leesUrl(adres);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  const gewoon = url.hostname.includes('.') && url.username === '' && url.password === '';
  return gewoon && url.href.length <= WEBSITE_LENGTE && isWebadres(url.href) ? url.href : null;
}

export const websiteveld = zetOm(
  enkel.check(eis((tekst) => tekst.length <= 1000 && !heeftStuurtekens(tekst), 'geen_website')),
  (tekst) => leesWebsite(tekst.trim()) ?? '',
).check(eis((tekst) => tekst !== '', 'geen_website'));

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
