import { stad } from '#config/stad.ts';
import type { Persoonsfunctie } from '#domein/contract/contracten.ts';
import type { Geteld } from '#domein/contract/uitslag.ts';
import type { Result } from '#domein/gedeeld/resultaat.ts';
import { tellenSchema } from '#domein/stemming/stembiljet.schema.ts';
import { openbareInvoer } from '#domein/stemming/telling/invoer.ts';
import { telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import type { Hasher } from '#netlify/adapters/hash.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import { leesInzending } from '#netlify/services/jury.ts';
import { uitDatabase } from '#netlify/services/uitkomst.ts';
import type { Stemweigering } from '#netlify/services/weigering.ts';
import { uitslagZinnen } from '#teksten/nl/stemming/uitslag-zinnen.ts';

interface Telgereedschap {
  readonly rpc: Rpc;
  readonly hasher: Pick<Hasher, 'sha256'>;
}

/**
 * Counts a ronde for a beheerder, or again for one of the staff who signs that it comes out the same: the database says whether that is allowed, gives the ballots without names to the server
 * alone, and keeps what came of it as a version that is never edited.
 */
export async function telOp(
  als: Rpc<Persoonsfunctie>,
  ruw: Readonly<Record<string, unknown>>,
  { rpc, hasher }: Telgereedschap,
): Promise<Result<Geteld, Stemweigering>> {
  const gelezen = leesInzending(tellenSchema, ruw);
  if (!gelezen.ok) return gelezen;
  const { ronde, reden = null, natellen = false } = gelezen.waarde;
  const mag = uitDatabase(await als.roep('mag_tellen', { ronde, reden, natellen }));
  if (!mag.ok) return mag;
  const invoer = uitDatabase(await rpc.roep('telling_invoer', { ronde }));
  if (!invoer.ok) return invoer;
  const geteld = telRonde(invoer.waarde, hasher.sha256);
  // What the database froze always fits together; if not, there is a bug, and nobody may go on with it.
  if (!geteld.ok) throw new Error(`telling: ${geteld.fout.code} (${geteld.fout.waar})`);
  const { invoer: bevroren, invoer_hash, uitslag } = geteld.waarde;
  const antwoord = await rpc.roep('uitslag_bewaren', {
    ronde,
    invoer: openbareInvoer(bevroren, stad.biljettenVanaf),
    invoer_hash,
    uitslag,
    zinnen: uitslagZinnen(uitslag, bevroren),
    reden,
    door: mag.waarde.door,
    natellen,
  });
  return uitDatabase(antwoord);
}
