import type { Client } from 'pg';
import { maakDossier, maakMeedoen, type Proefdossier } from '#tests/database/meedoen.ts';
import { type Actor, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';

/** Somebody who works here, with what is about them. */
export interface Insider {
  readonly actor: Actor;
  /** Their row of makelaar, and feedback about it. */
  readonly rij: string;
  readonly klacht: Proefdossier;
}
export interface Team {
  readonly makelaar: Insider;
  readonly beheerder: Insider;
}

const tweede = `
  insert into public.makelaar (id, naam, rol, toestemming_op, status, medewerker_id)
    select 'makelaar-2', 'Beheerder', 'sociaal makelaar', '2026-01-01', 'gepubliceerd', id
    from public.medewerker where email = 'beheerder@voorbeeld.test';
  insert into public.makelaar_buurt (makelaar_id, wijk_code, buurt_code) values ('makelaar-2', 'wijk-2', 'buurt-2');
`;
const over = (client: Client, over_id: string) =>
  maakDossier(client, 'feedback', { over: 'makelaar', over_id, tekst: 'Kwam niet.' });

/** A makelaar and a beheerder who each have a row of their own, and about whom somebody complained. */
export async function maakTeam(client: Client): Promise<Team> {
  await maakMeedoen(client);
  await client.query(tweede);
  return {
    makelaar: { actor: makelaar, rij: 'makelaar-1', klacht: await over(client, 'makelaar-1') },
    beheerder: { actor: beheerder, rij: 'makelaar-2', klacht: await over(client, 'makelaar-2') },
  };
}

/** What came of an act: `gelukt`, `wacht` for a second person, `niets` when it found no row, else the code of the refusal. */
export type Uitkomst = 'gelukt' | 'wacht' | 'niets' | 'onbekend' | 'niet_bevoegd' | 'stap_kan_niet' | 'geweigerd';

const uitkomstVan = (rijen: readonly { readonly uit?: unknown }[]): string => {
  const [eerste] = rijen;
  if (!eerste) return 'niets';
  const { uit } = eerste;
  if (uit === null || typeof uit !== 'object') return 'gelukt';
  if ('stand' in uit && uit.stand === 'wacht_op_tweede') return 'wacht';
  return 'fout' in uit ? String(uit.fout) : 'gelukt';
};

const WEIGERINGEN: ReadonlySet<unknown> = new Set(['42501', 'PT423', '23503']);
/** Runs one statement as this person, tells what came of it, and undoes it. `eerst`: done before, by the owner. */
export async function probeer(client: Client, wie: Actor, sql: string, eerst = 'select'): Promise<string> {
  await client.query('begin');
  try {
    await client.query(eerst);
    await word(client, wie);
    return uitkomstVan((await client.query<{ uit?: unknown }>(sql)).rows);
  } catch (fout) {
    // Refused, until another one of the staff did something, or as long as something else holds on to it.
    if (fout instanceof Error && 'code' in fout && WEIGERINGEN.has(fout.code)) return 'geweigerd';
    throw fout;
  } finally {
    await client.query('rollback');
  }
}
