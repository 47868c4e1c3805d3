import { z } from 'zod';
import { paths } from '#config/paths.ts';

const aantallenSchema = z.object({ aantallen: z.record(z.string(), z.number().int().nonnegative()) });
const WACHT = 5000;

/** The site is not there yet: its name is not known, or nothing listens. Anything else is an answer to worry about. */
const isEersteKeer = (fout: unknown): boolean => {
  const oorzaak = fout instanceof Error && fout.cause instanceof Error && 'code' in fout.cause ? fout.cause.code : '';
  return oorzaak === 'ENOTFOUND' || oorzaak === 'ECONNREFUSED';
};

/**
 * How much the site that is online holds, from its own open data. Empty when there is no site yet (no such host, nothing
 * listening, no such page, or "not built yet"). Throws when it does answer but not with amounts: then nobody can tell
 * whether content was lost.
 */
export async function leesVorigeAantallen(siteUrl: string): Promise<Record<string, number>> {
  const adres = new URL(paths.openDataOverzicht, siteUrl);
  const antwoord = await fetch(adres, { signal: AbortSignal.timeout(WACHT) }).catch((fout: unknown) => {
    if (isEersteKeer(fout)) return undefined;
    throw new Error(`De site op ${adres.origin} antwoordt niet. Zo is niet te zien of er inhoud kwijt is.`);
  });
  if (!antwoord || antwoord.status === 404 || antwoord.headers.has('x-nog-niet-gebouwd')) return {};
  const gelezen = aantallenSchema.safeParse(await antwoord.json().catch(() => undefined));
  if (antwoord.ok && gelezen.success) return gelezen.data.aantallen;
  throw new Error(`${adres} geeft geen aantallen (${antwoord.status}). Zo is niet te zien of er inhoud kwijt is.`);
}
