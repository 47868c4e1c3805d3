import { expect, test } from 'vitest';
import type { Item } from '#content/lijst/items.ts';
import { pasNagekeken } from '#content/site/home.ts';

const item = (op: string | null, precisie = 'dag'): Item =>
  ({ id: op, bekend: { gecontroleerd_op: op, gecontroleerd_precisie: precisie } }) as Item; // only what is read
const namen = (items: readonly Item[]) => pasNagekeken(items, '2027-03-01').map(({ id }) => id);

test('what was looked at more than three months ago is not new, nor what has no day', () => {
  expect(namen([item('2022-09-01'), item('2026-12-01'), item(null), item('2027-01-01', 'jaar')])).toEqual([]);
  expect(namen([item('2026-12-02'), item('2027-02-28')])).toEqual(['2027-02-28', '2026-12-02']);
});

test('three of them fit on the front page, the latest', () => {
  expect(namen(['01', '02', '03', '04', '05'].map((dag) => item(`2027-02-${dag}`)))).toEqual(
    ['05', '04', '03'].map((dag) => `2027-02-${dag}`),
  );
});
