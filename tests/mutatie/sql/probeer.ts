import { relative } from 'node:path';
import type { Mutant } from '#tests/mutatie/sql/mutant.ts';
import type { Proefbank } from '#tests/mutatie/sql/proefbank.ts';

/** `te_lang`: nobody noticed within the time for one change, and not every file had its turn. */
export type Uitkomst = 'gemerkt' | 'leeft' | 'ongeldig' | 'te_lang';

/** First one file alone, which mostly notices; then so many at once. */
const SAMEN = 3;
/** Whether a file passes when nothing is changed; found out once it fails. */
const gaaf = new Map<string, boolean>();
/** Which files noticed nothing of a change so far, so that a second turn goes on where the first ended. */
const gehad = new Map<Mutant, Set<string>>();
/** What noticed an earlier change of the same thing: it goes first. */
const merkte = new Map<string, string>();
/** How long a file took the last time, in ms: of files that are as likely, the quick one goes first. */
const duur = new Map<string, number>();

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
  bestanden: readonly (readonly string[])[],
  tot: number,
): Promise<Uitkomst> {
  if (await bank.keuring.merkt(mutant)) return 'gemerkt';
  if ((await bank.verander(mutant.sql)) !== undefined) return 'ongeldig';
  const klaar = gehad.get(mutant) ?? new Set<string>();
  gehad.set(mutant, klaar);
  const kans = [merkte.get(mutant.raakt) ?? '', ...bestanden.flatMap(opDuur)];
  const over = [...new Set(kans)].filter((pad) => pad !== '' && gaaf.get(pad) !== false && !klaar.has(pad));
  for (let vanaf = 0, aantal = 1; vanaf < over.length; vanaf += aantal, aantal = SAMEN) {
    if (Date.now() > tot) return 'te_lang';
    const nu = over.slice(vanaf, vanaf + aantal);
    const begon = Date.now();
    const mislukt = await bank.mislukt(nu, tot);
    for (const pad of nu) duur.set(pad, Date.now() - begon);
    // What was ended by the clock was not asked, and did not notice.
    if (Date.now() > tot) return 'te_lang';
    for (const pad of mislukt) {
      if (!(await isGaaf(bank, pad))) continue;
      merkte.set(mutant.raakt, pad);
      return 'gemerkt';
    }
    if (mislukt.length > 0) return probeer(bank, mutant, bestanden, tot);
    for (const pad of nu) klaar.add(pad);
  }
  return 'leeft';
}

const opDuur = (even: readonly string[]): string[] =>
  even.toSorted((een, ander) => (duur.get(een) ?? 0) - (duur.get(ander) ?? 0));
