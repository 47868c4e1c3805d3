import { beforeAll, expect, test } from 'vitest';
import { probeer } from '#tests/support/insider.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { beheerder, maakActoren } from '#tests/support/rechten-actoren.ts';

const database = useDatabase('alles');
beforeAll(() => maakActoren(database.client));

const ik = `email = 'beheerder@voorbeeld.test'`;
const zet = (wat: string) => `update public.medewerker set ${wat} where ${ik} returning 1`;
/** With these the own beheerder is the only one. */
const ALLEEN = `update public.medewerker set rol = 'makelaar' where email = 'onbevestigd@voorbeeld.test'`;
const doet = (sql: string, eerst?: string) => probeer(database.client, beheerder, sql, eerst);

const weg = {
  'end himself today': zet(`tot = '2026-01-01'`),
  'end himself later': zet(`tot = '2999-01-01'`),
  'start himself later': zet(`sinds = '2998-01-01'`),
  'become makelaar': zet(`rol = 'makelaar'`),
  'get another address': zet(`email = 'weg@voorbeeld.test'`),
  'remove himself': `delete from public.medewerker where ${ik} returning 1`,
};

test.each(Object.entries(weg))('the last active beheerder cannot %s, and one of two can', async (_, sql) => {
  expect(await doet(sql, ALLEEN)).toBe('geweigerd');
  expect(await doet(sql)).toBe('gelukt');
});

test('a beheerder who ended or has not begun keeps nobody from being the last', async () => {
  const { rows } = await database.client.query(
    `select count(*)::integer as aantal from public.medewerker where rol = 'beheerder' and email <> 'onbevestigd@voorbeeld.test'`,
  );
  expect(rows).toEqual([{ aantal: 3 }]);
  expect(await doet(zet(`rol = 'makelaar'`), ALLEEN)).toBe('geweigerd');
});

test('nobody makes the own role last longer; a colleague may', async () => {
  const eindig = `update public.medewerker set tot = '2990-01-01' where ${ik} or email = 'makelaar@voorbeeld.test'`;
  expect(await doet(zet(`tot = null`), eindig)).toBe('geweigerd');
  expect(await doet(zet(`tot = '2991-01-01'`), eindig)).toBe('geweigerd');
  expect(
    await doet(`update public.medewerker set tot = null where email = 'makelaar@voorbeeld.test' returning 1`, eindig),
  ).toBe('gelukt');
});

const GMAIL = `update public.medewerker set email = 'een.twee@gmail.com' where email = 'makelaar@voorbeeld.test'`;
test.each([
  ['beheerder+2@voorbeeld.test', '', false],
  ['be.heerder@voorbeeld.test', '', true],
  ['eentwee@gmail.com', GMAIL, false],
  ['een.tw.ee+x@googlemail.com', GMAIL, false],
  ['ander@voorbeeld.test', '', true],
])('%s is a second self, or somebody else', async (adres, eerst, mag) => {
  const maak = `insert into public.medewerker (email, naam, rol) values ('${adres}', 'Nieuw', 'beheerder') returning 1`;
  const word = `update public.medewerker set email = '${adres}' where email = 'vertrokken@voorbeeld.test' returning 1`;
  for (const sql of [maak, word]) {
    const poging = doet(sql, eerst || undefined);
    if (mag) expect(await poging).toBe('gelukt');
    else await expect(poging).rejects.toMatchObject({ code: '23505' });
  }
});

test('one statement does not end every beheerder, nor leave a line without who did it', async () => {
  for (const sql of [
    `delete from public.medewerker where rol = 'beheerder' returning 1`,
    `update public.medewerker set rol = 'makelaar' where rol = 'beheerder' returning 1`,
  ])
    expect(await doet(sql)).toBe('geweigerd');
});
