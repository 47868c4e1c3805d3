import type { Client } from 'pg';
import { dienIn, idVan, maakMeedoen, NU, zetKlok } from '#tests/database/meedoen.ts';
import { type Actor, beheerder, bezoeker, makelaar, word } from './rechten-actoren.ts';

export const RONDE = 'voorjaar';
export const JURYLEDEN = 6;
/** 26 marks, as a browser makes them; each number its own. */
export const bewijscode = (nummer: number): string => String(nummer).padStart(26, '0');

const kort = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const persoon = (naam: string, nummer: number): Actor => ({
  naam,
  rol: 'bezoeker',
  databaseRol: 'authenticated',
  bevestigd: `${naam}@voorbeeld.test`,
  sub: kort(nummer),
});
export const jurylid = (nummer: number): Actor => persoon(`jurylid-${nummer}`, 100 + nummer);
export const adviseur = persoon('adviseur', 90);
export const tweedeMakelaar: Actor = { ...persoon('makelaar-2', 91), rol: 'makelaar' };

export const tweedeBeheerder: Actor = { ...persoon('beheerder-2', 92), rol: 'beheerder' };

export interface Antwoord {
  readonly fout?: string;
  readonly [veld: string]: unknown;
}

/** Calls a function as this person, and keeps what it did. */
export async function doeAls(
  client: Client,
  wie: Actor,
  functie: string,
  ...argumenten: readonly unknown[]
): Promise<Antwoord> {
  const plaatsen = argumenten.map((_, nummer) => `$${nummer + 1}`).join();
  await client.query('begin');
  try {
    await word(client, wie);
    const { rows } = await client.query<{ antwoord: Antwoord }>(
      `select public.${functie}(${plaatsen}) as antwoord`,
      argumenten.map((w) => (typeof w === 'object' && w !== null && !Array.isArray(w) ? JSON.stringify(w) : w)),
    );
    await client.query('commit');
    return rows[0]?.antwoord ?? {};
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  }
}

/** Two of the staff give this juror a paper, who was invited on paper or chose it; its number. */
export async function geefPapier(client: Client, lid: string): Promise<string> {
  await doeAls(client, makelaar, 'papier_uitgeven', RONDE, lid);
  const { nummer, fout } = await doeAls(client, tweedeMakelaar, 'papier_uitgeven', RONDE, lid);
  if (fout) throw new Error(`papier_uitgeven: ${fout}`);
  return String(nummer);
}
/** The id of this juror. */
export async function lidVan(client: Client, nummer: number): Promise<string> {
  const { rows } = await client.query('select id from public.jurylid where email = $1', [jurylid(nummer).bevestigd]);
  return String(rows[0]?.id);
}

async function maakAccounts(client: Client, mensen: readonly Actor[]): Promise<void> {
  await client.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at)
     select unnest($1::uuid[]), 'authenticated', 'authenticated', unnest($2::text[]), now() on conflict do nothing`,
    [mensen.map(({ sub }) => sub), mensen.map(({ bevestigd }) => bevestigd)],
  );
}

/** A request that was put before the jury; `gegevens` replaces parts of the form. Returns its id. */
export async function legVoor(client: Client, gegevens: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { nummer } = await dienIn(client, 'aanvraag', { gegevens, afzender: '192.0.2.200' });
  const id = await idVan(client, 'aanvraag', nummer);
  await client.query(`update public.aanvraag set bevestigd_op = prive.nu() where id = $1`, [id]);
  for (const naar of ['in_behandeling', 'voorgelegd']) {
    const { fout } = await doeAls(client, beheerder, 'aanvraag_stap', id, naar);
    if (fout) throw new Error(`${naar}: ${fout}`);
  }
  return id;
}

export interface Ronde {
  /** Ids of the requests, in the order in which they were made: € 800, € 400 and € 200. */
  readonly aanvragen: readonly string[];
}
export interface Rondewens {
  readonly juryleden?: number;
  /** SQL that sets columns of the ronde, while it can. */
  readonly regels?: string;
  /** Own addresses of applicants, by place. */
  readonly adressen?: readonly string[];
}

/** A ronde in `beoordeling`: three requests, jurors and an adviser who were invited, a vote of two weeks. */
export async function rondeInBeoordeling(client: Client, wens: Rondewens = {}): Promise<Ronde> {
  const { juryleden = JURYLEDEN, regels, adressen = [] } = wens;
  await maakMeedoen(client);
  const leden = Array.from({ length: juryleden }, (_, nummer) => jurylid(nummer + 1));
  await maakAccounts(client, [...leden, adviseur, tweedeMakelaar]);
  await client.query(
    `insert into public.medewerker (email, naam, rol, sinds) values ('makelaar-2@voorbeeld.test', 'Makelaar 2', 'makelaar', '2020-01-01')`,
  );
  const aanvragen: string[] = [];
  for (const [plek, euro] of [800, 400, 200].entries()) {
    const adres = adressen[plek] ?? `aanvrager-${plek + 1}@voorbeeld.test`;
    aanvragen.push(
      await legVoor(client, {
        titel: `Plan ${plek + 1}`,
        posten: [{ omschrijving: 'Spullen', bedrag_cent: euro * 100 }],
        eigen_bijdrage_cent: 0,
        contact_email: adres,
      }),
    );
  }
  await client.query(
    `update public.ronde set sluit_op = timestamptz '${NU}', budget_cent = 100000, quorum = 50,
       stemmen_vanaf_op = timestamptz '${NU}', stemmen_tot_op = timestamptz '${NU}' + interval '14 days' ${regels ? `, ${regels}` : ''}
     where slug = '${RONDE}'`,
  );
  await doeAls(
    client,
    beheerder,
    'jury_uitnodigen',
    RONDE,
    'jurylid',
    leden.map(({ bevestigd }) => bevestigd),
  );
  await doeAls(client, beheerder, 'jury_uitnodigen', RONDE, 'adviseur', [adviseur.bevestigd], 'adviseur groen');
  await doeAls(client, beheerder, 'ronde_stap', RONDE, 'beoordeling');
  return { aanvragen };
}

/** The same, with the vote open. */
export async function rondeInStemmen(client: Client, wens: Rondewens = {}): Promise<Ronde> {
  const ronde = await rondeInBeoordeling(client, wens);
  const { fout } = await doeAls(client, beheerder, 'ronde_stap', RONDE, 'stemmen');
  if (fout) throw new Error(`stemmen: ${fout}`);
  return ronde;
}

export async function maakTweedeBeheerder(client: Client): Promise<void> {
  await maakAccounts(client, [tweedeBeheerder]);
  await client.query(
    `insert into public.medewerker (email, naam, rol, sinds)
     values ('beheerder-2@voorbeeld.test', 'Beheerder 2', 'beheerder', '2020-01-01') on conflict do nothing`,
  );
}
/** Two beheerders end the vote before its time, or take the ronde back, for the same reason. */
export async function eindig(client: Client, naar: 'tellen' | 'ingetrokken', reden: string): Promise<Antwoord> {
  await maakTweedeBeheerder(client);
  await doeAls(client, beheerder, 'ronde_stap', RONDE, naar, reden);
  return doeAls(client, tweedeBeheerder, 'ronde_stap', RONDE, naar, reden);
}

export type Keuze = 'voor' | 'niet' | 'onthouding' | number;
export const keuzesVan = ({ aanvragen }: Ronde, ...keuzes: readonly Keuze[]): Record<string, Keuze> =>
  Object.fromEntries(aanvragen.map((id, plek) => [id, keuzes[plek] ?? 'onthouding']));

export const stem = (
  client: Client,
  nummer: number,
  keuzes: Readonly<Record<string, unknown>>,
  code = bewijscode(nummer),
) => doeAls(client, jurylid(nummer), 'stem', RONDE, code, keuzes);

/** Every refused attempt that was noted since the last look, as `tabel rij`. */
export async function geweigerd(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ wat: string }>(
    `with weg as (delete from public.logboek where handeling = 'geweigerd' returning tabel, rij, id)
     select tabel || ' ' || rij as wat from weg order by id`,
  );
  return rows.map(({ wat }) => wat);
}

export { beheerder, bezoeker, makelaar, zetKlok };
