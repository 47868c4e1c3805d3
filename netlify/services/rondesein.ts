import { z } from 'zod';
import { goed, type Result } from '#domein/gedeeld/resultaat.ts';
import { parseRondesein } from '#domein/ronde/rondesein.velden.ts';
import { lokt } from '#netlify/services/indienen.ts';
import { geweigerd, leesUitkomst } from '#netlify/services/uitkomst.ts';
import type { Weigering } from '#netlify/services/weigering.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';

export interface Bewaard {
  readonly bewaard: true;
}
const BEWAARD: Bewaard = { bewaard: true };

/** Keeps an address for a mail when a ronde opens; the answer is the same whether it was there or not. */
export async function bewaarRondesein(
  { rpc }: Pick<Gereedschap, 'rpc'>,
  ruw: Readonly<Record<string, unknown>>,
  afzender: string,
): Promise<Result<Bewaard, Weigering>> {
  const gelezen = parseRondesein(ruw);
  if (!gelezen.ok) return geweigerd(gelezen.fout);
  if (lokt(ruw)) return goed(BEWAARD);
  const antwoord = await rpc.roepLos('rondesein_bewaren', { adres: gelezen.waarde.contact_email, afzender });
  const uitkomst = leesUitkomst(antwoord, z.object({ status: z.literal('ontvangen') }));
  return uitkomst.ok ? goed(BEWAARD) : uitkomst;
}
