import { expect, test } from 'vitest';
import { berichtSchema } from '#domein/contract/berichten.ts';
import { contracten } from '#domein/contract/contracten.ts';
import { betalingsoorten } from '#domein/stemming/uitslagrij.schema.ts';
import { sleutelsVan } from '#tests/support/contract/sleutels.ts';
import { sleutelsInSql } from '#tests/support/contract/sql-sleutels.ts';
import { leesSchema } from '#tests/support/schema-bestanden.ts';

const laatste = (sleutel: string): string => sleutel.split('.').at(-1)?.replace('[]', '') ?? '';
const bekend = new Set(
  [
    ...Object.values(contracten).flatMap(({ antwoord, invoer }) => [...sleutelsVan(antwoord), ...sleutelsVan(invoer)]),
    ...sleutelsVan(berichtSchema),
  ].map(laatste),
);
/** How every refusal is told, and what functions hand to each other alone. */
const ONDERLING: readonly string[] = ['fout', 'wacht_seconden', 'biljet'];

test('functions of the database write no key that no contract knows, in answers, refusals or mails', () => {
  const geschreven = sleutelsInSql(leesSchema());
  expect([...geschreven].filter((naam) => !bekend.has(naam) && !ONDERLING.includes(naam)).sort()).toEqual([]);
});

/** Written by our own code, and kept as it is. */
const ZELF_GESCHREVEN = ['.uitslag.uitslag.', '.stilstand.'];
/** Columns of tables, and of functions that answer rows. */
const KOLOM = /^ {4}"?([a-z_]+)"? [a-z]|(?<=RETURNS TABLE\([^)]*)\b([a-z_]+) [a-z]/gm;

test('every key that a contract promises is found in the database, so that no writing of keys escapes this', () => {
  const sql = leesSchema();
  const gevonden = new Set([
    ...sleutelsInSql(sql),
    ...[...sql.matchAll(KOLOM)].flatMap(([, kolom, rij]) => kolom ?? rij ?? []),
    // Named by the values of an enum.
    ...betalingsoorten,
  ]);
  const beloofd = [
    ...Object.values(contracten).flatMap(({ antwoord }) => [...sleutelsVan(antwoord)]),
    ...sleutelsVan(berichtSchema),
  ].filter((sleutel) => !ZELF_GESCHREVEN.some((deel) => sleutel.includes(deel)));
  expect([...new Set(beloofd.map(laatste))].filter((naam) => !gevonden.has(naam))).toEqual([]);
});

test('such a key is noticed wherever it stands', () => {
  const sql = `select jsonb_build_object('naam', f(x, 'niet'), 'nieuw', jsonb_build_object('diep', 'niet')), '{"letter": "niet"}', jsonb_build_object(
    'eerst', 1, -- why
    'tweede', 2)`;
  expect([...sleutelsInSql(sql)].sort()).toEqual(['diep', 'eerst', 'letter', 'naam', 'nieuw', 'tweede']);
});
