import type { AntwoordOp } from '#domein/contract/eindpunten.ts';
import { parseInzending } from '#domein/gedeeld/formulierveld.inzending.ts';
import { goed, type Result } from '#domein/gedeeld/resultaat.ts';
import { parseVerbetering } from '#domein/verbetering/verbetering.velden.ts';
import { lokt, nepnummer } from '#netlify/services/indienen.ts';
import { geweigerd, uitDatabase } from '#netlify/services/uitkomst.ts';
import type { Weigering } from '#netlify/services/weigering.ts';
import { type Gereedschap, maakZending } from '#netlify/services/zending.ts';

/** Takes what somebody says is wrong on a page, once. `afzender`: hashed address. */
export async function stuurVerbetering(
  gereedschap: Gereedschap,
  ruw: Readonly<Record<string, unknown>>,
  afzender: string,
): Promise<Result<AntwoordOp<'/api/verbetering'>, Weigering>> {
  const inzending = parseInzending(ruw);
  const gelezen = parseVerbetering(ruw);
  if (!gelezen.ok || !inzending.ok)
    return geweigerd([...(gelezen.ok ? [] : gelezen.fout), ...(inzending.ok ? [] : inzending.fout)]);
  const velden = gelezen.waarde;
  const zending = await maakZending(gereedschap, 'verbetering', { ...velden }, inzending.waarde, afzender);
  if (!zending.ok) return zending;
  const { uitdaging, ...brief } = zending.waarde;
  if (lokt(ruw)) return goed({ nummer: nepnummer('V', brief.inhoud_hash) });
  const uitkomst = uitDatabase(
    await gereedschap.rpc.roep('verbetering_indienen', { ...brief, afzender, gegevens: { ...velden, uitdaging } }),
  );
  return uitkomst.ok ? goed({ nummer: uitkomst.waarde.nummer }) : uitkomst;
}
