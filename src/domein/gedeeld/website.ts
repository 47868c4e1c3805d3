import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { herstelTekens } from '#domein/gedeeld/tekens.ts';
import { WEBSITE_LENGTE } from '#domein/gedeeld/vorm.ts';
import { isWebadres, leesUrl } from '#domein/gedeeld/webadres.ts';

export type Websitefout = 'geen_website' | 'te_lang';

/** How people say that there is none. A name on a social medium is no website either. */
const GEEN =
  /^(?:[-–—_./\\x?!]+|@\S+|n\.?v\.?t\.?|n\/a|nee+|niet|nog niet|niets|geen(?: website| site)?|(?:heb|is er) (?:er )?(?:geen|niet)|onbekend|none|null)$/i;
const ACHTERAAN = /[<>()[\]{},;:!"'“”‘’„«»]+$|\.$/;

/** The full address, however long, or null: only http and https, a host with a dot, no name and password in it. */
function leesAdres(stuk: string): string | null {
  const kaal = stuk.replace(/^[<([{"'“‘„«]+/, '').replace(ACHTERAAN, '');
  // "http//x", "https:/x" and "http:x" are slips of who types on a phone.
  const metKop = /^https?[:/]/i.test(kaal) ? kaal.replace(/^(https?)[:/]+/i, '$1://') : kaal;
  const url = leesUrl(/^[a-z][a-z0-9+.-]*:/i.test(metKop) ? metKop : `https://${metKop}`);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  const gewoon = /\.[a-z][a-z0-9-]+\.?$/i.test(url.hostname) && url.username === '' && url.password === '';
  return gewoon && isWebadres(url.href) ? url.href : null;
}

const past = (adres: string): Result<string, 'te_lang'> =>
  adres.length <= WEBSITE_LENGTE ? goed(adres) : mis('te_lang');

/** A website as people give it, in full; null when they say that there is none. Never throws. */
export function leesWebsite(tekst: string): Result<string | null, Websitefout> {
  const regel = herstelTekens(tekst).replace(/\s+/g, ' ').trim();
  if (regel === '' || GEEN.test(regel)) return goed(null);
  const heel = leesAdres(regel);
  if (heel !== null) return past(heel);
  // "Onze site: www.voorbeeld.nl": one word of it is the address.
  const woorden = regel.split(' ').filter((woord) => /^["'(<]?(?:https?:|www\.)/i.test(woord));
  const gevonden = woorden.length === 1 ? leesAdres(woorden[0] ?? '') : null;
  return gevonden === null ? mis('geen_website') : past(gevonden);
}
