import { z } from 'zod';
import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { parseDossierverzoek } from '#domein/dossier/dossier.verzoek.ts';
import type { Result } from '#domein/gedeeld/resultaat.ts';
import { uitDatabase } from '#netlify/services/uitkomst.ts';
import type { Weigering } from '#netlify/services/weigering.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';

type Ruw = Readonly<Record<string, unknown>>;

/** Which dossier: a code that was asked for by mail opens all of one address, and `nummer` chooses. */
export interface Toegang {
  readonly codeHash: string;
  readonly nummer: string | null;
  readonly afzender: string;
}

const nummerSchema = z.string().regex(/^[MBF]-[0-9A-Z]{6}$/);
export const leesNummer = (ruw: Ruw): string | null =>
  (Object.hasOwn(ruw, 'nummer') && nummerSchema.safeParse(ruw.nummer).data) || null;

/** The dossier of a code as it stands now. A wrong code counts as a guess. */
export async function leesDossier(
  { rpc }: Pick<Gereedschap, 'rpc'>,
  { codeHash, nummer, afzender }: Toegang,
): Promise<Result<Dossierinhoud, Weigering>> {
  return uitDatabase(await rpc.roep('dossier_lezen', { code_hash: codeHash, afzender, nummer }));
}

/** The dossier behind a request that was refused, to show it once more; undefined when the code opens none now. */
export async function leesOpnieuw(
  gereedschap: Pick<Gereedschap, 'rpc' | 'hasher'>,
  ruw: Ruw,
  afzender: string,
): Promise<Dossierinhoud | undefined> {
  // The code alone: what else was wrong with the request does not matter here.
  const gelezen = parseDossierverzoek({ volgcode: ruw.volgcode });
  if (!gelezen.ok || !('volgcode' in gelezen.waarde)) return undefined;
  const codeHash = gereedschap.hasher.sha256(gelezen.waarde.volgcode);
  const dossier = await leesDossier(gereedschap, { codeHash, nummer: leesNummer(ruw), afzender });
  return dossier.ok ? dossier.waarde : undefined;
}
