import type { Kort } from '#domein/zoeken/kortschrift.ts';
import type { Zoekbestand } from '#domein/zoeken/zoekrecord.ts';

async function haal(adres: string): Promise<unknown> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return antwoord.json();
}

/** What the finder reads first. Rejects when it does not come, as the next one. */
export const haalZoekbestand = (adres: string): Promise<Zoekbestand> => haal(adres) as Promise<Zoekbestand>; // our own build wrote it

/** The records that did not fit in that. */
export const haalKort = (adres: string): Promise<readonly Kort[]> => haal(adres) as Promise<readonly Kort[]>; // our own build too
