import type { AntwoordOp } from '#domein/contract/eindpunten.ts';
import { parseMailkeuze } from '#domein/gedeeld/mailkeuze.ts';
import type { Result } from '#domein/gedeeld/resultaat.ts';
import { geweigerd, uitDatabase } from '#netlify/services/uitkomst.ts';
import type { Weigering } from '#netlify/services/weigering.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';

/** Carries out what somebody chose behind the link in a mail. Only a POST comes here: opening the link chooses nothing. */
export async function doeMailkeuze(
  { rpc, hasher }: Pick<Gereedschap, 'rpc' | 'hasher'>,
  ruw: Readonly<Record<string, unknown>>,
  afzender: string,
): Promise<Result<AntwoordOp<'/api/mailkeuze'>, Weigering>> {
  const gelezen = parseMailkeuze(ruw);
  if (!gelezen.ok) return geweigerd(gelezen.fout);
  const { volgcode, keuze } = gelezen.waarde;
  return uitDatabase(
    await rpc.roep('mailkeuze_doen', { code_hash: hasher.sha256(volgcode), ja: keuze === 'ja', afzender }),
  );
}
