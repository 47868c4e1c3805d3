import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { leesBouwOmgeving } from '#config/env.ts';
import type { Database } from '#database-types';

type Tabel = keyof Database['public']['Tables'];

/** Hosted projects answer at most 1 000 rows at a time. */
const PAGINA = 1000;

let verbinding: SupabaseClient<Database> | undefined;

function verbind(): SupabaseClient<Database> {
  const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY } = leesBouwOmgeving();
  verbinding ??= createClient<Database>(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, { auth: { persistSession: false } });
  return verbinding;
}

/**
 * Every published row of a table, read as an anonymous visitor would.
 * `kolommen`: a PostgREST select. `sleutel`: the unique column that keeps the pages of 1 000 rows apart.
 * Throws, in Dutch, when the database does not answer or refuses.
 */
export async function leesGepubliceerd(tabel: Tabel, kolommen: string, sleutel: string): Promise<unknown[]> {
  const rijen: unknown[] = [];
  for (;;) {
    const { data, error, status } = await verbind()
      .from(tabel)
      .select(kolommen)
      .order(sleutel)
      .range(rijen.length, rijen.length + PAGINA - 1);
    if (error) {
      const wat =
        status === 0
          ? `De database op ${leesBouwOmgeving().SUPABASE_URL} is niet bereikbaar.`
          : `De database geeft '${tabel}' niet (${error.message}).`;
      throw new Error(`${wat} De site is niet gebouwd; wat online staat, blijft staan.`);
    }
    rijen.push(...data);
    if (data.length < PAGINA) return rijen;
  }
}

/** The file of one published photo. Throws, in Dutch, when it is not there any more: the next build does without it. */
export async function leesFotobytes(id: string, maat: 'groot' | 'klein'): Promise<Uint8Array<ArrayBuffer>> {
  const { data, error } = await verbind().from('beeld').select('groot, klein').eq('id', id).single();
  if (error) throw new Error(`De database geeft foto ${id} niet (${error.message}). De site is niet gebouwd.`);
  return new Uint8Array(Buffer.from(data[maat], 'base64'));
}
