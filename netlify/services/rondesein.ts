import type { AntwoordOp } from '#domein/contract/eindpunten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { parseRondesein } from '#domein/ronde/rondesein.velden.ts';
import { lokt } from '#netlify/services/indienen.ts';
import { geweigerd, uitDatabase } from '#netlify/services/uitkomst.ts';
import { type Weigering, weiger } from '#netlify/services/weigering.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';

type Bewaard = AntwoordOp<'/api/rondesein'>;
const BEWAARD: Bewaard = { bewaard: true };

/** Keeps an address for a mail when a ronde opens; the answer is the same whether it was there or not. */
export async function bewaarRondesein(
  { rpc, puzzels }: Pick<Gereedschap, 'rpc' | 'puzzels'>,
  ruw: Readonly<Record<string, unknown>>,
  afzender: string,
): Promise<Result<Bewaard, Weigering>> {
  const gelezen = parseRondesein(ruw);
  if (!gelezen.ok) return geweigerd(gelezen.fout);
  const { altcha } = ruw;
  if (altcha && !(typeof altcha === 'string' && (await puzzels.controleer(altcha))))
    return mis(weiger('puzzel_ongeldig'));
  if (lokt(ruw)) return goed(BEWAARD);
  const uitkomst = uitDatabase(await rpc.roep('rondesein_bewaren', { adres: gelezen.waarde.contact_email, afzender }));
  return uitkomst.ok ? goed(BEWAARD) : uitkomst;
}
