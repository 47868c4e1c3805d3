import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bereikVan } from '#domein/rechten/tabelrechten.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakActoren, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakRijen, proeftabellen } from '#tests/support/rechten-rijen.ts';
import { tabellen } from '#tests/support/rechten-waarneming.ts';

const database = useDatabase('niets');
const inhoud = tabellen.filter(
  (tabel) =>
    bereikVan('anon', 'select', tabel) !== 'niets' &&
    // An uitslag is added and confirmed, and never changed or removed.
    // What the ledger and the log come to follows from rows that do.
    !['content_versie', 'feedback_totaal', 'uitslag', 'grootboek_stand', 'logboek_dag'].includes(tabel),
);

beforeAll(async () => {
  await maakActoren(database.client);
  await maakRijen(database.client);
});
beforeEach(() => database.client.query('begin'));
afterEach(() => database.client.query('rollback'));

/** How much the version goes up when this statement runs. */
async function stijging(sql: string): Promise<number> {
  const versie = async () => {
    const { rows } = await database.client.query<{ versie: string }>('select versie from public.content_versie');
    return Number(rows[0]?.versie);
  };
  const before = await versie();
  await database.client.query(sql);
  return (await versie()) - before;
}

test.each(inhoud)('the version goes up once when a %s row is added, changed or removed', async (tabel) => {
  const { sleutel, insert } = proeftabellen[tabel];
  const name = `(select max(${sleutel}) from public.${tabel} where ${sleutel} like '%concept' or ${sleutel} like '1000%')`;
  const other = tabel === 'organisatie_wijk' ? `wijk_code = 'wijk-concept'` : (change[tabel] ?? `naam = 'Anders'`);
  expect(await stijging(insert)).toBe(1);
  expect(await stijging(`update public.${tabel} set ${other} where ${sleutel} = ${name}`)).toBe(1);
  expect(await stijging(`delete from public.${tabel} where ${sleutel} = ${name}`)).toBeGreaterThanOrEqual(1);
});

const change: Readonly<Record<string, string>> = {
  makelaar_buurt: `wijk_code = 'wijk-concept'`,
  openingstijd: `uitleg = 'Anders'`,
  activiteit: `titel = 'Anders'`,
  prioriteit: `titel = 'Anders'`,
  aanvraag_publiek: `titel = 'Anders'`,
  feedback_publiek: `gezegd = 'Anders'`,
  advies: `tekst = 'Anders'`,
  betaling: `bedrag_cent = 200`,
  monitor_cijfer: `waarde = 2`,
  beeld: `alt = 'Anders'`,
};

test.each(inhoud)('the version and the stamp stand still when nothing of a %s row changes', async (tabel) => {
  const { kolom } = proeftabellen[tabel];
  const stamps = async () => (await database.client.query(`select gewijzigd_op from public.${tabel} order by 1`)).rows;
  const before = await stamps();
  expect(await stijging(`update public.${tabel} set ${kolom} = ${kolom}`)).toBe(0);
  expect(await stijging(`update public.${tabel} set ${kolom} = ${kolom} where false`)).toBe(0);
  expect(await stijging(`delete from public.${tabel} where false`)).toBe(0);
  expect(await stijging(`insert into public.${tabel} select * from public.${tabel} where false`)).toBe(0);
  expect(await stamps()).toEqual(before);
});

test('the stamp of a row is the moment of its last change, whatever the writer claims', async () => {
  await database.client.query(
    `update public.plek set naam = 'Anders', gewijzigd_op = '2001-01-01' where id = 'plek-concept'`,
  );
  const { rows } = await database.client.query(
    `select gewijzigd_op > now() - interval '1 minute' as vers from public.plek where id = 'plek-concept'`,
  );
  expect(rows).toEqual([{ vers: true }]);
});

test('a change by a makelaar raises the version, which the makelaar cannot write', async () => {
  await word(database.client, makelaar);
  expect(await stijging(`update public.plek set naam = 'Anders' where id = 'plek-concept'`)).toBe(1);
  await expect(database.client.query('update public.content_versie set versie = 0')).rejects.toThrow(
    'permission denied',
  );
});

test('there is one version and there cannot be a second', async () => {
  await expect(database.client.query('insert into public.content_versie (id) values (false)')).rejects.toThrow('check');
});
