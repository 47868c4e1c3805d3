import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import type { Database, Json } from '#database-types';
import type { Gebieden } from '#domein/plek/import/import.gebied.ts';
import type { BestaandePlek } from '#domein/plek/import/import.plan.ts';

export interface Grensrij {
  soort: 'wijken' | 'buurten';
  code: string;
  grens: Json;
  /** The same, simplified for the map. */
  kaart: Json;
  /** The same, simplified for the picture of the city; of wijken only. */
  plaat: Json;
  bron: string;
}
export interface Gebiedgrens {
  code: string;
  naam: string;
  grens: Json;
  grens_kaart: Json;
  grens_bron: string | null;
}

/** What the import commands need of the database; each write is one transaction. */
export interface Importdatabase {
  gebieden(): Promise<Gebieden>;
  plekken(): Promise<BestaandePlek[]>;
  grenzen(): Promise<Record<Grensrij['soort'], Gebiedgrens[]>>;
  schrijfPlekken(rijen: Json[]): Promise<{ toegevoegd: number; gewijzigd: number }>;
  schrijfGrenzen(rijen: Grensrij[]): Promise<{ wijken: number; buurten: number }>;
}

/** The database did not answer, or refused the write; in both cases nothing has changed. */
export class DatabaseWeigert extends Error {}

const PAGINA = 1000;
type Antwoord<Rij> = PromiseLike<{ data: Rij[] | null; error: { message: string } | null }>;

/** All rows, however few a server gives at a time. */
async function alles<Rij>(haal: (van: number, tot: number) => Antwoord<Rij>): Promise<Rij[]> {
  const rijen: Rij[] = [];
  for (;;) {
    const { data, error } = await haal(rijen.length, rijen.length + PAGINA - 1);
    if (error) throw new DatabaseWeigert(error.message);
    if (!data || data.length === 0) return rijen;
    rijen.push(...data);
  }
}

async function geschreven<Schema extends z.ZodType>(
  antwoord: PromiseLike<{ data: Json; error: { message: string } | null }>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const { data, error } = await antwoord;
  if (error) throw new DatabaseWeigert(error.message);
  return schema.parse(data);
}

const plekSchema = z.object({ id: z.string(), slug: z.string() });
const celSchema = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
/** Columns of plek as they come from the database. */
export const veldenSchema = z.record(z.string(), celSchema);

function alsBestaandePlek({ op_stadslijst: _, ...rij }: Database['public']['Tables']['plek']['Row']): BestaandePlek {
  return { ...plekSchema.parse(rij), velden: veldenSchema.parse(rij) };
}

const lezer = (client: SupabaseClient<Database>) => ({
  async gebieden(): Promise<Gebieden> {
    const wijken = await alles((van, tot) =>
      client.from('wijk').select('code, naam, slug').order('code').range(van, tot),
    );
    const buurten = await alles((van, tot) =>
      client.from('buurt').select('code, naam, slug, wijk_code').order('code').range(van, tot),
    );
    return { wijken, buurten };
  },
  async plekken(): Promise<BestaandePlek[]> {
    const rijen = await alles((van, tot) => client.from('plek').select('*').order('id').range(van, tot));
    return rijen.map(alsBestaandePlek);
  },
  async grenzen() {
    const velden = 'code, naam, grens, grens_kaart, grens_bron';
    const wijken = await alles((van, tot) => client.from('wijk').select(velden).order('code').range(van, tot));
    const buurten = await alles((van, tot) => client.from('buurt').select(velden).order('code').range(van, tot));
    return { wijken, buurten };
  },
});

/** `sleutel` is the secret key: only service_role may import. `fetch` is replaced by tests. */
export function importdatabase(verbinding: { url: string; sleutel: string; fetch?: typeof fetch }): Importdatabase {
  const client = createClient<Database>(verbinding.url, verbinding.sleutel, {
    auth: { persistSession: false, autoRefreshToken: false },
    global: verbinding.fetch ? { fetch: verbinding.fetch } : {},
  });
  return {
    ...lezer(client),
    schrijfPlekken: (rijen) =>
      geschreven(
        client.rpc('plekken_importeren', { rijen }),
        z.object({ toegevoegd: z.number(), gewijzigd: z.number() }),
      ),
    schrijfGrenzen: (rijen) =>
      geschreven(
        client.rpc('grenzen_importeren', { rijen: rijen.map((rij) => ({ ...rij })) }),
        z.object({ wijken: z.number(), buurten: z.number() }),
      ),
  };
}
