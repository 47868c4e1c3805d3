import { relative } from 'node:path';
import type { Mutant } from '#tests/mutatie/sql/mutant.ts';
import type { Proefbank } from '#tests/mutatie/sql/proefbank.ts';

/** `te_lang`: nobody noticed within the time for one change, and not every file had its turn. */
export type Uitkomst = 'gemerkt' | 'leeft' | 'ongeldig' | 'te_lang';

/** So many files at once: mostly one of the first notices. */
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

/** Makes one change and runs these files, the likeliest first, until one fails that passes without the change, or `tot`. */
export async function probeer(
  bank: Proefbank,
  mutant: Mutant,
  bestanden: readonly string[],
  tot: number,
): Promise<Uitkomst> {
  if ((await bank.verander(mutant.sql)) !== undefined) return 'ongeldig';
  const over = bestanden.filter((pad) => gaaf.get(pad) !== false);
  for (let vanaf = 0; vanaf < over.length; vanaf += VERMOEDELIJK) {
    if (Date.now() > tot) return 'te_lang';
    const mislukt = await bank.mislukt(over.slice(vanaf, vanaf + VERMOEDELIJK), tot);
    for (const pad of mislukt) if (await isGaaf(bank, pad)) return 'gemerkt';
    if (mislukt.length > 0) return probeer(bank, mutant, bestanden, tot);
  }
  return Date.now() > tot ? 'te_lang' : 'leeft';
}
