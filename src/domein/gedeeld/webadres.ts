// The same pattern stands in the CHECKs on `website`: a host, perhaps a port, and nothing with a space in it.
const WEBADRES = /^https?:\/\/[^\s/?#@:[\]]+(:\d+)?([/?#]\S*)?$/;

/** An address as a browser reads it; null for what is none. `URL.parse` is too new for our oldest browsers. */
export function leesUrl(tekst: string): URL | null {
  try {
    return new URL(tekst);
  } catch {
    return null;
  }
}

/** True for an address over http or https that a browser can open: with a host, without a user name. */
export const isWebadres = (tekst: string): boolean => WEBADRES.test(tekst) && leesUrl(tekst) !== null;

/**
 * Host of an address as people say it: no `www.`, and no full stop at the end, with which it is the same host.
 * A text that is no address comes back as it is; never throws.
 */
export const webhost = (adres: string): string =>
  isWebadres(adres) ? new URL(adres).hostname.replace(/^www\./, '').replace(/\.$/, '') : adres;
