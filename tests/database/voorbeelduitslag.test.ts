import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tel } from '#domein/stemming/telling/telling.ts';
import { ROOT } from '#tests/support/postgres-bestanden.ts';
import { applyFiles } from '#tests/support/postgres-databases.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { hash } from '#tests/support/proeftelling.ts';
import { als, beheerder } from '#tests/support/rechten-actoren.ts';
import { voorbeeldSql } from '#tests/support/voorbeelduitslag.ts';

const database = useDatabase('alles', 'seeds');
const DEMO = join(ROOT, 'supabase', 'seeds', 'demo');
interface Rij {
  invoer: unknown;
  invoer_hash: string;
  loting: string;
  uitslag: { andere_regel: unknown; besteed_cent: number };
}

test('the seed of the example that is over is the one our count writes', () => {
  expect(readFileSync(join(DEMO, '02-voorbeelduitslag.sql'), 'utf8')).toBe(voorbeeldSql());
});

test('as it comes from the database it can be counted again, and its money adds up', async () => {
  await applyFiles(database.url, DEMO);
  await applyFiles(database.url, DEMO);
  const { rows } = await database.client.query<Rij>('select invoer, invoer_hash, loting, uitslag from public.uitslag');
  expect(rows).toHaveLength(1);
  for (const { invoer, invoer_hash, loting, uitslag } of rows) {
    const { andere_regel: _niet, ...zelf } = uitslag;
    expect(tel(invoer, loting, hash, invoer_hash)).toEqual({ ok: true, waarde: zelf });
  }
  const { rows: geld } = await database.client.query<Record<string, string>>(
    `select sum(bedrag_cent) filter (where soort = 'betaald') as betaald, sum(bedrag_cent) filter (where soort <> 'betaald') as op,
      (select sum(p.toegekend_cent) from public.aanvraag_publiek p join public.uitslag u using (ronde_id)) as toegekend from public.betaling`,
  );
  expect(geld).toEqual([{ betaald: '500000', op: '500000', toegekend: '500000' }]);
});

test('who guides the ronde that is over sees how each plan of its count is called', async () => {
  await applyFiles(database.url, DEMO);
  const { client } = database;
  const { rows } = await client.query<{ slug: string; titels: string[] }>(
    `select r.slug, array(select a ->> 'titel' from jsonb_array_elements(u.invoer -> 'aanvragen') a order by 1) as titels
     from public.uitslag u join public.ronde r on r.id = u.ronde_id`,
  );
  const [ronde] = rows;
  expect(ronde?.titels.length).toBeGreaterThan(5);
  await client.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at, raw_user_meta_data)
     values ($1, 'authenticated', 'authenticated', 'beheerder@voorbeeld.test', now(), '{}')`,
    [beheerder.sub],
  );
  const stand = await als(client, beheerder, () =>
    client.query<{ titels: string[] }>(
      `select array(select a ->> 'titel' from jsonb_array_elements(public.papier_stand($1) -> 'aanvragen') a order by 1) as titels`,
      [ronde?.slug],
    ),
  );
  expect(stand.rows[0]?.titels).toEqual(ronde?.titels);
});
