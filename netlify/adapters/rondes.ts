import { createClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { rondestatusSchema } from '#domein/ronde/ronde.schema.ts';
import { Storing, type Verbinding } from '#netlify/adapters/rpc.ts';

const rondesSchema = z.array(
  z.object({
    slug: slugSchema,
    status: rondestatusSchema,
    opent_op: z.string(),
    sluit_op: z.string(),
    besluit_op: z.string(),
  }),
);
/** What of a ronde can change between two builds. */
export type Rondestanden = z.infer<typeof rondesSchema>;

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
  return rondesSchema.parse(data);
}
