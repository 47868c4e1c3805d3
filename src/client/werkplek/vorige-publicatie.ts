import { gunzipSync } from 'node:zlib';
import { serverpaths } from '#config/paths.ts';

const WACHT_MS = 20_000;

/** The site is not there yet: its name is not known, or nothing listens. Anything else is an answer to worry about. */
const isEersteKeer = (fout: unknown): boolean => {
  const oorzaak = fout instanceof Error && fout.cause instanceof Error && 'code' in fout.cause ? fout.cause.code : '';
  return oorzaak === 'ENOTFOUND' || oorzaak === 'ECONNREFUSED';
};

const isGezipt = (inhoud: Buffer): boolean => inhoud[0] === 0x1f && inhoud[1] === 0x8b;

/**
 * The content that the site that is online was made of, as JSON text. Undefined when there is no site yet (no such host,
 * nothing listening, no such file, or "not built yet"). Throws, in Dutch, when it answers with anything else: then nobody
 * can tell whether content was lost.
 */
export async function haalVorigeInhoud(siteUrl: string): Promise<string | undefined> {
  const adres = new URL(serverpaths.inhoud, siteUrl);
  const antwoord = await fetch(adres, { signal: AbortSignal.timeout(WACHT_MS) }).catch((fout: unknown) => {
    if (isEersteKeer(fout)) return undefined;
    throw new Error(`De site op ${adres.origin} antwoordt niet. Zo is niet te zien of er inhoud kwijt is.`);
  });
  if (!antwoord || antwoord.status === 404 || antwoord.headers.has('x-nog-niet-gebouwd')) return undefined;
  if (!antwoord.ok) {
    throw new Error(`De site geeft ${adres} niet (${antwoord.status}). Zo is niet te zien of er inhoud kwijt is.`);
  }
  const inhoud = Buffer.from(await antwoord.arrayBuffer());
  // A host may have unpacked it under way.
  return (isGezipt(inhoud) ? gunzipSync(inhoud) : inhoud).toString('utf8');
}
