import type { PgliteConnection } from '@supabase/lite/pglite';
import { decodeJwt, SignJWT } from 'jose';
import { z } from 'zod';

const antwoordSchema = z.looseObject({ access_token: z.string() });
const inhoudSchema = z.looseObject({ session_id: z.uuid() });
/** Seconds, as in a token; kept with the session, which has no column of its own for it here. */
const getyptSchema = z.tuple([z.object({ tag: z.coerce.number().int().positive() })]);

/**
 * The embedded server does not say in a token how and when somebody signed in, as hosted Auth does (`amr`). `ingelogd`: a code was
 * typed just now; else the session goes on, and the moment of its code stays what it was. Gives the answer with a token that
 * says so; one that belongs to no code stays without.
 */
export async function zetInlogbewijs(
  antwoord: Response,
  ingelogd: boolean,
  { driver }: Pick<PgliteConnection, 'driver'>,
  geheim: string,
): Promise<Response> {
  const tekst = await antwoord.text();
  const door = new Response(tekst, antwoord);
  const gelezen = antwoordSchema.safeParse(JSON.parse(tekst || 'null'));
  if (!antwoord.ok || !gelezen.success) return door;
  const inhoud = inhoudSchema.parse(decodeJwt(gelezen.data.access_token));
  const { session_id: sessie, iat } = inhoud;
  if (ingelogd) await driver.query('update auth.sessions set tag = $2 where id = $1', [sessie, String(iat)]);
  const { rows } = await driver.query('select tag from auth.sessions where id = $1 and tag is not null', [sessie]);
  const getypt = getyptSchema.safeParse(rows);
  if (!getypt.success) return door;
  const amr = [{ method: 'otp', timestamp: getypt.data[0].tag }];
  const access_token = await new SignJWT({ ...inhoud, amr })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(geheim));
  return Response.json({ ...gelezen.data, access_token }, { status: antwoord.status });
}
