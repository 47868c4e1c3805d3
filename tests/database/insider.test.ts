import { beforeAll, describe, expect, test } from 'vitest';
import { lees, maakDossier, sha256, tel } from '#tests/database/meedoen.ts';
import { type Insider, maakTeam, probeer, type Team, type Uitkomst } from '#tests/support/insider.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { bezoeker, word } from '#tests/support/rechten-actoren.ts';
import { doeAls } from '#tests/support/stemming.ts';

const database = useDatabase('alles');
let team: Team;
beforeAll(async () => {
  team = await maakTeam(database.client);
});

type Handeling = (over: Insider, collega: string) => string;
const klacht = (sql: (id: string, collega: string) => string): Handeling => {
  return (over, collega) => sql(over.klacht.id, collega);
};

/** What somebody can do with what is about somebody who works here. */
const handelingen = {
  'find a complaint in the table': klacht((id) => `select 1 from public.feedback where id = '${id}'`),
  'find it by its reference': ({ klacht: { nummer } }) => `select 1 from public.feedback where nummer = '${nummer}'`,
  'read its timeline': klacht((id) => `select 1 from public.gebeurtenis where dossier_id = '${id}'`),
  'see that it waits': klacht((id) => `select 1 from public.wacht_op_mij(true) w where w.id = '${id}'`),
  'read it': klacht((id) => `select public.dossier_bekijken('feedback', '${id}') as uit`),
  'read who complained': klacht((id) => `select public.contact_lezen('feedback', '${id}') as uit`),
  'hand it to a colleague': klacht(
    (id, collega) => `select public.dossier_overdragen('feedback', '${id}', '${collega}') as uit`,
  ),
  'answer it': klacht((id) => `select public.feedback_antwoord('${id}', null, 'Dank.') as uit`),
  'write a note with it': klacht((id) => `select public.notitie('feedback', '${id}', 'Gebeld.') as uit`),
  'say that they called': klacht((id) => `select public.dossier_bevestigen('feedback', '${id}') as uit`),
  'get a code for it': klacht((id) => `select public.volgcode_uitgeven('feedback', '${id}') as uit`),
  'erase it': klacht((id) => `select public.dossier_wissen('feedback', '${id}', 'brief') as uit`),
  'change a phone number': ({ rij }) => `update public.makelaar set telefoon = '1' where id = '${rij}' returning 1`,
  'take the name off the row': ({ rij }) =>
    `update public.makelaar set medewerker_id = null where id = '${rij}' returning 1`,
  'give the row to somebody else': ({ rij }) =>
    `update public.makelaar set medewerker_id = (select m.id from public.medewerker m where m.naam = 'Aanstaand')
     where id = '${rij}' returning 1`,
  'remove the row': ({ rij }) => `delete from public.makelaar where id = '${rij}' returning 1`,
} as const satisfies Record<string, Handeling>;

/** The one table of what insiders can do: with what is about themselves, and with what is about a colleague. */
const uitkomsten: Record<
  keyof typeof handelingen,
  Record<'makelaar' | 'beheerder', { readonly zelf: Uitkomst; readonly collega: Uitkomst }>
> = {
  'find a complaint in the table': alleen('niets'),
  'find it by its reference': alleen('niets'),
  'read its timeline': alleen('niets'),
  'see that it waits': alleen('niets'),
  'read it': alleen('onbekend'),
  'read who complained': alleen('onbekend'),
  'hand it to a colleague': alleen('onbekend'),
  'answer it': alleen('onbekend'),
  'write a note with it': alleen('onbekend'),
  'say that they called': alleen('onbekend'),
  // Nobody wrote it down here today, and its sender has an address that was confirmed: it goes there.
  'get a code for it': alleen('onbekend'),
  // A second one of the staff must want it too.
  'erase it': alleen('onbekend', 'wacht'),
  'change a phone number': alleen('gelukt'),
  // It is on the site: first it goes off, and a colleague puts it back.
  'take the name off the row': alleen('geweigerd', 'geweigerd'),
  'give the row to somebody else': alleen('geweigerd', 'geweigerd'),
  'remove the row': {
    makelaar: { zelf: 'niets', collega: 'niets' },
    beheerder: { zelf: 'geweigerd', collega: 'geweigerd' },
  },
};

/** Done for a colleague by each role alike, and not for oneself. */
function alleen(zelf: Uitkomst, collega: Uitkomst = 'gelukt') {
  return { makelaar: { zelf, collega }, beheerder: { zelf, collega } } as const;
}

const medewerker = async (email: string): Promise<string> =>
  (await database.client.query(`select id from public.medewerker where email = $1`, [email])).rows[0]?.id;

describe.each(['makelaar', 'beheerder'] as const)('a %s', (rol) => {
  test.each(Object.keys(handelingen) as (keyof typeof handelingen)[])('may %s as the table says', async (wat) => {
    const ik = team[rol];
    const ander = rol === 'makelaar' ? team.beheerder : team.makelaar;
    // Handing on what is about oneself: to the colleague. What is about the colleague: to oneself.
    const naar = (over: Insider) =>
      medewerker(over === ik ? (ander.actor.bevestigd ?? '') : (ik.actor.bevestigd ?? ''));
    const zie = async (over: Insider) => probeer(database.client, ik.actor, handelingen[wat](over, await naar(over)));
    expect({ zelf: await zie(ik), collega: await zie(ander) }).toEqual(uitkomsten[wat][rol]);
  });
});

test('a complaint about oneself is no different from one that is not there, for every function', async () => {
  const { rows } = await database.client.query<{ naam: string; argumenten: string[] }>(`
    select p.proname as naam, p.proargnames[1:p.pronargs] as argumenten from pg_proc p
    where p.pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute')
      and p.proargnames @> array['dossier_soort'] and 'id' = any (array[p.proargnames[2], replace(p.proargnames[2], 'dossier_', '')])
  `);
  expect(rows.map(({ naam }) => naam)).toContain('contactpersoon');
  const { actor, klacht: mij } = team.makelaar;
  for (const { naam, argumenten } of rows) {
    const vraag = async (id: string) => {
      const waarden: Readonly<Record<string, string>> = { naar: nul, gegevens: '{}' };
      const rest = argumenten.slice(2).map((wat) => `'${waarden[wat] ?? 'x'}'`);
      await database.client.query('begin');
      await word(database.client, actor);
      const uit = await database.client.query(`select public.${naam}(${[`'feedback'`, `'${id}'`, ...rest].join()})`);
      await database.client.query('rollback');
      return uit.rows;
    };
    const nul = '00000000-0000-4000-8000-000000000000';
    expect(await vraag(mij.id), naam).toEqual(await vraag(nul));
  }
});

test('a makelaar does not get the numbers about makelaars, and a beheerder without a row does', async () => {
  const telt = `select 1 from public.monitor() m where m.meting = 'hulp'`;
  expect(await probeer(database.client, team.makelaar.actor, telt)).toBe('niets');
  await database.client.query(`update public.makelaar set medewerker_id = null where id = 'makelaar-2'`);
  expect(await probeer(database.client, team.beheerder.actor, telt)).toBe('gelukt');
  await database.client.query(`update public.makelaar set medewerker_id = $1 where id = 'makelaar-2'`, [
    await medewerker('beheerder@voorbeeld.test'),
  ]);
});

test('the same mailbox on the row ties somebody to a complaint too', async () => {
  const { actor, klacht: mij } = team.makelaar;
  const eerst = `update public.makelaar set medewerker_id = null, email = 'makelaar+werk@voorbeeld.test' where id = 'makelaar-1'`;
  const lees = `select public.contact_lezen('feedback', '${mij.id}') as uit`;
  expect(await probeer(database.client, actor, lees, eerst)).toBe('onbekend');
  const weg = `update public.makelaar set email = null where id = 'makelaar-1'`;
  expect(await probeer(database.client, actor, weg, eerst)).toBe('geweigerd');
});

test('who complained about a colleague does not handle that either', async () => {
  const { id } = team.beheerder.klacht;
  const eerst = `update prive.contact set email = 'makelaar@voorbeeld.test' where dossier_id = '${id}'`;
  const lees = `select public.dossier_bekijken('feedback', '${id}') as uit`;
  expect(await probeer(database.client, team.makelaar.actor, lees, eerst)).toBe('onbekend');
});

test('no mail tells somebody that a complaint about them waits', async () => {
  await database.client.query(`update public.feedback set behandelaar = $1 where id = $2`, [
    await medewerker('makelaar@voorbeeld.test'),
    team.makelaar.klacht.id,
  ]);
  await database.client.query('select public.werkberichten_schrijven()');
  const naar = async (id: string) =>
    (
      await database.client.query(`select aan from prive.bericht where soort like 'werk%' and gegevens::text like $1`, [
        `%${id}%`,
      ])
    ).rows.map(({ aan }) => aan);
  expect(await naar(team.makelaar.klacht.id)).toContain('beheerder@voorbeeld.test');
  expect(await naar(team.makelaar.klacht.id)).not.toContain('makelaar@voorbeeld.test');
  expect(await naar(team.beheerder.klacht.id)).not.toContain('beheerder@voorbeeld.test');
});

test('a code on paper is for who wrote the form down, once, within a day; any other is mailed to the applicant', async () => {
  const { client } = database;
  const ik = await medewerker('makelaar@voorbeeld.test');
  const wie = team.makelaar.actor;
  const op = `'schrijf', 'h', '${sha256('schrijf')}', 'schrijf', 'medewerker', 'telefoon'`;
  const gegevens = (anders: object) =>
    JSON.stringify({
      naam: 'Koor',
      omschrijving: 'Samen zingen.',
      themas: ['muziek'],
      buurt: 'buurt-1',
      contact_naam: 'B',
      contact_telefoon: '+31301234567',
      akkoord_versie: '1',
      ...anders,
    });
  await client.query(`select public.aanmelding_indienen('${gegevens({ medewerker_id: ik })}', ${op})`);
  const { id } = (await client.query(`select id from public.aanmelding where naam = 'Koor'`)).rows[0];
  const geef = (actor = wie) => doeAls(client, actor, 'volgcode_uitgeven', 'aanmelding', id);
  expect(await geef(bezoeker)).toEqual({ fout: 'niet_bevoegd' });
  expect(await geef(team.beheerder.actor)).toEqual({ fout: 'stap_kan_niet' });
  await client.query(`update public.gebeurtenis set op = op - interval '1 day' where dossier_id = '${id}'`);
  expect(await geef()).toEqual({ fout: 'stap_kan_niet' });
  await client.query(`update public.gebeurtenis set op = op + interval '1 day' where dossier_id = '${id}'`);
  expect(await geef()).toMatchObject({ code: expect.stringMatching(/^[0-9a-z]{25}$/) });
  expect(await geef()).toEqual({ fout: 'stap_kan_niet' });
  await client.query(`update prive.contact set email = 'koor@voorbeeld.test' where dossier_id = '${id}'`);
  expect(await geef()).toEqual({ fout: 'stap_kan_niet' });
  // That somebody was called says nothing of an address.
  await client.query(`update public.aanmelding set bevestigd_op = prive.nu() where id = '${id}'`);
  expect(await geef()).toEqual({ fout: 'stap_kan_niet' });
  await client.query(`update prive.contact set adres_op = prive.nu() where dossier_id = '${id}'`);
  expect(await geef()).toMatchObject({ code: null });
  expect(await tel(client, `prive.bericht where soort = 'nieuwe_code' and aan = 'koor@voorbeeld.test'`)).toBe(1);
  expect(await tel(client, `prive.volgcode where dossier_id = '${id}'`)).toBe(1);
});

test('a resident sees who of the staff looked at their contact data, and when', async () => {
  const { client } = database;
  const { id, code } = await maakDossier(client, 'aanmelding', { naam: 'Koffie' });
  expect((await lees(client, code))['ingezien']).toEqual([]);
  await doeAls(client, team.makelaar.actor, 'contact_lezen', 'aanmelding', id);
  expect((await lees(client, code))['ingezien']).toEqual([
    { op: expect.any(String), wie: 'Makelaar', rol: 'makelaar' },
  ]);
});
