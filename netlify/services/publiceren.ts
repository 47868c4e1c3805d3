import type { Publicatiebestand } from '#domein/publicatie/publicatie.schema.ts';
import type { Bouwhaak } from '#netlify/adapters/bouwhaak.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';

/** What bringing changes online takes. */
export interface Publicatie {
  readonly haak: Bouwhaak;
  /** What the site that is online says it shows; undefined when it does not say. */
  leesOnline(): Promise<Publicatiebestand | undefined>;
}

/**
 * Asks for a build when the site that is online shows other content than there is. The database says whether it is time,
 * and tells that to one caller only. Returns how many builds were asked for.
 */
export async function publiceer(rpc: Rpc, { haak, leesOnline }: Publicatie): Promise<number> {
  const beurt = async (gezien: Partial<Publicatiebestand> | null) =>
    (await rpc.haal('publicatie_beurt', { gezien })).stap;
  if ((await beurt(null)) !== 'kijken') return 0;
  if ((await beurt((await leesOnline()) ?? {})) !== 'bouwen') return 0;
  if (await haak.vraagBouw()) return 1;
  await rpc.haal('publicatie_mislukt', { reden: 'bouwhaak' });
  return 0;
}
