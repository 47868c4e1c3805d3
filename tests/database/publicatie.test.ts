import { Client } from 'pg';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { anon, beheerder, bezoeker, makelaar, vertrokken, word } from '#tests/support/rechten-actoren.ts';
import { laatDoen, maakMeedoen, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));
beforeEach(async () => {
  await database.client.query('delete from prive.publicatie; insert into prive.publicatie default values');
  await zetKlok(database.client, '+0 minutes');
});

const DAG = '2026-11-22';
interface Beurt {
  readonly stap: string;
  readonly versie?: number;
}
async function waarde<Uit>(sql: string, ...argumenten: unknown[]): Promise<Uit> {
  const { rows } = await database.client.query<{ uit: Uit }>(`select ${sql} as uit`, argumenten);
  if (!rows[0]) throw new Error('No answer.');
  return rows[0].uit;
}
const versie = async () => Number(await waarde<string>('(select versie from public.content_versie)'));
const beurt = (gezien: object | null = null) =>
  waarde<Beurt>('public.publicatie_beurt($1)', gezien && JSON.stringify(gezien));
const online = async (nummer?: number, dag = DAG) =>
  waarde('public.publicatie_online($1, $2)', nummer ?? (await versie()), dag);
const mislukt = (reden: string, uitleg: string | null = null, begonnen: string | null = null) =>
  waarde<{ volgende_op: string } | null>('public.publicatie_mislukt($1, $2, $3)', reden, uitleg, begonnen);
const stand = () => laatDoen(database.client, makelaar, 'publicatie_stand');
const verander = () =>
  database.client.query(`update public.plek set omschrijving = gen_random_uuid()::text where id = 'plek-1'`);

test('while the site shows the content of now there is nothing to do, and nothing to look at', async () => {
  await online();
  expect(await beurt()).toEqual({ stap: 'klaar' });
  expect(await beurt({ versie: await versie(), dag: DAG })).toEqual({ stap: 'klaar' });
  expect(await stand()).toMatchObject({ bij: true, bouw_op: null, mislukt_op: null });
});

test('a change is one build, and two changes before it begins are one build too', async () => {
  await online();
  const oud = await versie();
  await verander();
  await verander();
  expect(await beurt()).toEqual({ stap: 'kijken' });
  const gezien = { versie: oud, dag: DAG };
  expect(await beurt(gezien)).toEqual({ stap: 'bouwen', versie: oud + 2 });
  expect(await beurt(gezien)).toEqual({ stap: 'wachten' });
  expect(await stand()).toMatchObject({ bij: false, bouw_op: expect.any(String) });
});

test('a change during a build waits for it, and then for five minutes since it began', async () => {
  await online();
  const oud = await versie();
  await verander();
  const { versie: eerste } = await beurt({ versie: oud, dag: DAG });
  await verander();
  await zetKlok(database.client, '+2 minutes');
  expect(await beurt({ versie: oud, dag: DAG })).toEqual({ stap: 'wachten' });
  await zetKlok(database.client, '+3 minutes');
  expect(await beurt({ versie: eerste, dag: DAG })).toEqual({ stap: 'wachten' });
  expect(await stand()).toMatchObject({ bij: false, bouw_op: null });
  await zetKlok(database.client, '+4 minutes 59 seconds');
  expect(await beurt({ versie: eerste, dag: DAG })).toEqual({ stap: 'wachten' });
  await zetKlok(database.client, '+5 minutes');
  expect(await beurt({ versie: eerste, dag: DAG })).toEqual({ stap: 'bouwen', versie: await versie() });
});

test('a site of older content that comes online meanwhile does not end the build that runs', async () => {
  await online(1);
  await verander();
  await beurt({ versie: 1, dag: DAG });
  await online(2);
  expect(await stand()).toMatchObject({ bouw_op: expect.any(String) });
  await online();
  expect(await stand()).toMatchObject({ bij: true, bouw_op: null });
});

test('the next day the site is built anew, for it says which day it is', async () => {
  await online();
  const nu = await versie();
  await zetKlok(database.client, '2026-11-23T00:00:30+01:00');
  expect(await beurt()).toEqual({ stap: 'kijken' });
  expect(await beurt({ versie: nu, dag: DAG })).toEqual({ stap: 'bouwen', versie: nu });
  expect(await beurt({ versie: nu, dag: DAG })).toEqual({ stap: 'wachten' });
  expect(await beurt({ versie: nu, dag: '2026-11-23' })).toEqual({ stap: 'klaar' });
});

test('after each failure of the same content the pause doubles, up to two hours, and a build that goes well ends the count', async () => {
  await online(1);
  const pauzes: number[] = [];
  let nu = Date.parse('2026-11-22T09:15:00Z');
  for (let keer = 0; keer < 7; keer += 1) {
    expect(await beurt({ versie: 1, dag: DAG })).toMatchObject({ stap: 'bouwen' });
    const volgende = Date.parse((await mislukt('bouwfout', 'Build failed'))?.volgende_op ?? '');
    pauzes.push((volgende - nu) / 60_000);
    await zetKlok(database.client, new Date(volgende - 1000).toISOString());
    expect(await beurt({ versie: 1, dag: DAG })).toEqual({ stap: 'wachten' });
    nu = volgende;
    await zetKlok(database.client, new Date(nu).toISOString());
  }
  expect(pauzes).toEqual([5, 10, 20, 40, 80, 120, 120]);
  expect(await stand()).toMatchObject({ bij: false, reden: 'bouwfout', uitleg: 'Build failed' });
  await online();
  expect(await stand()).toMatchObject({ bij: true, reden: null, uitleg: null, mislukt_op: null });
  await verander();
  expect(await beurt({ versie: 1, dag: DAG })).toMatchObject({ stap: 'bouwen' });
  expect(Date.parse((await mislukt('bouwhaak'))?.volgende_op ?? '') - nu).toBe(5 * 60_000);
});

test('what was changed since a failure waits five minutes, whatever failed before it', async () => {
  await online(1);
  for (const minuten of [0, 10, 30]) {
    await zetKlok(database.client, `+${minuten} minutes`);
    await beurt({ versie: 1, dag: DAG });
    await mislukt('bouwfout');
  }
  await verander();
  await zetKlok(database.client, '+34 minutes 59 seconds');
  expect(await beurt({ versie: 1, dag: DAG })).toEqual({ stap: 'wachten' });
  await zetKlok(database.client, '+35 minutes 1 second');
  expect(await beurt({ versie: 1, dag: DAG })).toMatchObject({ stap: 'bouwen' });
});

const STILSTAND = { soort: 'rij', tabel: 'plek', id: 'plek-1', naam: 'De plek', veld: 'website' };

test('a site that holds newer content back ends that build as failed, and staff read why and since which change', async () => {
  await online(1);
  await verander();
  const nu = await versie();
  await beurt({ versie: 1, dag: DAG });
  const tegen = (op: string) => ({ versie: 1, dag: DAG, tegengehouden: { versie: nu, op, stilstand: STILSTAND } });
  // Made before this build began: it says nothing about it.
  expect(await beurt(tegen('2026-11-22T08:00:00Z'))).toEqual({ stap: 'wachten' });
  expect(await stand()).toMatchObject({ bouw_op: expect.any(String), reden: null });
  expect(await beurt(tegen('2026-11-22T09:15:30Z'))).toEqual({ stap: 'wachten' });
  expect(await stand()).toMatchObject({
    bij: false,
    bouw_op: null,
    reden: 'inhoud',
    stilstand: STILSTAND,
    sinds: { tabel: 'plek', rij: 'plek-1', op: expect.any(String) },
  });
  await online();
  expect(await stand()).toMatchObject({ bij: true, reden: null, stilstand: null, sinds: null });
});

test('one row that does not fit keeps nobody else from hearing that they are online', async () => {
  const { client } = database;
  await online(1);
  const nu = (await versie()) + 2;
  await client.query(`
    insert into public.initiatief (id, naam, slug, omschrijving, wijk_code, lat, lon, precisie, zekerheid_punt, bron, zekerheid, status)
    select n.id, n.id, n.id, n.id, w.code, w.lat, w.lon, 'wijk', 'afgeleid', '{proef}', 'bron', 'gepubliceerd'
    from unnest('{op-de-site,past-niet}'::text[]) n (id), (select * from public.wijk order by code limit 1) w`);
  await client.query(
    `insert into prive.online_na (initiatief_id, versie) values ('op-de-site', $1), ('past-niet', $1)`,
    [nu],
  );
  const opDeSite = async () => {
    const staat = (id: string) => waarde<boolean>('prive.staat_online($1::text)', id);
    return [await staat('op-de-site'), await staat('past-niet')];
  };
  const op = '2026-11-22T09:15:30Z';
  const stilstand = { ...STILSTAND, tabel: 'initiatief', id: 'past-niet' };
  const gezien = (behalve?: string[]) => ({
    versie: 1,
    dag: DAG,
    tegengehouden: { versie: nu, op, stilstand, ...(behalve && { behalve }) },
  });
  // The site of before, as when a page could not be made.
  await beurt(gezien());
  expect(await opDeSite()).toEqual([false, false]);
  await beurt(gezien(['past-niet']));
  expect(await opDeSite()).toEqual([true, false]);
  expect(await stand()).toMatchObject({ bij: false, stilstand });
  // What was shown stays so when later content holds all back.
  await beurt(gezien());
  expect(await opDeSite()).toEqual([true, false]);
  await online(nu);
  expect(await opDeSite()).toEqual([true, true]);
  await client.query(`delete from public.initiatief where id in ('op-de-site', 'past-niet')`);
});

test('the database knows which rows went through an act, and which vanished by a statement in it', async () => {
  const { client } = database;
  await client.query('begin');
  try {
    for (const id of ['weg-a', 'weg-b', 'weg-c', 'weg-d']) {
      await client.query(
        `insert into public.plek (id, soort, naam, slug, bron, zekerheid, status)
         values ($1, 'speeltuin', $1, $1, '{proef}', 'bron', 'gepubliceerd')`,
        [id],
      );
    }
    await word(client, beheerder);
    await client.query(`update public.plek set status = 'gearchiveerd' where id in ('weg-a', 'weg-d')`);
    await client.query(`delete from public.plek where id = 'weg-b'`);
    await client.query(`reset role; select set_config('request.jwt.claims', '', true)`);
    await client.query(`delete from public.plek where id in ('weg-c', 'weg-d')`);
    const { rows } = await client.query(
      `select public.publicatie_weggehaald('plek', '{weg-a,weg-b,weg-c,weg-d,plek-1}') as uit`,
    );
    expect(rows[0].uit.toSorted()).toEqual(['weg-a', 'weg-b']);
    // Of a question without end the first thousand are looked up.
    const { rows: lang } = await client.query(
      `select public.publicatie_weggehaald('plek', array_fill('niets'::text, '{999}') || '{weg-a,weg-b}'::text[]) as uit`,
    );
    expect(lang[0].uit).toEqual(['weg-a']);
  } finally {
    await client.query('rollback');
  }
});

test('anybody may ask about rows he knows, and learns of no others', async () => {
  expect(await laatDoen(database.client, anon, 'publicatie_weggehaald', 'plek', '{bestaat-niet}')).toEqual([]);
});

test('a build that says nothing for half an hour is given up, and tried again after the pause', async () => {
  await online(1);
  await verander();
  await beurt({ versie: 1, dag: DAG });
  await zetKlok(database.client, '+29 minutes 59 seconds');
  expect(await beurt({})).toEqual({ stap: 'wachten' });
  expect(await stand()).toMatchObject({ reden: null });
  await zetKlok(database.client, '+30 minutes');
  expect(await beurt({})).toEqual({ stap: 'wachten' });
  expect(await stand()).toMatchObject({ reden: 'te_lang', bouw_op: null });
  await zetKlok(database.client, '+35 minutes');
  expect(await beurt({})).toMatchObject({ stap: 'bouwen' });
});

test('the failure of an earlier build, or when none runs, changes nothing', async () => {
  expect(await mislukt('bouwfout')).toBeNull();
  await online(1);
  await beurt({ versie: 1, dag: DAG });
  expect(await mislukt('bouwfout', null, '2026-11-22T09:10:00Z')).toBeNull();
  expect(await stand()).toMatchObject({ bouw_op: expect.any(String), reden: null });
  expect(await mislukt('bouwfout', null, '2026-11-22T09:15:20Z')).not.toBeNull();
  expect(await stand()).toMatchObject({ bouw_op: null, reden: 'bouwfout' });
});

test('of ten clocks that tick at the same time one is told to build', async () => {
  await online(1);
  await verander();
  const klokken = Array.from({ length: 10 }, () => new Client({ connectionString: database.url }));
  await Promise.all(klokken.map((klok) => klok.connect()));
  const gezien = JSON.stringify({ versie: 1, dag: DAG });
  const beurten = await Promise.all(
    klokken.map((klok) => klok.query<{ uit: Beurt }>('select public.publicatie_beurt($1) as uit', [gezien])),
  );
  await Promise.all(klokken.map((klok) => klok.end()));
  expect(beurten.filter(({ rows }) => rows[0]?.uit.stap === 'bouwen')).toHaveLength(1);
});

test('the moment since when a site is online stays, however often it says so', async () => {
  await online();
  const { online_op } = await stand();
  await zetKlok(database.client, '+10 minutes');
  await online();
  expect((await stand()).online_op).toBe(online_op);
  await verander();
  await online();
  expect((await stand()).online_op).not.toBe(online_op);
});

test('only staff see how publishing goes', async () => {
  for (const actor of [makelaar, beheerder])
    expect(await laatDoen(database.client, actor, 'publicatie_stand')).toHaveProperty('bij');
  for (const actor of [bezoeker, vertrokken])
    expect(await laatDoen(database.client, actor, 'publicatie_stand')).toEqual({ fout: 'niet_bevoegd' });
});
