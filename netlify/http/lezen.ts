import { Storing } from '#netlify/adapters/rpc.ts';
import { json, jsonWeigering } from '#netlify/http/antwoord.ts';
import { logFout } from '#netlify/http/log.ts';
import { weiger } from '#netlify/services/weigering.ts';

/** Carries out one GET. Never throws. */
export async function behandelLezen(
  naam: string,
  verzoek: Request,
  lees: () => Promise<unknown>,
  koppen: Record<string, string> = {},
): Promise<Response> {
  if (verzoek.method !== 'GET' && verzoek.method !== 'HEAD')
    return json({ fouten: [{ veld: null, code: 'onleesbaar' }] }, 405, { allow: 'GET' });
  try {
    return json(await lees(), 200, koppen);
  } catch (fout) {
    logFout(naam, fout);
    return jsonWeigering(weiger('storing'), fout instanceof Storing ? 503 : 500);
  }
}
