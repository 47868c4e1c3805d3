import type { Client } from 'pg';
import type { Functienaam } from '#domein/contract/contracten.ts';
import { type Beller, rechten as functies } from '#domein/contract/functierechten.ts';
import {
  INGELOGD,
  type Operatie,
  operaties,
  type Rol,
  rechten,
  rollen,
  type TabelRechten,
} from '#domein/rechten/tabelrechten.ts';

const API_ROLES = ['anon', 'authenticated', 'service_role'] as const;
type ApiRole = (typeof API_ROLES)[number];

const bij = (rol: Rol): ApiRole => (rol === 'anon' || rol === 'service_role' ? rol : 'authenticated');
const rollenVan = (api: ApiRole) => rollen.filter((rol) => bij(rol) === api);

export interface Kolomrecht {
  readonly schema: string;
  readonly tabel: string;
  readonly kolom: string;
  readonly api: ApiRole;
  readonly rechten: readonly string[];
}

const COLUMNS = `
  select n.nspname as schema, c.relname as tabel, a.attname as kolom, r.api, array(
    select p from unnest(array['select', 'insert', 'update', 'references']) p where has_column_privilege(r.api, c.oid, a.attnum, p)
    union all
    select p from unnest(array['delete', 'truncate', 'trigger', 'maintain']) p where has_table_privilege(r.api, c.oid, p)
  ) as rechten
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  cross join unnest($1::text[]) r(api)
  where n.nspname in ('public', 'prive') and c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
  order by 1, 2, a.attnum, 4
`;

/** The name under which a table stands in the table of rights. */
export const naamVan = (schema: string, tabel: string) => (schema === 'public' ? tabel : `${schema}.${tabel}`);

/** Every table, view and the like of schema public and prive, as the catalog has them. */
export async function tabellenInCatalogus(client: Client): Promise<string[]> {
  const { rows } = await client.query<Kolomrecht>(COLUMNS, [API_ROLES]);
  return [...new Set(rows.map(({ schema, tabel }) => naamVan(schema, tabel)))];
}

/** Grants, per column, that differ from what the table of rights needs. One sentence each. */
export async function controleerGrants(client: Client): Promise<string[]> {
  const { rows } = await client.query<Kolomrecht>(COLUMNS, [API_ROLES]);
  const table: Readonly<Record<string, TabelRechten>> = rechten;
  return rows.flatMap(({ schema, tabel, kolom, api, rechten: granted }) => {
    const naam = naamVan(schema, tabel);
    const expected = operaties.filter((operatie) => nodig(table[naam], operatie, kolom, api));
    const surplus = granted.filter((recht) => !expected.some((operatie) => operatie === recht));
    const missing = expected.filter((operatie) => !granted.includes(operatie));
    return [
      ...surplus.map((recht) => `${api} holds ${recht} on ${naam}.${kolom}`),
      ...missing.map((recht) => `${api} lacks ${recht} on ${naam}.${kolom}`),
    ];
  });
}

/** A column must be granted when one of the people behind this API role may reach it. */
function nodig(rij: TabelRechten | undefined, operatie: Operatie, kolom: string, api: ApiRole): boolean {
  if (!rij || (operatie === 'update' && rij.vast?.includes(kolom))) return false;
  const schrijft = operatie === 'insert' || operatie === 'update';
  if (schrijft && rij.schrijfbaar && !rij.schrijfbaar.includes(kolom)) return false;
  return rollenVan(api).some(
    (rol) => rij[operatie][rol] !== 'niets' && (operatie === 'delete' || !rij.verborgen?.[rol]?.includes(kolom)),
  );
}

const FUNCTIONS = `
  select n.nspname as schema, p.proname as naam, p.oid::regprocedure::text as functie, r.api,
    has_function_privilege(r.api, p.oid, 'execute') as mag
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join unnest($1::text[]) r(api)
  where n.nspname in ('public', 'prive') order by 3, 4
`;
interface Functierecht {
  readonly schema: string;
  readonly naam: string;
  readonly functie: string;
  readonly api: ApiRole;
  readonly mag: boolean;
}

const isFunctienaam = (naam: string): naam is Functienaam => naam in functies;
const apiVan = (beller: Beller): ApiRole => (beller === 'anon' || beller === 'service_role' ? beller : 'authenticated');

/** Which API roles may execute it: those behind which somebody stands who may call it. */
function verwacht({ schema, naam, functie }: Functierecht): readonly ApiRole[] {
  if (schema === 'prive') return INGELOGD.some((een) => een === functie) ? ['authenticated'] : [];
  return isFunctienaam(naam) ? functies[naam].wie.map(apiVan) : [];
}

/** Execute rights that differ from the contracts, and functions that only one of the two knows. */
export async function controleerFuncties(client: Client): Promise<string[]> {
  const { rows } = await client.query<Functierecht>(FUNCTIONS, [API_ROLES]);
  const publiek = rows.filter(({ schema, api }) => schema === 'public' && api === 'anon');
  const known = new Set([...publiek.map(({ naam }) => naam), ...rows.map(({ functie }) => functie)]);
  return [
    ...[...Object.keys(functies), ...INGELOGD]
      .filter((naam) => !known.has(naam))
      .map((naam) => `${naam} does not exist`),
    ...publiek.filter(({ naam }) => !isFunctienaam(naam)).map(({ functie }) => `${functie} has no contract`),
    ...publiek.filter(({ naam }, plek) => publiek[plek - 1]?.naam === naam).map(({ naam }) => `${naam} exists twice`),
    ...rows
      .filter((rij) => rij.mag !== verwacht(rij).includes(rij.api))
      .map(({ functie, api, mag }) => `${api} ${mag ? 'can' : 'cannot'} execute ${functie}`),
  ];
}

const OPEN = `
  select c.oid::regclass::text as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'prive') and c.relkind in ('r', 'p') and not c.relrowsecurity order by 1
`;

/** Tables without row level security; also where no role holds a grant today. */
export async function zonderRijbeveiliging(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ tabel: string }>(OPEN);
  return rows.map(({ tabel }) => tabel);
}

const SCHEMAS = `
  select n.nspname || ' ' || r.api || ' ' || p as recht
  from pg_namespace n cross join unnest($1::text[]) r(api) cross join unnest(array['usage', 'create']) p
  where n.nspname in ('public', 'prive') and has_schema_privilege(r.api, n.oid, p) order by 1
`;

/** What the API roles hold on the schemas themselves, as "schema role right". */
export async function schemarechten(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ recht: string }>(SCHEMAS, [API_ROLES]);
  return rows.map(({ recht }) => recht);
}
