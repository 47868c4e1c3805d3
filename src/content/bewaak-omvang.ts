import { leesVorigeAantallen } from '#client/vorige-publicatie.ts';
import { leesBouwOmgeving } from '#config/env.ts';
import { stad } from '#config/stad.ts';
import { omvangFouten } from '#content/omvang.ts';

/** Stops the build when content is missing: better yesterday's site than an empty one. */
export async function bewaakOmvang(lijsten: Record<string, readonly unknown[]>): Promise<void> {
  const { SITE_URL, KRIMP_TOEGESTAAN } = leesBouwOmgeving();
  const aantallen = Object.fromEntries(Object.entries(lijsten).map(([naam, lijst]) => [naam, lijst.length]));
  const vorige = KRIMP_TOEGESTAAN === 'ja' ? {} : await leesVorigeAantallen(SITE_URL);
  const fouten = omvangFouten(aantallen, vorige, { wijken: stad.aantal.wijken, buurten: stad.aantal.buurten });
  if (fouten.length > 0)
    throw new Error(`De site is niet gebouwd; wat online staat, blijft staan. ${fouten.join(' ')}`);
}
