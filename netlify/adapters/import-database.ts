import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import type { Database, Json } from '#database-types';
import type { Antwoord as Gegeven, Invoer } from '#domein/contract/contracten.ts';
import { Contractbreuk, leesAntwoord } from '#domein/contract/lezen.ts';
import { celSchema, type Lijstherkomst } from '#domein/contract/plekken.ts';
import { grensSchema } from '#domein/gebied/gebied.schema.ts';
import type { Gebieden } from '#domein/plek/import/import.gebied.ts';
import type { BestaandePlek } from '#domein/plek/import/import.plan.ts';
import type { Liggingen, Ringen } from '#domein/plek/lijst/lijst.gebied.ts';

/** GeoJSON geometries of one area. */
export type Grensrij = Invoer<'grenzen_importeren'>['rijen'][number];
/** Columns of one plek, by name. */
export type Plekrij = Invoer<'plekken_importeren'>['rijen'][number];
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
  /** Where the areas lie, with the boundaries that are known. */
  liggingen(): Promise<Liggingen>;
  grenzen(): Promise<Record<Grensrij['soort'], Gebiedgrens[]>>;
  schrijfPlekken(rijen: Plekrij[], herkomst: Lijstherkomst): Promise<{ toegevoegd: number; gewijzigd: number }>;
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

/** What an import came to; it is all or nothing, so what went wrong is told in the words of the database. */
async function schrijf<Naam extends 'plekken_importeren' | 'grenzen_importeren'>(
  client: SupabaseClient<Database>,
  functie: Naam,
  invoer: Invoer<Naam>,
): Promise<Gegeven<Naam>> {
  const { data, error } = await client.rpc(functie, invoer);
  if (error) throw new DatabaseWeigert(error.message);
  const uitkomst = leesAntwoord(functie, data);
  if (!uitkomst.ok) throw new Contractbreuk(functie, ['fout']);
  return uitkomst.waarde;
}

const plekSchema = z.object({ id: z.string(), slug: z.string() });
/** Columns of plek as they come from the database. */
const veldenSchema = z.record(z.string(), celSchema);

function alsBestaandePlek({ op_stadslijst: _, ...rij }: Database['public']['Tables']['plek']['Row']): BestaandePlek {
  return { ...plekSchema.parse(rij), velden: veldenSchema.parse(rij) };
}

/** The rings of a boundary in one list: a place lies inside an odd number of them. */
export function alsLigging<Rij extends { grens: unknown }>({
  grens,
  ...rij
}: Rij): Omit<Rij, 'grens'> & { ringen: Ringen | null } {
  const vorm = grensSchema.safeParse(grens).data;
  return { ...rij, ringen: vorm ? (vorm.type === 'Polygon' ? vorm.coordinates : vorm.coordinates.flat()) : null };
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
  async liggingen(): Promise<Liggingen> {
    const velden = 'code, naam, slug, lat, lon, grens';
    const wijken = await alles((van, tot) => client.from('wijk').select(velden).order('code').range(van, tot));
    const buurten = await alles((van, tot) =>
      client.from('buurt').select(`${velden}, wijk_code`).order('code').range(van, tot),
    );
    return { wijken: wijken.map(alsLigging), buurten: buurten.map(alsLigging) };
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
    schrijfPlekken: (rijen, herkomst) => schrijf(client, 'plekken_importeren', { rijen, herkomst }),
    schrijfGrenzen: (rijen) => schrijf(client, 'grenzen_importeren', { rijen }),
  };
}
