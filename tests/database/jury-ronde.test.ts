import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { magOvergang, type Partij } from '#domein/gedeeld/overgangen.ts';
import { rondeovergangen, rondestatussen } from '#domein/ronde/ronde.status.ts';
import { actoren, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import {
  adviseur,
  beheerder,
  doeAls,
  geweigerd,
  jurylid,
  keuzesVan,
  legVoor,
  makelaar,
  RONDE,
  type Ronde,
  rondeInBeoordeling,
  stem,
  zetKlok,
} from '#tests/support/stemming.ts';

const beoordeling = maakStand(rondeInBeoordeling);
const stemmen = beoordeling.verder(async (client, ronde) => {
  await tik(client);
  return ronde;
});
/** Below quorum the end was moved to 22 December, for the last time. */
const verlengd = stemmen.verder(async (client, ronde) => {
  for (const dag of [20, 22]) await verleng(client, dag);
  return ronde;
});
/** Two of six have voted. */
const tweeStemden = verlengd.verder(async (client, ronde) => {
  for (const nummer of [1, 2]) await stem(client, nummer, allesVoor(ronde));
  return ronde;
});

const tik = (client: Client) => client.query('select public.tik_werk()');
const verleng = (client: Client, dag: number, reden = 'Te weinig mensen stemden.', wie = beheerder) =>
  doeAls(client, wie, 'stemmen_verlengen', RONDE, `2026-12-${dag}T12:00:00Z`, reden);
const allesVoor = (ronde: Ronde) => keuzesVan(ronde, 'voor', 'voor', 'voor');
const statusVan = async (client: Client) =>
  (await client.query(`select status, lot_hash from public.ronde where slug = '${RONDE}'`)).rows[0];

test('the steps of a ronde are the same in the database and the domain', async () => {
  const { client } = await beoordeling.open();
  const { rows } = await client.query(
    'select van, naar, door::text[] as door, reden::text[] as reden from prive.ronde_overgang',
  );
  const sleutel = ({ van, naar }: { van: string; naar: string }) => `${van} ${naar}`;
  const domein = rondeovergangen.map(({ van, naar, door, reden = [] }) => ({ van, naar, door, reden }));
  const opVolgorde = (lijst: typeof domein) => lijst.sort((een, ander) => (sleutel(een) < sleutel(ander) ? -1 : 1));
  expect(opVolgorde(rows)).toEqual(opVolgorde(domein));
});

test('a ronde takes every step of the table and no other, whoever tries, and notes what it refused', async () => {
  const { client } = await beoordeling.open();
  for (const van of rondestatussen) {
    for (const naar of rondestatussen) {
      for (const door of ['beheerder', 'systeem', 'makelaar', 'indiener', ''] as const) {
        if (van === naar) continue;
        await client.query('begin');
        await client.query(
          `alter table public.ronde disable trigger user;
           update public.ronde set status = '${van}', lot_hash = repeat('a', 64) where slug = '${RONDE}';
           alter table public.ronde enable trigger user;
           select set_config('portaal.ronde_door', '${door}', true)`,
        );
        const { rowCount } = await client.query(`update public.ronde set status = '${naar}' where slug = '${RONDE}'`);
        const mag =
          door !== '' && rondeovergangen.some((o) => o.van === van && o.naar === naar && o.door.includes(door));
        expect([van, naar, door, rowCount === 1]).toEqual([van, naar, door, mag]);
        const geweigerdHier = await client.query(`select from public.logboek where handeling = 'geweigerd'`);
        expect(geweigerdHier.rowCount).toBe(mag ? 0 : 1);
        await client.query('rollback');
      }
    }
  }
});

test('only a beheerder takes a ronde along, and confirming goes through the uitslag', async () => {
  const { client } = await beoordeling.open();
  for (const wie of actoren) {
    for (const naar of rondestatussen) {
      await client.query('begin');
      await word(client, wie);
      const antwoord = await client
        .query<{ a: { fout?: string } }>(`select public.ronde_stap('${RONDE}', '${naar}', 'Daarom.') as a`)
        .then(
          ({ rows }) => rows[0]?.a,
          (fout: { code?: string }) => ({ fout: fout.code }),
        );
      await client.query('rollback');
      const mag =
        wie.rol === 'beheerder' &&
        naar !== 'vastgesteld' &&
        magOvergang(rondeovergangen, 'beoordeling', naar, 'beheerder' satisfies Partij);
      expect([wie.naam, naar, antwoord?.fout === undefined]).toEqual([wie.naam, naar, mag]);
    }
  }
});

test('a vote does not open without enough jurors, requests, an end, or while requests wait', async () => {
  const { client } = await beoordeling.open();
  const probeer = async (sql: string) => {
    await client.query('begin');
    await client.query(sql);
    await word(client, beheerder);
    const { rows } = await client.query(`select public.ronde_stap('${RONDE}', 'stemmen') as a`);
    await client.query('rollback');
    return rows[0].a;
  };
  const lid = `public.jurylid where ronde_id = 'ronde-1'`;
  expect(await probeer(`delete from ${lid} and email in (select email from ${lid} order by email limit 2)`)).toEqual({
    fout: 'te_weinig_juryleden',
  });
  expect(
    await probeer(`update public.ronde set stemmen_vanaf_op = null, stemmen_tot_op = null where slug = '${RONDE}'`),
  ).toEqual({
    fout: 'stemtijd_ontbreekt',
  });
  expect(
    await probeer(
      `insert into public.medewerker (email, naam, rol, sinds) values ('jurylid-1@voorbeeld.test', 'M', 'makelaar', '2020-01-01')`,
    ),
  ).toEqual({ fout: 'jury_medewerker' });
  expect(
    await probeer(
      `insert into public.aanvraag (nummer, ronde_id, titel, plan, doelgroep, wanneer, wijk_code, gevraagd_cent, kanaal, ingediend_op)
       select 'B-BBBBBB', 'ronde-1', 'T', 'p', 'd', 'w', wijk_code, 10000, 'site', now() from public.aanvraag limit 1`,
    ),
  ).toEqual({ fout: 'aanvragen_wachten' });
});

test('staff cannot be a juror, and nobody is juror and adviser at once', async () => {
  const { client } = await beoordeling.open();
  const antwoord = await doeAls(client, beheerder, 'jury_uitnodigen', RONDE, 'jurylid', [
    ' Makelaar@voorbeeld.test',
    'adviseur@voorbeeld.test',
    'JURYLID-1@voorbeeld.test',
    'geen adres',
    '',
  ]);
  expect(antwoord).toEqual({
    adressen: [
      { adres: 'makelaar@voorbeeld.test', stand: 'medewerker' },
      { adres: 'adviseur@voorbeeld.test', stand: 'andere_rol' },
      { adres: 'jurylid-1@voorbeeld.test', stand: 'al_uitgenodigd' },
      { adres: 'geen adres', stand: 'ongeldig' },
    ],
  });
  expect(await doeAls(client, makelaar, 'jury_uitnodigen', RONDE, 'jurylid', ['x@voorbeeld.test'])).toEqual({
    fout: 'niet_bevoegd',
  });
});

test('the clock opens the vote, tells the jurors, and from then on nothing it is about changes', async () => {
  const { client, aanvragen } = await beoordeling.open();
  await tik(client);
  expect(await statusVan(client)).toMatchObject({
    status: 'stemmen',
    lot_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const mails = await client.query(`select aan from prive.bericht where soort = 'stemmen_open'`);
  expect(mails.rowCount).toBe(6);
  await geweigerd(client);

  const pogingen = [
    `update public.ronde set budget_cent = 1 where slug = '${RONDE}'`,
    `update public.ronde set drempel = 1 where slug = '${RONDE}'`,
    `update public.ronde set quorum = 1 where slug = '${RONDE}'`,
    `update public.ronde set gelijk = '{loting}' where slug = '${RONDE}'`,
    `update public.ronde set stemvorm = 'punten' where slug = '${RONDE}'`,
    `update public.ronde set stemmen_tot_op = stemmen_tot_op + interval '1 day' where slug = '${RONDE}'`,
    `update public.ronde set status = 'tellen' where slug = '${RONDE}'`,
    `update public.ronde set lot_hash = repeat('b', 64) where slug = '${RONDE}'`,
    `delete from public.ronde where slug = '${RONDE}'`,
    `update public.aanvraag set gevraagd_cent = 100 where id = '${aanvragen[0]}'`,
    `update public.aanvraag set titel = 'Anders' where id = '${aanvragen[0]}'`,
    `delete from public.aanvraag where id = '${aanvragen[0]}'`,
    `update public.begrotingspost set bedrag_cent = 1 where aanvraag_id = '${aanvragen[0]}'`,
    `insert into public.begrotingspost values ('${aanvragen[0]}', 9, 'Meer', 100)`,
    `delete from public.begrotingspost where aanvraag_id = '${aanvragen[0]}'`,
    `insert into public.jurylid (ronde_id, email, uitgenodigd_op) values ('ronde-1', 'extra@voorbeeld.test', now())`,
    `update public.jurylid set email = 'x' || email`,
    `delete from public.jurylid`,
    `delete from public.adviseur`,
    `insert into public.belang (jurylid_id, aanvraag_id, bron) select id, '${aanvragen[0]}', 'zelf' from public.jurylid limit 1`,
    `update prive.opname set loting = sha256('x')`,
    `update prive.opname set juryleden = 50`,
    `delete from prive.opname`,
    `update prive.opname_aanvraag set bedrag_cent = 1`,
    `delete from prive.opname_aanvraag`,
  ];
  for (const sql of pogingen) {
    const { rowCount } = await client.query(sql);
    expect([sql, rowCount]).toEqual([sql, 0]);
    expect((await geweigerd(client)).length, sql).toBeGreaterThan(0);
  }
  for (const tabel of ['prive.opname', 'prive.opname_aanvraag', 'prive.deelname', 'prive.stembiljet'])
    await expect(client.query(`truncate ${tabel} cascade`)).rejects.toThrow(/never emptied/);
});

test('jurors and advisers keep their account for as long as they are that', async () => {
  const { client } = await beoordeling.open();
  await client.query(`update auth.users set created_at = prive.nu() - interval '25 hours'`);
  const over = async () => {
    await client.query('select prive.verwijder_lege_accounts()');
    return new Set((await client.query<{ email: string }>('select email from auth.users')).rows.map((u) => u.email));
  };
  const [lid, raad] = [jurylid(1).bevestigd, adviseur.bevestigd];
  expect([...(await over())]).toEqual(expect.arrayContaining([lid, raad]));
  await client.query('delete from public.adviseur');
  await client.query('delete from public.jurylid where email = $1', [lid]);
  const later = await over();
  expect([lid, raad, jurylid(2).bevestigd].map((adres) => later.has(adres ?? ''))).toEqual([false, false, true]);
});

test('after opening nobody is invited, removed or advised, and no request comes in', async () => {
  const { client } = await stemmen.open();
  expect(await doeAls(client, beheerder, 'jury_uitnodigen', RONDE, 'jurylid', ['laat@voorbeeld.test'])).toEqual({
    fout: 'stap_kan_niet',
  });
  const { rows } = await client.query(`select id from public.jurylid limit 1`);
  expect(await doeAls(client, beheerder, 'jury_verwijderen', rows[0].id)).toEqual({ fout: 'stap_kan_niet' });
  await expect(legVoor(client)).rejects.toThrow();
});

test('the deadline moves only below quorum, with a reason, twice, and further away', async () => {
  const { client } = await stemmen.open();
  expect(await verleng(client, 20, 'Ik wil het.', makelaar)).toEqual({ fout: 'niet_bevoegd' });
  expect(await verleng(client, 20, ' ')).toEqual({ fout: 'motivering_nodig' });
  expect(await verleng(client, 4)).toEqual({ fout: 'termijn_te_vroeg' });
  expect(await verleng(client, 20)).toMatchObject({ verlengd: 1 });
  expect(await verleng(client, 22)).toMatchObject({ verlengd: 2 });
  expect(await verleng(client, 24)).toEqual({ fout: 'vaak_genoeg_verlengd' });
  expect((await client.query(`select from prive.bericht where soort = 'stemmen_verlengd'`)).rowCount).toBe(12);
});

test('two days before the end only who has not voted is reminded, once', async () => {
  const { client } = await tweeStemden.open();
  await zetKlok(client, '2026-12-20T13:00:00Z');
  await tik(client);
  await tik(client);
  const { rows } = await client.query(`select aan from prive.bericht where soort = 'stemmen_herinnering' order by aan`);
  expect(rows.map(({ aan }) => aan)).toEqual([3, 4, 5, 6].map((nummer) => jurylid(nummer).bevestigd));
});

test('after the deadline a ronde below quorum waits, also for a third time to move it', async () => {
  const { client } = await tweeStemden.open();
  await zetKlok(client, '2026-12-22T12:00:00Z');
  await tik(client);
  expect(await statusVan(client)).toMatchObject({ status: 'stemmen' });
  expect(await verleng(client, 24)).toEqual({ fout: 'vaak_genoeg_verlengd' });
});

test('after the deadline nobody votes, and at quorum the clock closes the ronde', async () => {
  const { client, ...ronde } = await tweeStemden.open();
  await zetKlok(client, '2026-12-22T11:59:59.999Z');
  expect(await stem(client, 3, allesVoor(ronde))).toMatchObject({ gestemd: true });
  await zetKlok(client, '2026-12-22T12:00:00Z');
  expect(await stem(client, 4, allesVoor(ronde))).toEqual({ fout: 'stemmen_gesloten' });
  await tik(client);
  expect(await statusVan(client)).toMatchObject({ status: 'tellen' });
});
