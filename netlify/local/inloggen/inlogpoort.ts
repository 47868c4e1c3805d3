import type { PgliteConnection } from '@supabase/lite/pglite';
import { z } from 'zod';
import { zetInlogbewijs } from '#netlify/local/inloggen/inlogbewijs.ts';

type Behandeling = (verzoek: Request) => Response | Promise<Response>;

const AUTH = '/auth/v1';
/** Wrong codes after which a code is no longer right; hosted Auth counts tries per network address. */
const POGINGEN = 5;
const codeSchema = z.object({ email: z.string(), token: z.string(), type: z.literal('email') });
const adresSchema = z.object({ email: z.string() });

const weiger = (status: number, error_code: string): Response =>
  Response.json({ code: status, error_code, msg: error_code.replaceAll('_', ' ') }, { status });
const leesJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

/**
 * Stands before the sign-in of the embedded server and lets through only what the portal uses: a code by mail, a session that goes
 * on, its end, who it is. Everything else that hosted Auth refuses when it is set up as our guide says, is refused here too:
 * passwords, signing up with one, and links.
 */
export function maakInlogpoort(
  behandel: Behandeling,
  verbinding: Pick<PgliteConnection, 'driver'>,
  geheim: string,
): Behandeling {
  const missers = new Map<string, number>();

  async function vraagCode(verzoek: Request): Promise<Response> {
    const gelezen = adresSchema.safeParse(leesJson(await verzoek.clone().text()));
    const antwoord = await behandel(verzoek);
    // A new code has tries of its own.
    if (antwoord.ok && gelezen.success) missers.delete(gelezen.data.email.toLowerCase());
    return antwoord;
  }
  async function keurCode(verzoek: Request): Promise<Response> {
    const gelezen = codeSchema.safeParse(leesJson(await verzoek.text()));
    if (!gelezen.success) return weiger(400, 'validation_failed');
    const adres = gelezen.data.email.toLowerCase();
    const gemist = missers.get(adres) ?? 0;
    if (gemist >= POGINGEN) return weiger(403, 'otp_expired');
    // The embedded server knows a code by mail by another name.
    const inhoud = JSON.stringify({ ...gelezen.data, type: 'magiclink' });
    const antwoord = await behandel(
      new Request(verzoek.url, { method: 'POST', headers: verzoek.headers, body: inhoud }),
    );
    if (antwoord.ok) missers.delete(adres);
    else missers.set(adres, gemist + 1);
    return zetInlogbewijs(antwoord, true, verbinding, geheim);
  }

  const gangen: Readonly<Record<string, Behandeling>> = {
    'POST /otp': vraagCode,
    'POST /verify': keurCode,
    'POST /token?grant_type=refresh_token': async (verzoek) =>
      zetInlogbewijs(await behandel(verzoek), false, verbinding, geheim),
    'POST /logout': behandel,
    'GET /user': behandel,
    'GET /settings': behandel,
    'GET /health': behandel,
  };
  return async (verzoek) => {
    const { pathname, searchParams } = new URL(verzoek.url);
    if (!pathname.startsWith(AUTH)) return behandel(verzoek);
    const pad = pathname.slice(AUTH.length);
    const soort = pad === '/token' ? `?grant_type=${searchParams.get('grant_type')}` : '';
    const gang = gangen[`${verzoek.method} ${pad}${soort}`];
    return gang ? gang(verzoek) : weiger(pad === '/token' ? 400 : 422, 'email_provider_disabled');
  };
}
