import type { AntwoordOp } from '#domein/contract/eindpunten.ts';
import { goed, type Result } from '#domein/gedeeld/resultaat.ts';
import { parseRondesein } from '#domein/ronde/rondesein.velden.ts';
import { lokt } from '#netlify/services/indienen.ts';
import { geweigerd, uitDatabase } from '#netlify/services/uitkomst.ts';
import type { Weigering } from '#netlify/services/weigering.ts';
import { type Gereedschap, leesPuzzel } from '#netlify/services/zending.ts';

type Bewaard = AntwoordOp<'/api/rondesein'>;
const BEWAARD: Bewaard = { bewaard: true };

/** Keeps an address and asks its reader for a yes; the answer is the same whether it was there or not. */
export async function bewaarRondesein(
  { rpc, puzzels }: Pick<Gereedschap, 'rpc' | 'puzzels'>,
  ruw: Readonly<Record<string, unknown>>,
  afzender: string,
): Promise<Result<Bewaard, Weigering>> {
  const gelezen = parseRondesein(ruw);
  if (!gelezen.ok) return geweigerd(gelezen.fout);
  const puzzel = await leesPuzzel(puzzels, ruw);
  if (!puzzel.ok) return puzzel;
  if (lokt(ruw)) return goed(BEWAARD);
  const adres = gelezen.waarde.contact_email;
  const uitkomst = uitDatabase(await rpc.roep('rondesein_bewaren', { adres, afzender, uitdaging: puzzel.waarde }));
  return uitkomst.ok ? goed(BEWAARD) : uitkomst;
}
