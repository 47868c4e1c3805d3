import { createHash } from 'node:crypto';
import { jwtVerify } from 'jose';
import { z } from 'zod';

const verklaringSchema = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/i) });

/**
 * Whether `handtekening` proves that the host sent exactly these bytes: a JSON web token, signed with HS256 and our secret,
 * that holds the SHA-256 of the content. Source: docs.netlify.com, deploy notifications, payload signature.
 */
export async function isVanNetlify(handtekening: string | null, inhoud: string, geheim: string): Promise<boolean> {
  try {
    const sleutel = new TextEncoder().encode(geheim);
    const { payload } = await jwtVerify(handtekening ?? '', sleutel, { algorithms: ['HS256'], issuer: 'netlify' });
    const { sha256 } = verklaringSchema.parse(payload);
    return sha256.toLowerCase() === createHash('sha256').update(inhoud).digest('hex');
  } catch {
    return false;
  }
}
