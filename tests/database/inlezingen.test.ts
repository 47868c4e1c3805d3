import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { beheerder, makelaar, vertrokken } from '#tests/support/rechten-actoren.ts';
import { laatDoen, maakMeedoen, NU, sha256, WIJK, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
const BRON = { bron: ['eigen proef'], zekerheid: 'bron', wijk_code: WIJK };
const HERKOMST = { bestand: sha256('lijst.csv'), keuze: { kolommen: [{ hun: 'Titel', doel: 'naam' }] } };
const sql = (tekst: string, waarden?: unknown[]) => database.client.query(tekst, waarden);

beforeAll(() => maakMeedoen(database.client));
beforeEach(async () => {
  await zetKlok(database.client, NU);
  await sql('delete from prive.inlezing');
  await sql(`delete from public.plek where naam ~ 'lijst|nieuw|was'`);
  for (const id of ['oud-1', 'oud-2'])
    await sql(
      `insert into public.plek (id, slug, soort, naam, kosten, wijk_code, bron, zekerheid)
       values ($1, $1, 'speeltuin', 'Zoals het was', 'Gratis', $2, '{"eigen proef"}', 'bron')`,
      [id, WIJK],
    );
});

/** A list that changes two places and adds two; returns the id under which it can be undone. */
async function leesIn(actor = makelaar): Promise<string> {
  const rijen = [
    { id: 'oud-1', naam: 'Van de lijst', kosten: null },
    { id: 'oud-2', naam: 'Van de lijst' },
    { soort: 'speeltuin', naam: 'Nieuw van de lijst', slug: 'nieuw-van-de-lijst', ...BRON },
    { id: 'nieuw-2', soort: 'buurtcentrum', naam: 'Ook nieuw', slug: 'ook-nieuw', status: 'gepubliceerd', ...BRON },
  ];
  const { rows } = await sql(
    `select jsonb_object_agg(id, gewijzigd_op) as versies from public.plek where id like 'oud-%'`,
  );
  const gedaan = await laatDoen(
    database.client,
    actor,
    'plekken_inlezen',
    JSON.stringify(rijen),
    rows[0]?.versies,
    HERKOMST,
  );
  expect(gedaan).toEqual({ toegevoegd: 2, gewijzigd: 2 });
  const [inlezing] = (await sql('select id from prive.inlezing order by op desc limit 1')).rows;
  return inlezing?.id;
}
const draaiTerug = (id: string, actor = beheerder) => laatDoen(database.client, actor, 'inlezing_terugdraaien', id);
const plekken = async () =>
  (await sql(`select naam, kosten from public.plek where naam ~ 'lijst|nieuw|was' order by naam, kosten`)).rows;

test('a list that was read in can be undone: what it changed is as it was, what it added is gone', async () => {
  const voor = await plekken();
  const inlezing = await leesIn();
  expect(await plekken()).not.toEqual(voor);
  await zetKlok(database.client, '+1 hour');
  expect(await draaiTerug(inlezing)).toEqual({ teruggezet: 2, verwijderd: 2, gebleven: [] });
  expect(await plekken()).toEqual(voor);
  expect(await draaiTerug(inlezing)).toEqual({ fout: 'al_gedaan' });
});

test('what somebody changed since stays, and so does a new place that something leans on', async () => {
  const inlezing = await leesIn();
  await zetKlok(database.client, '+1 hour');
  await sql(`update public.plek set kosten = 'Een euro' where id = 'oud-1'`);
  await sql(`insert into public.openingstijd (plek_id, dag, van, tot) values ('nieuw-2', 1, '09:00', '17:00')`);
  expect(await draaiTerug(inlezing)).toEqual({
    teruggezet: 1,
    verwijderd: 1,
    gebleven: [
      { id: 'nieuw-2', naam: 'Ook nieuw', waarom: 'gebruikt' },
      { id: 'oud-1', naam: 'Van de lijst', waarom: 'gewijzigd' },
    ],
  });
  expect((await sql(`select naam, kosten from public.plek where id = 'oud-1'`)).rows).toEqual([
    { naam: 'Van de lijst', kosten: 'Een euro' },
  ]);
  expect((await sql(`select 1 from public.openingstijd where plek_id = 'nieuw-2'`)).rowCount).toBe(1);
});

test('a published place that goes this way was taken away by somebody, as the guard of the site asks', async () => {
  const inlezing = await leesIn();
  await draaiTerug(inlezing);
  expect((await sql(`select 1 from prive.weggehaald where rij = 'nieuw-2'`)).rowCount).toBe(1);
});

test('the log has one line for the list and one for its undoing, with who, the file and how it was read beside it', async () => {
  const inlezing = await leesIn();
  await draaiTerug(inlezing);
  const { rows } = await sql(
    `select l.handeling, l.rol, l.velden, l.via from public.logboek l where l.tabel = 'inlezing' and l.rij = $1 order by l.id`,
    [inlezing],
  );
  expect(rows).toEqual([
    { handeling: 'toegevoegd', rol: 'makelaar', velden: [], via: 'plekken_inlezen' },
    { handeling: 'gewijzigd', rol: 'beheerder', velden: ['terug_op'], via: 'inlezing_terugdraaien' },
  ]);
  expect(await laatDoen(database.client, makelaar, 'inlezingen')).toMatchObject([
    { id: inlezing, rol: 'makelaar', bestand: HERKOMST.bestand, toegevoegd: 2, gewijzigd: 2 },
  ]);
  expect((await sql('select keuze from prive.inlezing where id = $1', [inlezing])).rows[0]?.keuze).toEqual(
    HERKOMST.keuze,
  );
});

test('after a month it cannot be undone any more, and what stood there before is gone; the list goes with the log', async () => {
  const inlezing = await leesIn();
  await zetKlok(database.client, '+32 days');
  expect(await draaiTerug(inlezing)).toEqual({ fout: 'onbekend' });
  expect(await laatDoen(database.client, makelaar, 'inlezingen')).toEqual([]);
  await sql('select public.opschonen()');
  expect((await sql('select 1 from prive.inleesrij')).rowCount).toBe(0);
  expect((await sql('select 1 from prive.inlezing')).rowCount).toBe(1);
  await zetKlok(database.client, '+25 months');
  await sql('select public.opschonen()');
  expect((await sql('select 1 from prive.inlezing')).rowCount).toBe(0);
});

test('who left undoes nothing', async () => {
  const inlezing = await leesIn();
  expect(await draaiTerug(inlezing, vertrokken)).toEqual({ fout: 'niet_bevoegd' });
});
