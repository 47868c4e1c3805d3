import type { Client } from 'pg';
import type { Beller } from '#domein/contract/functierechten.ts';
import { type Actor, anon, beheerder, bezoeker, makelaar, serviceRole, word } from '#tests/support/rechten-actoren.ts';
import { adviseur, jurylid } from '#tests/support/stemming.ts';

/** A person for each role that a contract can name. */
export const personen: Readonly<Record<Beller, Actor>> = {
  anon,
  bezoeker,
  jurylid: jurylid(2),
  adviseur,
  makelaar,
  beheerder,
  service_role: serviceRole,
};

export interface Catalogusfunctie {
  readonly naam: string;
  readonly argumenten: readonly { readonly naam: string; readonly type: string; readonly mag_weg: boolean }[];
  readonly geeft: string;
  readonly rijen: boolean;
  /** The API roles that may execute it. */
  readonly api: readonly string[];
  readonly tekst: string;
}

const CATALOGUS = `
  select p.proname as naam, p.prorettype::regtype::text as geeft, p.proretset as rijen, p.prosrc as tekst,
    array(
      select r from unnest(array['anon', 'authenticated', 'service_role']) r where has_function_privilege(r, p.oid, 'execute')
    ) as api,
    coalesce((
      select json_agg(json_build_object(
        'naam', p.proargnames[n], 'type', p.proargtypes[n - 1]::regtype::text, 'mag_weg', n > p.pronargs - p.pronargdefaults
      ) order by n) from generate_series(1, p.pronargs) n
    ), '[]') as argumenten
  from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' order by 1
`;

/** Every function of schema public, as the catalogue has it. */
export async function leesCatalogus(client: Client): Promise<ReadonlyMap<string, Catalogusfunctie>> {
  const { rows } = await client.query<Catalogusfunctie>(CATALOGUS);
  return new Map(rows.map((rij) => [rij.naam, rij]));
}

const alsWaarde = (type: string | undefined, waarde: unknown): unknown =>
  type === 'jsonb' && waarde !== null ? JSON.stringify(waarde) : waarde;

function vraagVan({ naam, rijen, geeft }: Catalogusfunctie, plaatsen: string): string {
  const aanroep = `public.${naam}(${plaatsen})`;
  if (rijen) return `select coalesce(jsonb_agg(to_jsonb(t)), '[]') as uit from ${aanroep} t`;
  return geeft === 'void' ? `select null::jsonb as uit from ${aanroep}` : `select to_jsonb(${aanroep}) as uit`;
}

/** How many rows of each table a call wrote. */
export type Sporen = ReadonlyMap<string, number>;
export type Gehoord = { readonly antwoord: unknown; readonly sporen: Sporen } | { readonly geenToegang: true };

/** What this transaction wrote until now, rows that were removed too. */
async function leesSporen(client: Client): Promise<Sporen> {
  const { rows } = await client.query<{ tabel: string; aantal: number }>(
    `select schemaname || '.' || relname as tabel, (n_tup_ins + n_tup_upd + n_tup_del)::int as aantal
     from pg_stat_xact_user_tables where n_tup_ins + n_tup_upd + n_tup_del > 0`,
  );
  return new Map(rows.map(({ tabel, aantal }) => [tabel, aantal]));
}

const sinds = (eerst: Sporen, nu: Sporen): Sporen =>
  new Map(
    [...nu].map(([tabel, aantal]) => [tabel, aantal - (eerst.get(tabel) ?? 0)] as const).filter(([, n]) => n > 0),
  );

/** Calls a function in a transaction as the API would, for this person, and undoes what it did. `eerst`: done before, by the owner. */
export async function roepAls(
  client: Client,
  wie: Actor,
  functie: Catalogusfunctie,
  invoer: Readonly<Record<string, unknown>>,
  eerst?: string,
): Promise<Gehoord> {
  const namen = Object.keys(invoer);
  const type = (naam: string) => functie.argumenten.find((argument) => argument.naam === naam)?.type;
  await client.query('begin');
  try {
    if (eerst) await client.query(eerst);
    await word(client, wie);
    const voor = await leesSporen(client);
    const { rows } = await client.query<{ uit: unknown }>(
      vraagVan(functie, namen.map((naam, nummer) => `${naam} => $${nummer + 1}`).join()),
      namen.map((naam) => alsWaarde(type(naam), invoer[naam])),
    );
    return { antwoord: rows[0]?.uit ?? null, sporen: sinds(voor, await leesSporen(client)) };
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === '42501') return { geenToegang: true };
    throw new Error(`${functie.naam} as ${wie.naam}: ${fout instanceof Error ? fout.message : ''}`, { cause: fout });
  } finally {
    await client.query('rollback');
  }
}
