import { createClient } from '@supabase/supabase-js';
import { z } from 'zod';
import type { Database } from '#database-types';
import { Contractbreuk, leesAntwoord } from '#domein/contract/lezen.ts';
import { type Logboekdag, logboekdagSchema, type Schakel } from '#domein/logboek/keten.ts';
import { DatabaseWeigert } from '#netlify/adapters/import-database.ts';

/** What the check of the log reads. */
export interface Logboekdatabase {
  /** The hash of each day before today, as the database itself gives it. */
  dagen(): Promise<readonly Logboekdag[]>;
  /** The links of the chain, from the oldest that is kept. */
  schakels(): AsyncIterable<Schakel>;
}

export function logboekdatabase({ url, sleutel }: { url: string; sleutel: string }): Logboekdatabase {
  const client = createClient<Database>(url, sleutel, { auth: { persistSession: false } });
  return {
    async dagen() {
      const alle: Logboekdag[] = [];
      // A database gives so many rows at once and says nothing of the rest: on until a page is empty.
      for (;;) {
        const { data, error } = await client
          .from('logboek_dag')
          .select('dag, nummer, hash')
          .gt('nummer', alle.at(-1)?.nummer ?? 0)
          .order('nummer');
        if (error) throw new DatabaseWeigert(error.message);
        const bladzijde = z.array(logboekdagSchema).parse(data);
        if (bladzijde.length === 0) return alle;
        alle.push(...bladzijde);
      }
    },
    async *schakels() {
      for (let vanaf = 0; ; ) {
        const { data, error } = await client.rpc('logboek_keten', { vanaf });
        if (error) throw new DatabaseWeigert(error.message);
        const gelezen = leesAntwoord('logboek_keten', data);
        if (!gelezen.ok) throw new Contractbreuk('logboek_keten', ['fout']);
        yield* gelezen.waarde;
        const laatste = gelezen.waarde.at(-1);
        if (!laatste) return;
        vanaf = laatste.nummer;
      }
    },
  };
}
