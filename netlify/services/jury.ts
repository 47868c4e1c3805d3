import type { z } from 'zod';
import type { Persoonsfunctie } from '#domein/contract/contracten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import {
  adviesSchema,
  belangSchema,
  belangvraagSchema,
  controleSchema,
  papierkeuzeSchema,
  stembiljetSchema,
} from '#domein/stemming/stembiljet.schema.ts';
import type { Stemfoutcode } from '#domein/stemming/stemming.fouten.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import { uitDatabase } from '#netlify/services/uitkomst.ts';
import type { Stemweigering } from '#netlify/services/weigering.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';

type Ruw = Readonly<Record<string, unknown>>;
/** The database as the juror or adviser who asks. */
type Als = Rpc<Persoonsfunctie>;

const CODES: Readonly<Record<string, Stemfoutcode>> = { bewijscode: 'geen_bewijscode', keuzes: 'keuze_ongeldig' };

/** Reads what was sent; one error for each field that is wrong. */
export function leesInzending<Schema extends z.ZodType>(
  schema: Schema,
  ruw: Ruw,
): Result<z.output<Schema>, Stemweigering> {
  const gelezen = schema.safeParse(ruw);
  if (gelezen.success) return goed(gelezen.data);
  const velden = new Set(gelezen.error.issues.map(({ path: [veld] }) => (typeof veld === 'string' ? veld : null)));
  return mis({ fouten: [...velden].map((veld) => ({ veld, code: CODES[veld ?? ''] ?? 'onleesbaar' })) });
}

/** The rondes of whoever asks, with all there is to read before voting. */
export const leesJury = async (als: Als) => uitDatabase(await als.roep('jury_lezen', {}));

export async function meldBelang(als: Als, ruw: Ruw) {
  const gelezen = leesInzending(belangSchema, ruw);
  return gelezen.ok ? uitDatabase(await als.roep('belang_melden', gelezen.waarde)) : gelezen;
}

/** Asks a beheerder to look at a belang that this juror does not know. */
export async function vraagBelangNa(als: Als, ruw: Ruw) {
  const gelezen = leesInzending(belangvraagSchema, ruw);
  return gelezen.ok ? uitDatabase(await als.roep('belang_nakijken', gelezen.waarde)) : gelezen;
}

/** To vote on paper, or on the site after all. */
export async function kiesPapier(als: Als, ruw: Ruw) {
  const gelezen = leesInzending(papierkeuzeSchema, ruw);
  return gelezen.ok ? uitDatabase(await als.roep('papier_kiezen', gelezen.waarde)) : gelezen;
}

/** Votes, or votes again with the same code; the database is the lock on all of it. */
export async function stemUit(als: Als, ruw: Ruw) {
  const gelezen = leesInzending(stembiljetSchema, ruw);
  return gelezen.ok ? uitDatabase(await als.roep('stem', gelezen.waarde)) : gelezen;
}

/** The ballot that goes with a code, after the vote; who asks stays unknown. */
export async function controleerStem({ rpc }: Pick<Gereedschap, 'rpc'>, ruw: Ruw, afzender: string) {
  const gelezen = leesInzending(controleSchema, ruw);
  return gelezen.ok ? uitDatabase(await rpc.roep('stem_controle', { ...gelezen.waarde, afzender })) : gelezen;
}

export async function geefAdvies(als: Als, ruw: Ruw) {
  const gelezen = leesInzending(adviesSchema, ruw);
  return gelezen.ok ? uitDatabase(await als.roep('advies_geven', gelezen.waarde)) : gelezen;
}
