import { z } from 'zod';

const aantallenSchema = z.object({ aantallen: z.record(z.string(), z.number().int().nonnegative()) });
const WACHT = 5000;

/**
 * How much the site that is online holds, from its own `/open-data/index.json`.
 * Empty when there is no such site yet or it does not answer: the first build has nothing to compare with.
 */
export async function leesVorigeAantallen(siteUrl: string): Promise<Record<string, number>> {
  const antwoord = await fetch(new URL('/open-data/index.json', siteUrl), { signal: AbortSignal.timeout(WACHT) }).catch(
    () => undefined,
  );
  if (!antwoord?.ok) return {};
  const gelezen = aantallenSchema.safeParse(await antwoord.json().catch(() => undefined));
  return gelezen.success ? gelezen.data.aantallen : {};
}
