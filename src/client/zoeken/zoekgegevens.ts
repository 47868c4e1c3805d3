import type { Zoekbestand } from '#domein/zoeken/zoekrecord.ts';

/** A file of what the finder finds, as our own build wrote it. Rejects when it does not come. */
export async function haalZoekgegevens(adres: string): Promise<Zoekbestand> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return antwoord.json() as Promise<Zoekbestand>; // our own build wrote it
}
