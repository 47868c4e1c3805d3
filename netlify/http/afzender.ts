import { isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address; one connection owns the first four, and changes the others at will. */
function netwerk(adres: string): string {
  const [kop = '', staart] = (adres.split('%')[0] ?? '').split('::');
  const voor = kop === '' ? [] : kop.split(':');
  const na = staart === undefined || staart === '' ? [] : staart.split(':');
  const nullen = staart === undefined ? 0 : Math.max(0, 8 - voor.length - na.length);
  return [...voor, ...Array<string>(nullen).fill('0'), ...na]
    .slice(0, 4)
    .map((groep) => Number.parseInt(groep, 16).toString(16))
    .join(':');
}

/** Whom limits count: an IPv4 address, or the network of an IPv6 address. Only ever used hashed. */
export function telAdres(ip: string | undefined): string {
  if (!ip) return 'onbekend';
  const ingepakt = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (ingepakt) return ingepakt;
  return isIPv6(ip) ? `${netwerk(ip)}::/64` : ip;
}
