import { serverpaths } from '#config/paths.ts';
import { type Publicatiebestand, publicatiebestandSchema } from '#domein/publicatie/publicatie.schema.ts';

const WACHT_MS = 3000;

/** What the site that is online says it shows; undefined when it does not say. */
export async function leesOnline(siteUrl: string, haal: typeof fetch = fetch): Promise<Publicatiebestand | undefined> {
  const antwoord = await haal(`${siteUrl}${serverpaths.publicatiegegevens}`, {
    headers: { 'cache-control': 'no-cache' },
    signal: AbortSignal.timeout(WACHT_MS),
  }).catch(() => undefined);
  const inhoud: unknown = antwoord?.ok ? await antwoord.json().catch(() => undefined) : undefined;
  return publicatiebestandSchema.safeParse(inhoud).data;
}
