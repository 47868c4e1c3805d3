import { berichtSchema } from '#domein/contract/berichten.ts';
import type { Antwoord } from '#domein/contract/contracten.ts';
import type { Klok } from '#netlify/adapters/klok.ts';
import { type Post, Postfout } from '#netlify/adapters/post.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import { maakOp } from '#netlify/services/bericht-opmaak.ts';
import { type Adressen, schrijfBericht } from '#netlify/services/berichten.ts';

export interface Bezorging extends Adressen {
  readonly rpc: Rpc;
  readonly post: Post;
  readonly klok: Klok;
  /** What stands behind the @ of a Message-ID. */
  readonly domein: string;
  readonly taal: string;
}

const PARTIJ = 10;
/** Longer than a whole lot can take, so that two deliverers never have the same mail in hand. */
const LEASE_SECONDEN = 180;

type Geclaimd = Antwoord<'berichten_claimen'>[number];

type Afloop = 'verzonden' | 'mislukt' | 'opgegeven';
export type Telling = Record<Afloop, number>;

async function bezorgEen(bezorging: Bezorging, geclaimd: Geclaimd): Promise<Afloop> {
  const { rpc, post, klok, domein, taal } = bezorging;
  try {
    const opgemaakt = maakOp(schrijfBericht(berichtSchema.parse(geclaimd), bezorging, klok.nu()), taal);
    await post.stuur({ messageId: `<${geclaimd.message_id}@${domein}>`, aan: geclaimd.aan, ...opgemaakt });
  } catch (fout) {
    // A mail that cannot be made must not keep the others waiting; it fails like one that cannot be sent.
    const reden = fout instanceof Postfout ? fout.message : `opmaak ${fout instanceof Error ? fout.name : ''}`;
    const uitkomst = await rpc.haal('bericht_mislukt', { bericht_id: geclaimd.id, fout: reden });
    return uitkomst?.opgegeven ? 'opgegeven' : 'mislukt';
  }
  // When this fails, the lease ends and the mail goes again, under the same Message-ID: at least once.
  await rpc.haal('bericht_verzonden', { bericht_id: geclaimd.id });
  return 'verzonden';
}

/** Delivers what is due, lot by lot, until nothing is left or `tot` has come. What is not sent by then waits for its lease. */
export async function bezorg(bezorging: Bezorging, tot: Date): Promise<Telling> {
  const telling: Telling = { verzonden: 0, mislukt: 0, opgegeven: 0 };
  while (bezorging.klok.nu() < tot) {
    const partij = await bezorging.rpc.haal('berichten_claimen', { hoeveel: PARTIJ, lease_seconden: LEASE_SECONDEN });
    const afloop = await Promise.all(partij.map((geclaimd) => bezorgEen(bezorging, geclaimd)));
    for (const naam of afloop) telling[naam] += 1;
    if (partij.length < PARTIJ) break;
  }
  return telling;
}
