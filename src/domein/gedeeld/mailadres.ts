import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { herstelTekens } from '#domein/gedeeld/tekens.ts';
import { leesUrl } from '#domein/gedeeld/webadres.ts';

/** `email_meer`: more than one, where one is asked. `email_teken`: before the @ stands what our mail cannot send to. */
export type Mailfout = 'geen_email' | 'email_meer' | 'email_teken' | 'te_lang';

export const MAIL_LENGTE = 254;
/** What an address looks like once it was read; the CHECKs of every column with an address hold the same. */
export const MAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** In small letters, as the database has it; longer than a column never. */
export const isMailadres = (tekst: string): boolean => tekst.length <= MAIL_LENGTE && MAIL.test(tekst);

const VOORAAN = /^(?:[<>()[\]{},;:."'“”„«»*/]|[a-z-]+:)+/i;
const ACHTERAAN = /[<>()[\]{},;:.!"'“”„«»*/|\\_-]+$/;
/** "_adres_", as chat programs write what leans over. */
const SCHUIN = /^(_+)([^_].*?)\1$/;

/** The part after the @ as mail servers know it ("bücher.test" is "xn--bcher-kva.test"); null when it is no domain. */
function leesDomein(tekst: string): string | null {
  if (/[\s/?#:@%\\[\]]/.test(tekst)) return null;
  return leesUrl(`http://${tekst}`)?.hostname.replace(/\.$/, '') ?? null;
}

function leesStuk(stuk: string): Result<string, Mailfout> {
  const kaal = stuk
    .replace(SCHUIN, '$2')
    .replace(VOORAAN, '')
    .replace(ACHTERAAN, '')
    .replace(/^([^?@]*@[^?]*)\?.*$/, '$1')
    // In a link "+" is "%2B".
    .replace(/%(\w\w)/g, (teken, hex) => (/mailto:/i.test(stuk) ? String.fromCharCode(Number(`0x${hex}`)) : teken));
  const plaats = kaal.lastIndexOf('@');
  const naam = kaal.slice(0, plaats).toLowerCase();
  const domein = plaats < 1 ? null : leesDomein(kaal.slice(plaats + 1));
  if (domein === null) return mis('geen_email');
  const adres = `${naam}@${domein}`;
  if (isMailadres(adres)) return goed(adres);
  if (MAIL.test(adres)) return mis('te_lang');
  // A letter that only some mail servers take: true to say, and not the same as a mistake.
  const isVreemd = /[^ -~]/.test(naam) && isMailadres(`x@${domein}`);
  return mis(isVreemd ? 'email_teken' : 'geen_email');
}

/** One spelling of look-alike signs and spaces. */
export const alsEenRegel = (tekst: string): string =>
  herstelTekens(tekst)
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’]/g, "'")
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
/** A "|" or "/" behind an address ends it; before the @ it is a sign of the address itself. */
const metApenstaart = (tekst: string): string[] =>
  tekst
    .replace(/(@[^\s@|/]+)[|/]/g, '$1 ')
    .split(/[\s,;<>]+|(?=mailto:)/i)
    .filter((stuk) => stuk.includes('@'));

function leesRegel(regel: string): Result<string, Mailfout> {
  // Between brackets stands the address; what stands before is a name, whatever is in it.
  const tussen = [...regel.matchAll(/<([^<>]*@[^<>]*)>/g)].map(([, binnen = '']) => binnen);
  const stukken = (tussen.length > 0 ? tussen : [regel]).flatMap(metApenstaart);
  const [alleen] = stukken;
  if (alleen === undefined) return mis('geen_email');
  const gelezen = stukken.map(leesStuk);
  const goede = new Set(gelezen.flatMap((een) => (een.ok ? [een.waarde] : [])));
  if (goede.size > 1) return mis('email_meer');
  return gelezen.find((een) => een.ok) ?? gelezen[0] ?? mis('geen_email');
}

/** Slips of a hand and ways to hide an address from programs: " @ ", "(at)", "%40", "[dot]", ", nl". */
const herstelAdres = (regel: string): string =>
  regel
    .replace(/^.*(?:\bis|:|mail|adres) (?=\S+ ?[@([{])/i, '')
    .replace(/\s*(?:@+|%40|[([{]at[)\]}])\s*/gi, '@')
    .replace(/\s*(?:[.,]\s*(?=[a-z]+$)|[([{](?:dot|punt)[)\]}]\s*)/gi, '.');

/**
 * One address as people give it: with capitals, words around it, `mailto:`, `Naam <adres>`, or a full stop behind it.
 * In small letters, with its domain as mail servers know it. Never throws.
 */
export function leesMailadres(tekst: string): Result<string, Mailfout> {
  const regel = alsEenRegel(tekst);
  const gelezen = leesRegel(regel);
  if (gelezen.ok || gelezen.fout !== 'geen_email') return gelezen;
  // Only when the address comes first: nobody can say where in a sentence a name with spaces begins.
  const hersteld = herstelAdres(regel);
  return /^\S*@/.test(hersteld) ? leesRegel(hersteld) : gelezen;
}
