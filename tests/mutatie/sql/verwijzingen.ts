import type { Client } from 'pg';

/** Names of tables and functions, each with the names it uses itself: bodies, triggers, policies and views. */
export type Verwijzingen = ReadonlyMap<string, ReadonlySet<string>>;

// Inside the database every name is written with its schema, so its text tells what it uses.
const TEKSTEN = `
  select p.proname as van, pg_get_functiondef(p.oid) as tekst
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('public', 'prive') and p.prokind in ('f', 'p')
  union all
  select c.relname, pg_get_triggerdef(t.oid)
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'prive') and not t.tgisinternal
  union all
  select tablename, concat(qual, ' ', with_check) from pg_policies where schemaname in ('public', 'prive')
  union all
  select viewname, definition from pg_views where schemaname in ('public', 'prive')`;

export const kaleNaam = (naam: string): string => naam.replace(/\(.*$/s, '').replace(/^(public|prive)\./, '');

export async function leesVerwijzingen(client: Client): Promise<Verwijzingen> {
  await client.query(`set search_path = ''`);
  const { rows } = await client.query<{ van: string; tekst: string }>(TEKSTEN);
  await client.query('reset search_path');
  const uit = new Map<string, Set<string>>();
  for (const { van, tekst } of rows) {
    const deze = uit.get(van) ?? new Set();
    for (const [, naam = ''] of tekst.matchAll(/\b(?:public|prive)\.(\w+)/g)) deze.add(naam);
    uit.set(van, deze);
  }
  return uit;
}

/** Who leads to this name, and in how many steps; itself in none. */
export function wieKomenEr(naam: string, verwijzingen: Verwijzingen): ReadonlyMap<string, number> {
  const stappen = new Map([[naam, 0]]);
  for (let stap = 1, rand = [naam]; rand.length > 0; stap += 1) {
    const vorige = new Set(rand);
    rand = [...verwijzingen]
      .filter(([van, naar]) => !stappen.has(van) && [...naar].some((deel) => vorige.has(deel)))
      .map(([van]) => van);
    for (const van of rand) stappen.set(van, stap);
  }
  return stappen;
}
