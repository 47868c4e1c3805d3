import { expect, test } from 'vitest';
import { laatDoen, sha256, tel, zetKlok } from '#tests/database/meedoen.ts';
import { maakTeam, probeer } from '#tests/support/insider.ts';
import { type Actor, beheerder, makelaar, serviceRole, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';

const MAKELAAR = 'makelaar-3';
const ADRES = 'iemand@voorbeeld.test';
const database = maakStand(async (client) => {
  const team = await maakTeam(client);
  await client.query(
    `insert into public.makelaar (id, naam, rol, email) values ('${MAKELAAR}', 'Makelaar', 'sociaal makelaar', '${ADRES}')`,
  );
  return team;
}).perProef();

const doet = (wie: Actor, wat: string, eerst?: string) =>
  probeer(database.client, wie, `update public.makelaar set ${wat} where id = '${MAKELAAR}' returning 1`, eerst);
const vraag = (wie: Actor = makelaar, rij = MAKELAAR) => laatDoen(database.client, wie, 'toestemming_vragen', rij);
const rij = async () =>
  (
    await database.client.query(
      `select toestemming_op is not null as ja, status::text from public.makelaar where id = '${MAKELAAR}'`,
    )
  ).rows[0];
const mails = async () =>
  (
    await database.client.query<{ aan: string; code: string }>(
      `select aan, gegevens ->> 'code' as code from prive.bericht where soort = 'mailkeuze' order by gemaakt_op, id`,
    )
  ).rows;
const druk = (code: string | undefined, ja: boolean) =>
  laatDoen(database.client, serviceRole, 'mailkeuze_doen', sha256(code ?? ''), ja, '192.0.2.1');
const JA = `update public.makelaar set toestemming_op = '2026-01-01' where id = '${MAKELAAR}'`;

test('nobody of the staff says for somebody that they may be on the site, nor for themselves', async () => {
  for (const wie of [makelaar, beheerder]) {
    expect(await doet(wie, `toestemming_op = '2026-01-01'`)).toBe('geweigerd');
    expect(await doet(wie, `toestemming_op = '2026-02-02'`, JA)).toBe('geweigerd');
    expect(await doet(wie, 'toestemming_op = null', JA)).toBe('gelukt');
  }
  const nieuw = `insert into public.makelaar (id, naam, rol, toestemming_op) values ('x', 'M', 'makelaar', '2026-01-01')`;
  expect(await probeer(database.client, beheerder, nieuw)).toBe('geweigerd');
  const eigen = `update public.makelaar set toestemming_op = '2026-02-02' where id = 'makelaar-1'`;
  expect(await probeer(database.client, makelaar, eigen)).toBe('geweigerd');
});

test('whoever it is about says yes and no, from the mail, and the row goes off the site with a no', async () => {
  expect(await vraag()).toEqual({ stand: 'gevraagd' });
  const [mail, ...meer] = await mails();
  expect([mail?.aan, meer]).toEqual([ADRES, []]);
  expect(await rij()).toEqual({ ja: false, status: 'concept' });
  expect(await druk('een-andere-code', true)).toEqual({ fout: 'onbekend' });
  for (const _ of [1, 2]) expect(await druk(mail?.code, true)).toEqual({ wat: 'toestemming', ja: true });
  expect(await rij()).toEqual({ ja: true, status: 'concept' });
  expect(await vraag()).toEqual({ fout: 'stap_kan_niet' });
  await database.client.query(`update public.makelaar set status = 'gepubliceerd' where id = '${MAKELAAR}'`);
  expect(await druk(mail?.code, false)).toEqual({ wat: 'toestemming', ja: false });
  expect(await rij()).toEqual({ ja: false, status: 'concept' });
});

test('staff ask once a day, at the address of the account before that of the row, and the log says who asked', async () => {
  const { client } = database;
  for (const wie of [makelaar, beheerder]) expect(await vraag(wie)).toEqual({ stand: 'gevraagd' });
  expect(await mails()).toHaveLength(1);
  const { rows } = await client.query(
    `select naam, code, velden from public.logboek where tabel = 'mailkeuze' and rij = '${MAKELAAR}'`,
  );
  expect(rows).toEqual([{ naam: 'Makelaar', code: null, velden: ['toestemming_op'] }]);
  await client.query(`update public.makelaar set toestemming_op = null, status = 'concept' where id = 'makelaar-2'`);
  await vraag(makelaar, 'makelaar-2');
  expect((await mails()).map(({ aan }) => aan)).toContain(beheerder.bevestigd);
  await client.query(`update public.makelaar set email = null where id = '${MAKELAAR}'`);
  await client.query('delete from prive.mailkeuze');
  expect(await vraag()).toEqual({ fout: 'geen_email' });
  expect(await vraag(makelaar, 'niemand')).toEqual({ fout: 'onbekend' });
});

test('a yes is of one person: with another name, address or account it is gone, and so is its question', async () => {
  const { client } = database;
  await client.query(
    `insert into public.medewerker (email, naam, rol) values ('account@voorbeeld.test', 'Account', 'makelaar')`,
  );
  const account = `medewerker_id = (select m.id from public.medewerker m where m.email = 'account@voorbeeld.test')`;
  for (const anders of [`naam = 'Ander'`, `email = 'ander@voorbeeld.test'`, account]) {
    await client.query(JA);
    const hash = sha256(anders);
    await client.query(`insert into prive.mailkeuze values ('toestemming', '${MAKELAAR}', '${hash}', prive.nu())`);
    await client.query('begin');
    await word(client, beheerder);
    await client.query(`update public.makelaar set ${anders} where id = '${MAKELAAR}'`);
    await client.query('commit');
    expect(await rij(), anders).toEqual({ ja: false, status: 'concept' });
    expect(await druk(anders, true)).toEqual({ fout: 'onbekend' });
  }
});

test('who spells the own name better stays on the site', async () => {
  const { client } = database;
  const eigen = `update public.makelaar set naam = 'Makelaar Beter' where id = 'makelaar-1' returning 1`;
  expect(await probeer(client, makelaar, eigen)).toBe('gelukt');
});

test('a question goes after thirty days, and with its row', async () => {
  const { client } = database;
  const vragen = () => tel(client, 'prive.mailkeuze');
  await vraag();
  await zetKlok(client, '+29 days');
  await client.query('select public.rondeseinen_versturen()');
  expect(await vragen()).toBe(1);
  await zetKlok(client, '+31 days');
  await client.query('select public.rondeseinen_versturen()');
  expect(await vragen()).toBe(0);
  await vraag();
  await client.query(`delete from public.makelaar where id = '${MAKELAAR}'`);
  expect(await vragen()).toBe(0);
});
