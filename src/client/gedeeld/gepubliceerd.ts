import { setImmediate } from 'node:timers/promises';
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

/** What the database did not want to give, in Dutch. Status 0: it did not answer at all. */
function weigering(wat: string, reden: string, status: number): Error {
  const zin =
    status === 0
      ? `De database op ${leesBouwOmgeving().SUPABASE_URL} is niet bereikbaar.`
      : `De database geeft ${wat} niet (${reden}).`;
  return new Error(`${zin} De site is niet gebouwd; wat online staat, blijft staan.`);
}

/**
 * Every published row of a table, read as an anonymous visitor would.
 * `kolommen`: a PostgREST select. `sleutel`: the columns that together keep the pages of 1 000 rows apart.
 * Throws, in Dutch, when the database does not answer or refuses.
 */
export async function leesGepubliceerd(tabel: Tabel, kolommen: string, sleutel: readonly string[]): Promise<unknown[]> {
  const rijen: unknown[] = [];
  for (;;) {
    const vraag = verbind().from(tabel).select(kolommen);
    const geordend = sleutel.reduce((tot, kolom) => tot.order(kolom), vraag);
    const { data, error, status } = await geordend.range(rijen.length, rijen.length + PAGINA - 1);
    if (error) throw weigering(`'${tabel}'`, error.message, status);
    rijen.push(...data);
    if (data.length < PAGINA) return rijen;
  }
}

/** The content version as it is now. */
export async function leesVersie(): Promise<number> {
  const { data, error, status } = await verbind().from('content_versie').select('versie').single();
  if (error) throw weigering("'content_versie'", error.message, status);
  return data.versie;
}

/** As many rows as the database looks at in one question. */
const PER_VRAAG = 1000;
/** Which of these rows of a table went away through an act of staff, an applicant or the clock. */
export async function vraagWeggehaald(tabel: Tabel, rijen: readonly string[]): Promise<ReadonlySet<string>> {
  const weg = new Set<string>();
  for (let begin = 0; begin < rijen.length; begin += PER_VRAAG) {
    const lot = rijen.slice(begin, begin + PER_VRAAG);
    const { data, error, status } = await verbind().rpc('publicatie_weggehaald', { tabel, rijen: lot });
    if (error) throw weigering("'publicatie_weggehaald'", error.message, status);
    for (const id of data) weg.add(id);
  }
  return weg;
}

interface Fotobytes {
  readonly groot: string;
  readonly klein: string;
}
type Lot = { readonly ids: Set<string>; readonly fotos: Promise<ReadonlyMap<string, Fotobytes>> };

let lot: Lot | undefined;

/** Photos that are asked for at about the same time come in one answer: a city has thousands. */
function openLot(): Lot {
  const ids = new Set<string>();
  const lees = async () => {
    await setImmediate();
    lot = undefined;
    const { data, error, status } = await verbind()
      .from('beeld')
      .select('id, groot, klein')
      .in('id', [...ids]);
    if (error) throw weigering("'beeld'", error.message, status);
    return new Map(data.map((rij) => [rij.id, rij]));
  };
  return { ids, fotos: lees() };
}

/** The file of one published photo. Throws, in Dutch, when it is not there any more: the next build does without it. */
export async function leesFotobytes(id: string, maat: 'groot' | 'klein'): Promise<Uint8Array<ArrayBuffer>> {
  lot ??= openLot();
  lot.ids.add(id);
  const foto = (await lot.fotos).get(id);
  if (!foto) throw new Error(`De database geeft foto ${id} niet. De site is niet gebouwd.`);
  return new Uint8Array(Buffer.from(foto[maat], 'base64'));
}
