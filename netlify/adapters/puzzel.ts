import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import type { Hasher } from '#netlify/adapters/hash.ts';
import type { Willekeur } from '#netlify/adapters/willekeur.ts';

/**
 * About 1 to 1.5 s of work for a phone four times slower than a laptop: `counter` derivations of `cost` rounds. The
 * counter is known here, so making and checking one costs a single derivation.
 */
const ALGORITME = 'PBKDF2/SHA-256';
const RONDEN = 5000;
const TELLER = { van: 200, tot: 500 };
/** Long enough to fill in a form with pauses; a browser that takes longer fetches a new one when sending. */
const GELDIG_MS = 60 * 60 * 1000;

const oplossingSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(ALGORITME),
      nonce: z.string().regex(/^[0-9a-f]{32}$/),
      salt: z.string().regex(/^[0-9a-f]{32}$/),
      cost: z.literal(RONDEN),
      keyLength: z.literal(32),
      keyPrefix: z.string().regex(/^[0-9a-f]{32}$/),
      keySignature: z.string().regex(/^[0-9a-f]{64}$/),
      expiresAt: z.number().int().positive(),
    }),
    signature: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  solution: z.object({ counter: z.number().int().nonnegative(), derivedKey: z.string().regex(/^[0-9a-f]{64}$/) }),
});

export interface Puzzelmaker {
  /** A new challenge, as the ALTCHA widget takes it. */
  maak(nu: Date): Promise<unknown>;
  /** The signature of the challenge that `oplossing` (base64 JSON) solves; null when it solves none, or too late. */
  controleer(oplossing: string): Promise<string | null>;
}

function ontcijfer(oplossing: string): z.infer<typeof oplossingSchema> | undefined {
  try {
    return oplossingSchema.safeParse(JSON.parse(Buffer.from(oplossing, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

export function maakPuzzelmaker(hasher: Hasher, willekeur: Willekeur): Puzzelmaker {
  const geheimen = {
    hmacSignatureSecret: hasher.sleutelVoor('puzzel'),
    hmacKeySignatureSecret: hasher.sleutelVoor('puzzelsleutel'),
  };
  return {
    maak: (nu) =>
      createChallenge({
        algorithm: ALGORITME,
        cost: RONDEN,
        counter: willekeur.tussen(TELLER.van, TELLER.tot),
        expiresAt: new Date(nu.getTime() + GELDIG_MS),
        deriveKey,
        ...geheimen,
      }),
    async controleer(tekst) {
      const oplossing = ontcijfer(tekst);
      if (!oplossing) return null;
      const { verified } = await verifySolution({ ...oplossing, deriveKey, ...geheimen });
      return verified ? oplossing.challenge.signature : null;
    },
  };
}
