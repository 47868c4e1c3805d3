import { isVanNetlify } from '#netlify/adapters/handtekening.ts';
import { leesOnline } from '#netlify/adapters/online.ts';
import { Storing } from '#netlify/adapters/rpc.ts';
import { VAST } from '#netlify/http/antwoord.ts';
import { logFout } from '#netlify/http/log.ts';
import { leesTekst } from '#netlify/http/verzoek.ts';
import type { Samenstelling } from '#netlify/samenstelling.ts';
import { bouwmeldingSchema, verwerkBouwmelding } from '#netlify/services/bouwmelding.ts';

const leeg = (status: number, koppen: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...VAST, ...koppen } });

/** Takes a message of the host about a deploy, when its signature proves where it comes from. Never throws. */
export async function behandelBouwmelding(verzoek: Request, delen: () => Samenstelling): Promise<Response> {
  if (verzoek.method !== 'POST') return leeg(405, { allow: 'POST' });
  try {
    const { omgeving, rpc } = delen();
    const geheim = omgeving.BOUWMELDING_GEHEIM;
    if (geheim === undefined) return leeg(404);
    const inhoud = await leesTekst(verzoek);
    if (!inhoud.ok) return leeg(inhoud.fout === 'te_groot' ? 413 : 400);
    if (!(await isVanNetlify(verzoek.headers.get('x-webhook-signature'), inhoud.waarde, geheim))) return leeg(401);
    const melding = bouwmeldingSchema.safeParse(JSON.parse(inhoud.waarde));
    if (!melding.success) return leeg(422);
    await verwerkBouwmelding(rpc, () => leesOnline(omgeving.SITE_URL), melding.data);
    return leeg(204);
  } catch (fout) {
    logFout('bouwmelding', fout);
    return leeg(fout instanceof Storing ? 503 : 500);
  }
}
