import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Canoniek, type Hash, schrijfCanoniek } from '#domein/stemming/telling/canoniek.ts';
import type { Tellingfoutcode } from '#domein/stemming/telling/telling.fouten.ts';
import { tel } from '#domein/stemming/telling/telling.ts';

// The Web Crypto of browsers only answers later, and a count asks for a hash at every lot: a small library answers at once.
export const hash: Hash = (inhoud) => bytesToHex(sha256(typeof inhoud === 'string' ? utf8ToBytes(inhoud) : inhoud));

/** What the page says: the hash of the input, and the hash of the uitslag without what the other rule would have given. */
export interface Gepubliceerd {
  readonly hash: string;
  readonly uitslag: string;
}

export type Bevinding =
  | { readonly soort: 'klopt'; readonly metGeld: number }
  | { readonly soort: 'anders' }
  | { readonly soort: 'geweigerd'; readonly code: Tellingfoutcode };

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

function lees(tekst: string): Record<string, unknown> | undefined {
  try {
    const inhoud: unknown = JSON.parse(tekst);
    return isObject(inhoud) ? inhoud : undefined;
  } catch {
    return undefined;
  }
}

/** What the file says came of it, in one spelling; undefined when it cannot be spelled. */
function uitslagVan({ uitslag }: Record<string, unknown>): string | undefined {
  if (!isObject(uitslag)) return undefined;
  const { andere_regel: _niet, ...zelf } = uitslag;
  try {
    return schrijfCanoniek(zelf as Canoniek); // comes out of JSON.parse, half a character in it throws
  } catch {
    return undefined;
  }
}

/** Counts the file again, and compares it with what stands in it and with what the page says. Never throws on input. */
export function controleer(tekst: string, gepubliceerd: Gepubliceerd): Bevinding {
  const inhoud = lees(tekst);
  if (!inhoud) return { soort: 'geweigerd', code: 'onleesbaar' };
  const loting = typeof inhoud.loting === 'string' ? inhoud.loting : '';
  if (inhoud.invoer_hash !== gepubliceerd.hash) return { soort: 'geweigerd', code: 'hash_anders' };
  const geteld = tel(inhoud.invoer, loting, hash, gepubliceerd.hash);
  if (!geteld.ok) return { soort: 'geweigerd', code: geteld.fout.code };
  const nieuw = schrijfCanoniek(geteld.waarde);
  if (uitslagVan(inhoud) !== nieuw || hash(nieuw) !== gepubliceerd.uitslag) return { soort: 'anders' };
  return { soort: 'klopt', metGeld: geteld.waarde.aanvragen.filter(({ toegekend_cent }) => toegekend_cent > 0).length };
}
