import { createClient } from '@supabase/supabase-js';
import { type AntwoordOp, eindpunten } from '#domein/contract/eindpunten.ts';
import { Storing, type Verbinding } from '#netlify/adapters/rpc.ts';

/** What of a ronde can change between two builds. */
export type Rondestanden = AntwoordOp<'/api/rondes'>;

/** Reads as a visitor does, with the publishable key. Throws Storing. */
export async function leesRondes({ url, sleutel, fetch: haal, wachtMs = 5000 }: Verbinding): Promise<Rondestanden> {
  const client = createClient(url, sleutel, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: haal ? { fetch: haal } : {},
  });
  const { data, error } = await client
    .from('ronde')
    .select('slug, status, opent_op, sluit_op, besluit_op')
    .order('opent_op')
    .abortSignal(AbortSignal.timeout(wachtMs));
  if (error) throw new Storing('ronde');
  return eindpunten['/api/rondes'].antwoord.parse({ rondes: data });
}
