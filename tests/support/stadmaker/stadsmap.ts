import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { startSupabase } from '#netlify/local/supabase.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { type Vulopdracht, vulStad } from '#tests/support/stadmaker/vullen.ts';

/**
 * Fills the embedded database in `map` (a LOKALE_MAP, new or with the shipped content) with a city of this size.
 * Nobody else may have it open; whoever starts there next finds the city.
 */
export async function vulStadsmap(
  map: string,
  maat: Stadsmaat,
  anders: Pick<Vulopdracht, 'zaad' | 'vertel'> = {},
): Promise<void> {
  const env = leesLokaleOmgeving({ LOKALE_MAP: map, SUPABASE_PORT: '0' });
  const supabase = await startSupabase(env, { send: async () => undefined });
  await supabase.stop();
  const database = await PGlite.create(join(map, 'database'), { extensions: { pgcrypto } });
  try {
    await vulStad(async (sql, waarden) => (await database.query<Record<string, unknown>>(sql, waarden)).rows, {
      maat,
      nu: new Date(),
      ...anders,
    });
  } finally {
    await database.close();
  }
}
