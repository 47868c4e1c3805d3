export type Bestandssoort = 'jpeg' | 'png' | 'webp' | 'avif';

const tekst = (bytes: Uint8Array, van: number, tot: number): string => String.fromCharCode(...bytes.subarray(van, tot));

/** Brands of a file in the same container as AVIF, whose pictures are AV1; those of HEIC are not. */
const AVIF = new Set(['avif', 'avis']);

/**
 * What a file is by its first bytes, whatever its name says; null for all we do not take. Nothing else reaches the
 * decoder, so no SVG, PDF or GIF is ever opened.
 */
export function bestandssoort(bytes: Uint8Array): Bestandssoort | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (tekst(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (tekst(bytes, 0, 4) === 'RIFF' && tekst(bytes, 8, 12) === 'WEBP') return 'webp';
  return tekst(bytes, 4, 8) === 'ftyp' && AVIF.has(tekst(bytes, 8, 12)) ? 'avif' : null;
}
