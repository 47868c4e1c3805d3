import { expect, test } from 'vitest';
import { leesSchema } from '#tests/support/schema-bestanden.ts';
import { leesFuncties, leesHulpen, vraagtPerRij } from './vaste-vragen.ts';

const schema = leesSchema();
const HULPEN = ['prive.nu', 'prive.medewerker_id', 'auth.uid'];

test('no function of the database asks the clock, or who somebody is, once for every row', () => {
  const hulpen = leesHulpen(schema);
  expect(hulpen).toEqual(expect.arrayContaining(['prive.nu', 'prive.rol', 'prive.medewerker_id', 'prive.eigen_email']));
  const functies = leesFuncties(schema);
  expect(functies.length).toBeGreaterThan(150);
  // The cure is (select prive.nu()): a scalar subquery is asked once per query, and an index can be used with it.
  const fouten = functies.flatMap(({ naam, tekst }) => vraagtPerRij(tekst, hulpen).map((hulp) => `${naam}: ${hulp}()`));
  expect(fouten).toEqual([]);
});

test.each([
  ['a condition', 'select a.id from public.plek a where a.op <= prive.nu()'],
  ['a condition within brackets', 'select 1 from public.plek a where (a.op <= prive.nu() - make_interval(days => 1))'],
  ['a column', "select jsonb_agg(jsonb_build_object('mij', a.wie = prive.medewerker_id())) from public.plek a"],
  ['a column of a case', 'select case when a.x then prive.nu() end from public.plek a'],
  ['an update', 'update public.plek a set op = prive.nu() where a.x'],
  ['a delete', 'delete from public.plek a where a.op < prive.nu()'],
  ['an insert of rows', 'insert into public.plek (op) select prive.nu() from public.wijk'],
  ['a subquery with rows', 'return (select max(a.op) from public.plek a where a.wie = auth.uid());'],
  ['a loop', 'for r in select * from public.plek p where p.op < prive.nu() loop x := 1; end loop'],
  ['a common table', 'with x as (select 1 from public.plek p where p.op < prive.nu()) select 1'],
])('%s is found', (_waar, sql) => {
  expect(vraagtPerRij(sql, HULPEN)).toHaveLength(1);
});

test.each([
  ['a scalar subquery', 'select a.id from public.plek a where a.op <= (select prive.nu())'],
  [
    'a day',
    "select 1 from public.plek a where a.dag < (select (prive.nu() at time zone 'Europe/Amsterdam')::date - 3)",
  ],
  ['an assignment', 'nu timestamptz := prive.nu();'],
  ['a condition of a block', "if prive.medewerker_id() is null then return '{}'; end if"],
  ['values', 'insert into public.plek (op) values (prive.nu()) on conflict do update set op = prive.nu()'],
  ['a comparison', 'x := prive.nu() is distinct from y'],
  ['a comment and a text', "select 'prive.nu()' from public.plek -- prive.nu()"],
])('%s is not', (_waar, sql) => {
  expect(vraagtPerRij(sql, HULPEN)).toEqual([]);
});
