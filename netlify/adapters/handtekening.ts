import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const kopSchema = z.object({ alg: z.literal('HS256') });
const verklaringSchema = z.object({ iss: z.literal('netlify'), sha256: z.string().regex(/^[0-9a-f]{64}$/i) });

const alsJson = (deel: string): unknown => JSON.parse(Buffer.from(deel, 'base64url').toString('utf8'));

/**
 * Whether `handtekening` proves that the host sent exactly these bytes: a JSON web token, signed with HS256 and our secret,
 * that holds the SHA-256 of the content. Source: docs.netlify.com, deploy notifications, payload signature.
 */
export function isVanNetlify(handtekening: string | null, inhoud: string, geheim: string): boolean {
  const [kop = '', verklaring = '', teken = '', ...meer] = (handtekening ?? '').split('.');
  if (meer.length > 0) return false;
  const echt = createHmac('sha256', geheim).update(`${kop}.${verklaring}`).digest();
  const gegeven = Buffer.from(teken, 'base64url');
  if (gegeven.length !== echt.length || !timingSafeEqual(gegeven, echt)) return false;
  try {
    kopSchema.parse(alsJson(kop));
    const { sha256 } = verklaringSchema.parse(alsJson(verklaring));
    return sha256.toLowerCase() === createHash('sha256').update(inhoud).digest('hex');
  } catch {
    return false;
  }
}
