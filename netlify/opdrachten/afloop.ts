import { DatabaseWeigert } from '#netlify/adapters/import-database.ts';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { bereikSupabase, type Supabase } from '#netlify/local/supabase.ts';
import { Melding } from '#netlify/melding.ts';
import { importeren } from '#teksten/nl/publicatie/importeren.ts';

const MEESTE_FOUTEN = 100;

/** Ends a command with its errors, the first hundred of them, what to do about them, and the promise that nothing has changed. */
export function stopMetFouten(regels: readonly string[], raad?: string): never {
  const getoond = regels.slice(0, MEESTE_FOUTEN);
  if (regels.length > getoond.length) getoond.push(importeren.nogMeer(regels.length - getoond.length));
  throw new Melding([...getoond, '', ...(raad ? [raad] : []), importeren.nietsVeranderd(regels.length)].join('\n'));
}

/** Runs a command beside the database it writes to, and closes what it opened, whatever happens. */
export async function metSupabase(werk: (supabase: Supabase) => Promise<void>): Promise<void> {
  const supabase = await bereikSupabase(leesLokaleOmgeving());
  try {
    await werk(supabase);
  } catch (fout) {
    if (fout instanceof DatabaseWeigert) throw new Melding(importeren.databaseWeigert(fout.message));
    throw fout;
  } finally {
    await supabase.stop();
  }
}
