import { expect, test } from 'vitest';
import { stad } from '#config/stad.ts';
import { nuEnToen } from '#content/initiatief/nu-en-toen.ts';
import type { Item } from '#content/lijst/items.ts';
import { plusMaanden } from '#domein/gedeeld/dag.ts';

const VANDAAG = '2027-03-01';
const item = (id: string, gecontroleerd_op: string | null, fase = 'actief'): Item =>
  ({ id, bekend: { gecontroleerd_op, fase } }) as Item; // only what is read

test('only what was checked lately goes on; what is old, undated or stopped is how it was', () => {
  const grens = plusMaanden(VANDAAG, -stad.maandenVers);
  const { nu, toen } = nuEnToen(
    [item('vers', grens), item('oud', '2022-01-01'), item('zonder', null), item('gestopt', VANDAAG, 'gestopt')],
    VANDAAG,
  );
  expect(nu.map(({ id }) => id)).toEqual(['vers']);
  expect(toen.map(({ id }) => id)).toEqual(['oud', 'zonder', 'gestopt']);
});
