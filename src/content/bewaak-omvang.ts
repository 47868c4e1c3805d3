import { leesVorigeAantallen } from '#client/vorige-publicatie.ts';
import { leesBouwOmgeving } from '#config/env.ts';
import { stad } from '#config/stad.ts';
import { omvangFouten } from '#content/omvang.ts';

let vorige: Promise<Record<string, number>> | undefined;

/**
 * Stops the build when content is missing: better yesterday's site than an empty one. Called while the content is read,
 * before Astro empties the folder it builds into.
 */
export async function bewaakOmvang(aantallen: Record<string, number>): Promise<void> {
  const { SITE_URL, KRIMP_TOEGESTAAN } = leesBouwOmgeving();
  vorige ??= KRIMP_TOEGESTAAN === 'ja' ? Promise.resolve({}) : leesVorigeAantallen(SITE_URL);
  const vereist = { wijken: stad.aantal.wijken, buurten: stad.aantal.buurten };
  const fouten = omvangFouten(aantallen, await vorige, vereist);
  if (fouten.length > 0)
    throw new Error(`De site is niet gebouwd; wat online staat, blijft staan. ${fouten.join(' ')}`);
}
