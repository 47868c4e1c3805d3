import { expect, test } from 'vitest';
import { proefMetBron } from '#tests/support/gedeeld.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import * as bronnen from './bronnen.ts';

const database = useDatabase('alles', 'seeds');

// The file says in words where the Nota contradicts itself; both numbers stay visible.
const IN_WOORDEN: Readonly<Record<string, number>> = { vijf: 5, zes: 6, tien: 10, elf: 11 };

/** Every number of the budget file by its kind: euros as cents, percentages, and counts. */
function cijfers(node: unknown, key = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => cijfers(item, key));
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([name, item]) => cijfers(item, name));
  if (typeof node === 'string' && key === 'let_op') {
    return Object.entries(IN_WOORDEN).flatMap(([woord, aantal]) =>
      node.includes(` ${woord} `) ? [`aantal ${aantal}`] : [],
    );
  }
  if (typeof node !== 'number' || key === 'jaar') return [];
  if (/^(bedrag|totaal)/.test(key)) return [`cent ${node * 100}`];
  return [`${key.startsWith('percentage') ? 'procent' : 'aantal'} ${node}`];
}

proefMetBron(
  'every budget figure of the source is there with its kind, and no figure that is not in the source',
  async () => {
    const { rows } = await database.client.query<{ cijfer: string }>(
      `select distinct coalesce('cent ' || bedrag_cent, 'procent ' || percentage::float, 'aantal ' || aantal) as cijfer from public.budgetcijfer`,
    );
    const expected = new Set(cijfers(bronnen.budget));
    expect(expected.size).toBeGreaterThan(15);
    expect(rows.map(({ cijfer }) => cijfer).sort()).toEqual([...expected].sort());
  },
);

test('every amount and percentage of the budget stands with its source and its certainty', async () => {
  const { rows } = await database.client.query<{ aantal: number }>(
    'select count(*)::int as aantal from public.budgetcijfer where cardinality(bron) > 0 and zekerheid is not null',
  );
  expect(rows[0]?.aantal).toBeGreaterThan(15);
});
