import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { Mutant } from '#tests/mutatie/sql/mutant.ts';
import type { Proefbank } from '#tests/mutatie/sql/proefbank.ts';

/** Which tables and functions each test file used, by its path. */
export type Dekking = Readonly<Record<string, readonly string[]>>;

const BEWAARD = 'node_modules/.cache/buurtportaal/dekking-sql.json';
const bewaardSchema = z.object({ van: z.string(), dekking: z.record(z.string(), z.array(z.string())) });

const hash = (bestanden: readonly string[]): string => {
  const som = createHash('sha256').update(readFileSync('supabase/migrations.sha256'));
  for (const pad of bestanden) som.update(readFileSync(pad));
  return som.digest('hex');
};

function leesBewaard(van: string): Dekking | undefined {
  try {
    const bewaard = bewaardSchema.parse(JSON.parse(readFileSync(BEWAARD, 'utf8')));
    return bewaard.van === van ? bewaard.dekking : undefined;
  } catch {
    // Never measured here.
    return undefined;
  }
}

/** Runs each test file on its own once, unless that was done for these migrations and tests before. */
export async function meetDekking(bank: Proefbank): Promise<Dekking> {
  const van = hash(bank.bestanden);
  const bewaard = leesBewaard(van);
  if (bewaard) return bewaard;
  const dekking: Record<string, string[]> = {};
  for (const pad of bank.bestanden) {
    await bank.verander('select 1');
    if (!(await bank.slaagt([pad]))) throw new Error(`${pad} fails before anything is changed.`);
    dekking[pad] = [...(await bank.gebruikt())];
  }
  mkdirSync(dirname(BEWAARD), { recursive: true });
  writeFileSync(BEWAARD, JSON.stringify({ van, dekking }));
  return dekking;
}

const RECHTEN = ['rechten.test.ts', 'insider-rollen.test.ts', 'insider.test.ts'];

/** The files that could notice this change, the likeliest first: those that name what is changed, or that ask about rights. */
export function wieKanHetMerken({ soort, raakt }: Mutant, dekking: Dekking): string[] {
  const gebruikt = Object.keys(dekking).filter((pad) => dekking[pad]?.includes(raakt));
  // A function that was written into the query of its caller is not counted by the server.
  const bestanden = gebruikt.length > 0 ? gebruikt : Object.keys(dekking);
  const naam = new RegExp(`\\b${raakt.replace(/\(.*$/, '').replace(/^(public|prive)\./, '')}\\b`, 'g');
  const past = (pad: string): number => {
    const rechten = RECHTEN.indexOf(basename(pad));
    if (['grant', 'uitvoerrecht', 'policy'].includes(soort) && rechten >= 0) return 1000 - rechten;
    return (readFileSync(pad, 'utf8').match(naam) ?? []).length;
  };
  const gewicht = new Map(bestanden.map((pad) => [pad, past(pad)]));
  return bestanden.sort((een, ander) => (gewicht.get(ander) ?? 0) - (gewicht.get(een) ?? 0));
}
