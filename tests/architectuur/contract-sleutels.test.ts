import { expect, test } from 'vitest';
import { berichtSchema } from '#domein/contract/berichten.ts';
import { contracten } from '#domein/contract/contracten.ts';
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

test('such a key is noticed wherever it stands', () => {
  const sql = `select jsonb_build_object('naam', f(x, 'niet'), 'nieuw', jsonb_build_object('diep', 'niet')), '{"letter": "niet"}'`;
  expect([...sleutelsInSql(sql)].sort()).toEqual(['diep', 'letter', 'naam', 'nieuw']);
});
