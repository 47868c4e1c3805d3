import { z } from 'zod';

const WACHT_MS = 5000;
const instellingenSchema = z.object({ disable_signup: z.literal(false), mailer_autoconfirm: z.literal(false) });

/** Whether anyone can ask for a code, and an address counts only once it is proven. False too when the database does not say. */
export async function inloggenKlopt(url: string, sleutel: string, haal: typeof fetch = fetch): Promise<boolean> {
  const antwoord = await haal(`${url}/auth/v1/settings`, {
    headers: { apikey: sleutel },
    signal: AbortSignal.timeout(WACHT_MS),
  }).catch(() => undefined);
  return instellingenSchema.safeParse(await antwoord?.json().catch(() => undefined)).success;
}
