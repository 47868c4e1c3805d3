import { beforeAll, expect, test } from 'vitest';
import { dienIn, zetKlok } from '#tests/database/meedoen.ts';
import { maakTeam, probeer, type Team } from '#tests/support/insider.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { type Actor, word } from '#tests/support/rechten-actoren.ts';

const database = useDatabase('alles');
let team: Team;
beforeAll(async () => {
  team = await maakTeam(database.client);
});
const doet = (wie: Actor, sql: string, eerst?: string) => probeer(database.client, wie, sql, eerst);

const nieuw = (kolommen: string, waarden: string) =>
  `insert into public.makelaar (id, naam, rol${kolommen})
   values ('nog-een', 'Makelaar', 'sociaal makelaar'${waarden}) returning 1`;
const eigen = (email: string) => `(select m.id from public.medewerker m where m.email = '${email}@voorbeeld.test')`;

test('a row is added by a beheerder, off the site, and not for oneself', async () => {
  const { makelaar, beheerder } = team;
  expect(await doet(makelaar.actor, nieuw('', ''))).toBe('geweigerd');
  expect(await doet(beheerder.actor, nieuw('', ''))).toBe('gelukt');
  expect(await doet(beheerder.actor, nieuw(', status', `, 'gepubliceerd'`))).toBe('geweigerd');
  expect(await doet(beheerder.actor, nieuw(', email', `, 'beheerder+x@voorbeeld.test'`))).toBe('geweigerd');
  await database.client.query(`update public.makelaar set medewerker_id = null where id = 'makelaar-2'`);
  expect(await doet(beheerder.actor, nieuw(', medewerker_id', `, ${eigen('beheerder')}`))).toBe('geweigerd');
  await database.client.query(
    `update public.makelaar set medewerker_id = ${eigen('beheerder')} where id = 'makelaar-2'`,
  );
});

test('who it is, one says, and another puts it on the site', async () => {
  const { client } = database;
  const publiceer = `update public.makelaar set status = 'gepubliceerd' where id = 'nog-een' returning 1`;
  await client.query('begin');
  await word(client, team.beheerder.actor);
  await client.query(nieuw('', ''));
  await client.query('commit');
  await client.query(`update public.makelaar set toestemming_op = '2026-01-01' where id = 'nog-een'`);
  expect(await doet(team.beheerder.actor, publiceer)).toBe('geweigerd');
  expect(await doet(team.makelaar.actor, publiceer)).toBe('gelukt');
  // Nor by an account that nobody confirmed.
  const onbevestigd = `insert into prive.nieuwe_collega (medewerker_id, op) values (${eigen('makelaar')}, now())`;
  expect(await doet(team.makelaar.actor, publiceer, onbevestigd)).toBe('geweigerd');
  const samen = `update public.makelaar set naam = 'Ik', status = 'gepubliceerd' where id = 'nog-een' returning 1`;
  expect(await doet(team.beheerder.actor, samen)).toBe('geweigerd');
  const nogmaals = `update public.makelaar set status = 'gepubliceerd', medewerker_id = null where id = 'nog-een'`;
  await client.query(nogmaals);
  // On the site it keeps its name: a row of who left is not made one's own.
  const hernoem = `update public.makelaar set naam = 'Ik' where id = 'nog-een' returning 1`;
  for (const { actor } of [team.makelaar, team.beheerder]) expect(await doet(actor, hernoem)).toBe('geweigerd');
  // The own row may be spelled better, and becomes nobody else.
  const eigenNaam = (naam: string) =>
    doet(team.makelaar.actor, hernoem.replace('nog-een', 'makelaar-1').replace("'Ik'", `'${naam}'`));
  for (const naam of ['Ik', 'Beheerder', 'B\u0435heerder']) expect(await eigenNaam(naam), naam).toBe('geweigerd');
  for (const naam of ['Makkelaar', 'Makelar', 'Makelaar Beter']) expect(await eigenNaam(naam), naam).toBe('gelukt');
  await client.query(`delete from public.makelaar where id = 'nog-een'`);
});

test('nobody puts the own row back on the site', async () => {
  const weg = `update public.makelaar set status = 'gearchiveerd' where id = 'makelaar-1'`;
  const terug = `update public.makelaar set status = 'gepubliceerd' where id = 'makelaar-1' returning 1`;
  expect(await doet(team.makelaar.actor, terug, weg)).toBe('geweigerd');
  expect(await doet(team.beheerder.actor, terug, weg)).toBe('gelukt');
});

test('a row goes off the site by a beheerder whose row it is not, and can be complained about for half a year', async () => {
  const { client } = database;
  const weg = (rij: string) => `update public.makelaar set status = 'gearchiveerd' where id = '${rij}' returning 1`;
  for (const rij of ['makelaar-1', 'makelaar-2'])
    expect(await doet(team.makelaar.actor, weg(rij)), rij).toBe('geweigerd');
  expect(await doet(team.beheerder.actor, weg('makelaar-2'))).toBe('geweigerd');
  expect(await doet(team.beheerder.actor, weg('makelaar-1'))).toBe('gelukt');
  await client.query('begin');
  await client.query(weg('makelaar-1'));
  const gegevens = { over: 'makelaar', over_id: 'makelaar-1', tekst: 'Hij kwam niet.' };
  expect(await dienIn(client, 'feedback', { gegevens })).toMatchObject({ status: 'nieuw' });
  await zetKlok(client, '+7 months');
  expect(await dienIn(client, 'feedback', { gegevens })).toEqual({ fout: 'onderwerp_onbekend' });
  await client.query('rollback');
});

test('a beheerder does not find a complaint about themselves through the log', async () => {
  const { beheerder, makelaar } = team;
  for (const [over, mag] of [
    [beheerder, 'niets'],
    [makelaar, 'gelukt'],
  ] as const) {
    const regel = `insert into public.logboek (op, handeling, tabel, rij) values (prive.nu(), 'gewijzigd', 'feedback', '${over.klacht.id}')`;
    expect(await doet(beheerder.actor, `select 1 from public.logboek where rij = '${over.klacht.id}'`, regel)).toBe(
      mag,
    );
    const eerder = `select 1 where public.geschiedenis('feedback', '${over.klacht.id}') <> '[]'`;
    expect(await doet(beheerder.actor, eerder, regel)).toBe(mag);
  }
});

test('jurors and advisers are read through a function that leaves a line, by nobody from their tables', async () => {
  for (const tabel of ['jurylid', 'adviseur'])
    for (const { actor } of [team.makelaar, team.beheerder])
      expect(await doet(actor, `select 1 from public.${tabel}`)).toBe('geweigerd');
});
