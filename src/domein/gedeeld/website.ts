import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { herstelTekens } from '#domein/gedeeld/tekens.ts';
import { WEBSITE_LENGTE } from '#domein/gedeeld/vorm.ts';
import { isWebadres, leesUrl } from '#domein/gedeeld/webadres.ts';

/** `website_meer`: more than one, where one is asked. */
export type Websitefout = 'geen_website' | 'website_meer' | 'te_lang';

/** A line without any of this says, in whatever words, that there is none. */
const LIJKT_ADRES = /[a-z]:\S|\/\/|\bwww|[\p{L}\p{N}]\.\p{L}{2}/iu;
/** An address among other words begins as one, or has an ending that begins no sentence ("geen.De groep"). */
const TUSSEN_WOORDEN =
  /^\W*(?:[hH]*t+p+s?[:;/\\]|[wW]{3}[.,])|^[^@]+\.(?:nl|com|org|net|eu|be|de|info|nu)(?:[/?#:]|\W*$)/;
/** What stands behind an address; brackets that it holds both of are its own. */
const ACHTERAAN = /(\([^()]*\)|)[<>()[\]{},;:.!"'“”‘’„«»]*$/;

/** A name without a space behind its title ("Dhr.Jansen"), which no browser needs to look for. */
const NAAM =
  /^(?:dhr|hr|mevr?|mw|fam|mr|drs?|ing|ir|prof|ds|st|stg|tel|nr|t\.?a\.?v)\.(?!(?:nl|com|org|net|eu)\W*$)[^/]*$/i;

/** The full address, however long, or null: only http and https, a host with a dot, no name and password in it. */
function leesAdres(woord: string): string | null {
  // "http//x", "https:/x", "htps://x" and "http:x" are slips of who types on a phone, and so is "www,x".
  const kaal = woord
    .replace(/^[<([{"'“‘„«]+/, '')
    .replace(ACHTERAAN, '$1')
    .replace(/^h*t+p+(s?)[:;/\\]+(?:https?:\/+)?/i, 'http$1://')
    .replace(/^((?:https?:\/\/)?)w{2,5}[.,]/i, '$1www.');
  if (NAAM.test(kaal)) return null;
  const url = leesUrl(/^[a-z][a-z0-9+.-]*:/i.test(kaal) ? kaal : `https://${kaal}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const gewoon =
    /^(?!-|.*\.[-.]|www\.[^.]+$)[^,=]+\.[a-z][a-z0-9-]+\.?$/i.test(url.hostname) && !url.username && !url.password;
  return gewoon && isWebadres(url.href) ? url.href : null;
}

/** One line, without names on social media, and without the spaces and commas that a phone puts within an address. */
const alsRegel = (tekst: string): string =>
  herstelTekens(tekst)
    .replace(/\s+/g, ' ')
    .replace(/ ?@ /g, '@')
    .replace(/(^| )@\S+/g, '')
    .replace(/(^|[ /])(www)[.,]? /gi, '$1$2.')
    .replace(/(:\/\/) /g, '$1')
    .replace(/^ ?(?:(?:onze|mijn) )?(?:web)?site(?: is)?[:= ]+/i, '')
    .replace(/^(\S+?) ?[.,] ?(?=(?:nl|com|org|net|eu) ?$)/i, '$1.');

/** A website as people give it, in full; null when they say that there is none. Never throws. */
export function leesWebsite(tekst: string): Result<string | null, Websitefout> {
  const regel = alsRegel(tekst);
  const woorden = regel.split(/[\s<>"[\]]+|[,;|](?=www|http)/i).filter(Boolean);
  const kansen = woorden.length === 1 ? woorden : woorden.filter((woord) => TUSSEN_WOORDEN.test(woord));
  const adressen = kansen.map(leesAdres).filter((adres) => adres !== null);
  const [adres] = adressen;
  // With a space in an address, the half that can be read is somebody else's.
  if (adres === undefined || adressen.length < kansen.length)
    return LIJKT_ADRES.test(regel) ? mis('geen_website') : goed(null);
  // Mail programs write "www.voorbeeld.nl <http://www.voorbeeld.nl>".
  if (new Set(adressen.map((een) => een.replace(/^https?:\/\/(www\.)?/, ''))).size > 1) return mis('website_meer');
  return adres.length <= WEBSITE_LENGTE ? goed(adres) : mis('te_lang');
}
