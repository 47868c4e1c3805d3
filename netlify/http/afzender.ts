import ipaddr from 'ipaddr.js';

/** Groups of an IPv6 address that are the network: one connection owns those, and changes the others at will. */
const NETWERK = 4;

/** Whom limits count: an IPv4 address, or the network of an IPv6 address. Only ever used hashed. */
export function telAdres(ip: string | undefined): string {
  if (!ip) return 'onbekend';
  if (!ipaddr.isValid(ip)) return ip;
  // An IPv4 address that was wrapped in an IPv6 one counts as itself.
  const adres = ipaddr.process(ip);
  if (adres instanceof ipaddr.IPv4) return adres.toString();
  const netwerk = adres.parts.slice(0, NETWERK).map((groep) => groep.toString(16));
  return `${netwerk.join(':')}::/64`;
}
