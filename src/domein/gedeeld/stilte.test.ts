import { expect, test } from 'vitest';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import type { Gebeurtenis } from '#domein/gedeeld/gebeurtenis.ts';
import { sluitdag } from '#domein/gedeeld/stilte.ts';

const op = (soort: Gebeurtenis['soort'], dag: string): Gebeurtenis => ({
  soort,
  door: 'systeem',
  op: `${dag}T12:00:00Z`,
});
const plus = (dag: string, termijnen: number) => plusDagen(dag, 14 * termijnen);
const vraag = op('vraag_gesteld', '2027-03-01');

test.each([
  ['a question waits three terms', [vraag], '2027-04-12'],
  ['after a late reminder two more', [vraag, op('herinnerd', '2027-03-20')], '2027-04-17'],
  ['after the last one more', [op('herinnerd', '2027-04-03'), vraag, op('herinnerd', '2027-03-20')], '2027-04-17'],
  [
    'reminders of an earlier question do not count',
    [op('vraag_gesteld', '2027-01-01'), op('herinnerd', '2027-01-15'), vraag],
    '2027-04-12',
  ],
  ['without a question nothing closes', [op('ingediend', '2027-03-01')], null],
])('%s', (_belofte, gebeurtenissen, dag) => {
  expect(sluitdag(gebeurtenissen, 'vraag_gesteld', plus)).toBe(dag);
});

test('whoever cannot be reminded is not closed by the clock', () => {
  expect(sluitdag([vraag], 'vraag_gesteld', null)).toBeNull();
});
