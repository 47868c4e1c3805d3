import { createClient } from '@supabase/supabase-js';
import type { Database } from '#database-types';

/** The number that goes up with every change of public content. Throws when the database does not answer. */
export async function leesContentVersie(url: string, sleutel: string): Promise<string> {
  const client = createClient<Database>(url, sleutel, { auth: { persistSession: false } });
  const { data, error } = await client.from('content_versie').select('versie').single();
  if (error) throw new Error(`De database op ${url} antwoordt niet: ${error.message}`);
  return String(data.versie);
}
