import { type Adressuggestie, leesSuggesties } from '#domein/gedeeld/pdok.ts';

export interface Adresbron {
  /** Address of the Locatieserver, without a slash at the end. */
  basis: string;
  /** Name of the municipality to search in. */
  gemeente: string;
}

const WACHT = 3000;
const RIJEN = 7;
const VELDEN = 'id,weergavenaam,type,centroide_ll';

/** Fails after three seconds, and at once when `signaal` says that nobody waits any more. */
async function vraag(adres: string, signaal?: AbortSignal): Promise<Adressuggestie[]> {
  const afbreker = new AbortController();
  const stop = (): void => afbreker.abort();
  const klok = setTimeout(stop, WACHT);
  signaal?.addEventListener('abort', stop, { once: true });
  try {
    const antwoord = await fetch(adres, { signal: afbreker.signal, referrerPolicy: 'no-referrer' });
    const suggesties = antwoord.ok ? leesSuggesties(await antwoord.json()) : undefined;
    if (!suggesties) throw new Error(`Locatieserver: ${antwoord.status}`);
    return suggesties;
  } finally {
    clearTimeout(klok);
    signaal?.removeEventListener('abort', stop);
  }
}

const gemeentefilter = (naam: string): string => `gemeentenaam:${/^\w+$/.test(naam) ? naam : `"${naam}"`}`;

/** Addresses, postcodes, streets and areas that begin like `tekst`. Rejects when the service does not answer in time. */
export function zoekAdressen(bron: Adresbron, tekst: string, signaal: AbortSignal): Promise<Adressuggestie[]> {
  const vragen = new URLSearchParams({
    q: tekst,
    fq: gemeentefilter(bron.gemeente),
    fl: VELDEN,
    rows: String(RIJEN),
  });
  return vraag(`${bron.basis}/suggest?${vragen}`, signaal);
}

/** The point of one suggestion; null when the service does not know it. */
export async function zoekPunt(bron: Adresbron, id: string): Promise<Adressuggestie['punt']> {
  const [gevonden] = await vraag(`${bron.basis}/lookup?${new URLSearchParams({ id, fl: VELDEN })}`);
  return gevonden?.punt ?? null;
}
