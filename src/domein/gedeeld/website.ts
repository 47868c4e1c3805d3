import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { herstelTekens } from '#domein/gedeeld/tekens.ts';
import { WEBSITE_LENGTE } from '#domein/gedeeld/vorm.ts';
import { isWebadres, leesUrl } from '#domein/gedeeld/webadres.ts';

export type Websitefout = 'geen_website' | 'te_lang';

/** How people say that there is none. A name on a social medium is no website either. */
const GEEN =
  /^(?:[-–—_./\\x?!0]+|(?:\S+ )*@\S+(?: op \S+)?|n\.?v\.?t\.?|n\/a|nee+\b.{0,20}|niets?|(?:nog )?(?:niet|geen|onbekend|volgt)(?: (?:website|site|idee|nog|van toepassing))?\.?|(?:(?:ik|we|wij|dat|die) )?(?:hebben?|heb|is|zijn|weet) (?:er |ik |we )?(?:(?:nog )?geen(?: (?:web)?site)?|(?:nog )?niet)|(?:komt|volgt) (?:nog|later)|in aanbouw|none|null)$/i;
const ACHTERAAN = /[<>()[\]{},;:!"'“”‘’„«»]+$|\.$/;

/** The full address, however long, or null: only http and https, a host with a dot, no name and password in it. */
function leesAdres(stuk: string): string | null {
  const kaal = stuk.replace(/^[<([{"'“‘„«]+/, '').replace(ACHTERAAN, '');
  // "http//x", "https:/x", "htps://x" and "http:x" are slips of who types on a phone, and so is "www,x".
  const metKop = kaal
    .replace(/^ht{1,2}p{1,2}(s?)[:;/\\]+(?:https?:\/+)?/i, 'http$1://')
    .replace(/^((?:https?:\/\/)?www)[,.]\s*/i, '$1.')
    .replace(/^((?:https?:\/\/)?[^/,]+),(?=[a-z]{2,3}$)/i, '$1.');
  const url = leesUrl(/^[a-z][a-z0-9+.-]*:/i.test(metKop) ? metKop : `https://${metKop}`);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  const gewoon =
    /^(?!www\.[^.]+$)[^,]+\.[a-z][a-z0-9-]+\.?$/i.test(url.hostname) && url.username === '' && url.password === '';
  return gewoon && isWebadres(url.href) ? url.href : null;
}

const past = (adres: string): Result<string, 'te_lang'> =>
  adres.length <= WEBSITE_LENGTE ? goed(adres) : mis('te_lang');

/** A website as people give it, in full; null when they say that there is none. Never throws. */
export function leesWebsite(tekst: string): Result<string | null, Websitefout> {
  const regel = herstelTekens(tekst).replace(/\s+/g, ' ').trim();
  if (regel === '' || GEEN.test(regel)) return goed(null);
  const heel = leesAdres(regel.replace(/^(?:(?:onze|mijn) )?(?:web)?site(?: is)? ?:? ?/i, ''));
  if (heel !== null) return past(heel);
  // "Onze site: www.voorbeeld.nl": one word of it is the address.
  const woorden = regel.split(' ').filter((woord) => /^["'(<]?(?:https?:|www\.)/i.test(woord));
  const gevonden = woorden.length === 1 ? leesAdres(woorden[0] ?? '') : null;
  return gevonden === null ? mis('geen_website') : past(gevonden);
}
