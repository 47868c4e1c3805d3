import { relative } from 'node:path';
import type { Mutant } from '#tests/mutatie/sql/mutant.ts';
import type { Proefbank } from '#tests/mutatie/sql/proefbank.ts';

export type Uitkomst = 'gemerkt' | 'leeft' | 'ongeldig';

/** So many of the likeliest files first: mostly one of them notices. */
const VERMOEDELIJK = 3;
/** Whether a file passes when nothing is changed; found out once it fails. */
const gaaf = new Map<string, boolean>();

async function isGaaf(bank: Proefbank, pad: string): Promise<boolean> {
  const bekend = gaaf.get(pad);
  if (bekend !== undefined) return bekend;
  await bank.verander('select 1');
  const slaagt = (await bank.mislukt([pad])).length === 0;
  if (!slaagt) console.log(`  doet niet mee, want mislukt al: ${relative('.', pad)}`);
  gaaf.set(pad, slaagt);
  return slaagt;
}

/** Makes one change and runs these files until one fails that passes without the change. */
export async function probeer(bank: Proefbank, mutant: Mutant, bestanden: readonly string[]): Promise<Uitkomst> {
  if ((await bank.verander(mutant.sql)) !== undefined) return 'ongeldig';
  const over = bestanden.filter((pad) => gaaf.get(pad) !== false);
  for (const deel of [over.slice(0, VERMOEDELIJK), over.slice(VERMOEDELIJK)]) {
    const mislukt = deel.length > 0 ? await bank.mislukt(deel) : [];
    for (const pad of mislukt) if (await isGaaf(bank, pad)) return 'gemerkt';
    if (mislukt.length > 0) return probeer(bank, mutant, bestanden);
  }
  return 'leeft';
}
