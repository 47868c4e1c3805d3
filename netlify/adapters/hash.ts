import { createHash, createHmac } from 'node:crypto';

/** What each keyed hash is for; one secret, a key of its own per purpose. */
export type Doel = 'afzender' | 'inhoud' | 'formulier' | 'puzzel' | 'puzzelsleutel';

export interface Hasher {
  /** Hex; without the secret nobody can tell which text it was, however few texts there are. */
  metSleutel(doel: Doel, tekst: string): string;
  /** Hex SHA-256 of bytes or of a text in UTF-8; for secrets only when they are long and random themselves. */
  sha256(inhoud: string | Uint8Array): string;
  /** The key for one purpose, hex. */
  sleutelVoor(doel: Doel): string;
}

const hmac = (sleutel: string | Buffer, tekst: string) => createHmac('sha256', sleutel).update(tekst);

export function maakHasher(geheim: string): Hasher {
  return {
    metSleutel: (doel, tekst) => hmac(hmac(geheim, doel).digest(), tekst).digest('hex'),
    sha256: (inhoud) => createHash('sha256').update(inhoud).digest('hex'),
    sleutelVoor: (doel) => hmac(geheim, doel).digest('hex'),
  };
}
