import { z } from 'zod';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import type { Publicatie } from '#netlify/services/publiceren.ts';

/** Of what the host tells about a deploy, the part that we use. Source: docs.netlify.com, deploy notifications. */
export const bouwmeldingSchema = z.object({
  state: z.string(),
  context: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  error_message: z.string().nullish(),
});
export type Bouwmelding = z.infer<typeof bouwmeldingSchema>;

/** Writes down how a build of the public site ended. That one is online is read from the site itself, not believed. */
export async function verwerkBouwmelding(
  rpc: Rpc,
  leesOnline: Publicatie['leesOnline'],
  { state, context, created_at, error_message }: Bouwmelding,
): Promise<void> {
  if (context !== 'production') return;
  if (state === 'error') {
    const uitleg = error_message ?? null;
    await rpc.haal('publicatie_mislukt', { reden: 'bouwfout', uitleg, begonnen_op: created_at });
  }
  const online = state === 'ready' ? await leesOnline() : undefined;
  if (online) await rpc.haal('publicatie_online', online);
}
