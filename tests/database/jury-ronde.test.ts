import { beforeAll, expect, test } from 'vitest';
import { magOvergang, type Partij } from '#domein/gedeeld/overgangen.ts';
import { rondeovergangen, rondestatussen } from '#domein/ronde/ronde.status.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { actoren, word } from '#tests/support/rechten-actoren.ts';
import {
  beheerder,
  doeAls,
  geweigerd,
  jurylid,
  legVoor,
  makelaar,
  RONDE,
  rondeInBeoordeling,
  stem,
  zetKlok,
} from '#tests/support/stemming.ts';

const database = useDatabase('niets');
let aanvragen: readonly string[];
beforeAll(async () => {
  ({ aanvragen } = await rondeInBeoordeling(database.client));
});

const ronde = async () =>
  (await database.client.query(`select * from public.ronde where slug = '${RONDE}'`)).rows[0] as Record<
    string,
    unknown
  >; // one row of a table
const tik = () => database.client.query('select public.tik_werk()');

test('the steps of a ronde are the same in the database and the domain', async () => {
  const { rows } = await database.client.query(
    'select van, naar, door::text[] as door, reden::text[] as reden from prive.ronde_overgang',
  );
  const sleutel = ({ van, naar }: { van: string; naar: string }) => `${van} ${naar}`;
  const domein = rondeovergangen.map(({ van, naar, door, reden = [] }) => ({ van, naar, door, reden }));
  const opVolgorde = (lijst: typeof domein) => lijst.sort((een, ander) => (sleutel(een) < sleutel(ander) ? -1 : 1));
  expect(opVolgorde(rows)).toEqual(opVolgorde(domein));
});

test('a ronde takes every step of the table and no other, whoever tries, and notes what it refused', async () => {
  for (const van of rondestatussen) {
    for (const naar of rondestatussen) {
      for (const door of ['beheerder', 'systeem', 'makelaar', 'indiener', ''] as const) {
        if (van === naar) continue;
        await database.client.query('begin');
        await database.client.query(
          `alter table public.ronde disable trigger user;
           update public.ronde set status = '${van}', lot_hash = repeat('a', 64) where slug = '${RONDE}';
           alter table public.ronde enable trigger user;
           select set_config('portaal.ronde_door', '${door}', true)`,
        );
        const { rowCount } = await database.client.query(
          `update public.ronde set status = '${naar}' where slug = '${RONDE}'`,
        );
        const mag =
          door !== '' && rondeovergangen.some((o) => o.van === van && o.naar === naar && o.door.includes(door));
        expect([van, naar, door, rowCount === 1]).toEqual([van, naar, door, mag]);
        const geweigerdHier = await database.client.query(`select from public.logboek where handeling = 'geweigerd'`);
        expect(geweigerdHier.rowCount).toBe(mag ? 0 : 1);
        await database.client.query('rollback');
      }
    }
  }
});

test('only a beheerder takes a ronde along, and confirming goes through the uitslag', async () => {
  for (const wie of actoren) {
    for (const naar of rondestatussen) {
      await database.client.query('begin');
      await word(database.client, wie);
      const antwoord = await database.client
        .query<{ a: { fout?: string } }>(`select public.ronde_stap('${RONDE}', '${naar}', 'Daarom.') as a`)
        .then(
          ({ rows }) => rows[0]?.a,
          (fout: { code?: string }) => ({ fout: fout.code }),
        );
      await database.client.query('rollback');
      const mag =
        wie.rol === 'beheerder' &&
        naar !== 'vastgesteld' &&
        magOvergang(rondeovergangen, 'beoordeling', naar, 'beheerder' satisfies Partij);
      expect([wie.naam, naar, antwoord?.fout === undefined]).toEqual([wie.naam, naar, mag]);
    }
  }
});

test('a vote does not open without enough jurors, requests, an end, or while requests wait', async () => {
  const probeer = async (sql: string) => {
    await database.client.query('begin');
    await database.client.query(sql);
    await word(database.client, beheerder);
    const { rows } = await database.client.query(`select public.ronde_stap('${RONDE}', 'stemmen') as a`);
    await database.client.query('rollback');
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
  const antwoord = await doeAls(database.client, beheerder, 'jury_uitnodigen', RONDE, 'jurylid', [
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
  expect(await doeAls(database.client, makelaar, 'jury_uitnodigen', RONDE, 'jurylid', ['x@voorbeeld.test'])).toEqual({
    fout: 'niet_bevoegd',
  });
});

test('the clock opens the vote, tells the jurors, and from then on nothing it is about changes', async () => {
  await tik();
  expect(await ronde()).toMatchObject({ status: 'stemmen', lot_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const mails = await database.client.query(`select aan from prive.bericht where soort = 'stemmen_open'`);
  expect(mails.rowCount).toBe(6);
  await geweigerd(database.client);

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
    const { rowCount } = await database.client.query(sql);
    expect([sql, rowCount]).toEqual([sql, 0]);
    expect((await geweigerd(database.client)).length, sql).toBeGreaterThan(0);
  }
  for (const tabel of ['prive.opname', 'prive.opname_aanvraag', 'prive.deelname', 'prive.stembiljet'])
    await expect(database.client.query(`truncate ${tabel} cascade`)).rejects.toThrow(/never emptied/);
});

test('after opening nobody is invited, removed or advised, and no request comes in', async () => {
  expect(
    await doeAls(database.client, beheerder, 'jury_uitnodigen', RONDE, 'jurylid', ['laat@voorbeeld.test']),
  ).toEqual({
    fout: 'stap_kan_niet',
  });
  const { rows } = await database.client.query(`select id from public.jurylid limit 1`);
  expect(await doeAls(database.client, beheerder, 'jury_verwijderen', rows[0].id)).toEqual({ fout: 'stap_kan_niet' });
  await expect(legVoor(database.client)).rejects.toThrow();
});

test('the deadline moves only below quorum, with a reason, twice, and further away', async () => {
  const verleng = (dag: number, reden = 'Te weinig mensen stemden.', wie = beheerder) =>
    doeAls(database.client, wie, 'stemmen_verlengen', RONDE, `2026-12-${dag}T12:00:00Z`, reden);
  expect(await verleng(20, 'Ik wil het.', makelaar)).toEqual({ fout: 'niet_bevoegd' });
  expect(await verleng(20, ' ')).toEqual({ fout: 'motivering_nodig' });
  expect(await verleng(4)).toEqual({ fout: 'termijn_te_vroeg' });
  expect(await verleng(20)).toMatchObject({ verlengd: 1 });
  expect(await verleng(22)).toMatchObject({ verlengd: 2 });
  expect(await verleng(24)).toEqual({ fout: 'vaak_genoeg_verlengd' });
  expect((await database.client.query(`select from prive.bericht where soort = 'stemmen_verlengd'`)).rowCount).toBe(12);
});

test('two days before the end only who has not voted is reminded, once', async () => {
  const keuzes = Object.fromEntries(aanvragen.map((id) => [id, 'voor']));
  for (const nummer of [1, 2]) expect(await stem(database.client, nummer, keuzes)).toMatchObject({ gestemd: true });
  await zetKlok(database.client, '2026-12-20T13:00:00Z');
  await tik();
  await tik();
  const { rows } = await database.client.query(
    `select aan from prive.bericht where soort = 'stemmen_herinnering' order by aan`,
  );
  expect(rows.map(({ aan }) => aan)).toEqual([3, 4, 5, 6].map((nummer) => jurylid(nummer).bevestigd));
});

test('after the deadline nobody votes; below quorum the ronde waits, at quorum the clock closes it', async () => {
  const keuzes = Object.fromEntries(aanvragen.map((id) => [id, 'voor']));
  await zetKlok(database.client, '2026-12-22T11:59:59.999Z');
  expect(await stem(database.client, 3, keuzes)).toMatchObject({ gestemd: true });
  await zetKlok(database.client, '2026-12-22T12:00:00Z');
  expect(await stem(database.client, 4, keuzes)).toEqual({ fout: 'stemmen_gesloten' });
  await tik();
  expect(await ronde()).toMatchObject({ status: 'tellen' });
});

test('a beheerder closes early only with a reason', async () => {
  await database.client.query('begin');
  await database.client.query(
    `alter table public.ronde disable trigger user;
     update public.ronde set status = 'stemmen', stemmen_tot_op = '2027-01-01' where slug = '${RONDE}';
     alter table public.ronde enable trigger user`,
  );
  await word(database.client, beheerder);
  const stap = async (reden: string | null) =>
    (await database.client.query(`select public.ronde_stap('${RONDE}', 'tellen', $1) as a`, [reden])).rows[0].a;
  expect(await stap(null)).toEqual({ fout: 'motivering_nodig' });
  expect(await stap('Iedereen die wilde, heeft gestemd.')).toEqual({ stand: 'tellen' });
  await database.client.query('rollback');
});
