import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  Ketencontrole,
  type Ketenfout,
  type Logboekdag,
  logboekdagSchema,
  type Schakel,
  schakelSchema,
} from '#domein/logboek/keten.ts';

const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

/** A chain as the database writes it: two lines on the first day, one on each day after it. */
function maakKeten(...regels: readonly string[]): Schakel[] {
  let vorige = '';
  return regels.map((regel, plek) => {
    vorige = sha256(`${vorige}\n${regel}`);
    return { nummer: plek + 1, dag: `2026-12-0${Math.max(1, plek)}`, hash: vorige, regel };
  });
}
const KETEN = maakKeten('een', 'twee', 'drie', 'vier');
const dagVan = ({ dag, nummer, hash }: Schakel): Logboekdag => ({ dag, nummer, hash });

function controleer(schakels: readonly Schakel[], dagen: readonly Logboekdag[] = [], vanaf = '2026-12-01') {
  const controle = new Ketencontrole(dagen, vanaf, sha256);
  for (const schakel of schakels) controle.volgende(schakel);
  return { fouten: controle.klaar(), controle };
}
const zonder = (nummer: number) => KETEN.filter((schakel) => schakel.nummer !== nummer);
const anders = (nummer: number, deel: Partial<Schakel>) =>
  KETEN.map((schakel) => (schakel.nummer === nummer ? { ...schakel, ...deel } : schakel));
const fout = (code: Ketenfout['code'], nummer: number): Ketenfout[] => [{ code, nummer }];

test('a chain that nobody touched is whole, and tells how many lines there are and which is the last', () => {
  const { fouten, controle } = controleer(KETEN, KETEN.map(dagVan));
  expect(fouten).toEqual([]);
  expect(controle).toMatchObject({ aantal: 4, laatste: { nummer: 4 } });
  expect(controleer([]).fouten).toEqual([]);
  expect(controleer([]).controle).toMatchObject({ aantal: 0, laatste: null });
});

test.each([1, 2, 3, 4])('line %i that says something else, or was taken out, is found there', (nummer) => {
  expect(controleer(anders(nummer, { regel: 'x' })).fouten).toEqual(fout('regel_anders', nummer));
  // The first may have been cleared away, which is another thing.
  expect(controleer(anders(nummer, { regel: null })).fouten).toEqual(
    fout(nummer === 1 ? 'te_vroeg_weg' : 'regel_weg', nummer),
  );
});

test('a line that is gone is not counted', () => {
  expect(controleer(anders(3, { regel: null })).controle.aantal).toBe(3);
});

test('a link that is missing is found at the next one, and at the end where a day was published', () => {
  expect(controleer(zonder(3)).fouten).toEqual(fout('schakel_weg', 4));
  expect(controleer(zonder(1)).fouten).toEqual(fout('schakel_weg', 2));
  expect(controleer(zonder(4)).fouten).toEqual([]);
  expect(controleer(zonder(4), KETEN.map(dagVan)).fouten).toEqual(fout('schakel_weg', 4));
  expect(controleer([], KETEN.slice(0, 1).map(dagVan)).fouten).toEqual(fout('schakel_weg', 1));
});

test('a chain that was made anew is whole in itself, and not the one that was published', () => {
  const nieuw = maakKeten('een', 'anders', 'drie', 'vier');
  expect(controleer(nieuw).fouten).toEqual([]);
  expect(controleer(nieuw, KETEN.map(dagVan)).fouten.map(({ code, nummer }) => `${code} ${nummer}`)).toEqual([
    'dag_anders 2',
    'dag_anders 3',
    'dag_anders 4',
  ]);
});

test('what was cleared away after its term is no fault, and what went earlier is', () => {
  // The second link of 1 December is the last that was cleared; its line is gone, its hash is not.
  const rest = anders(2, { regel: null }).slice(1);
  const dagen = KETEN.slice(1).map(dagVan);
  expect(controleer(rest, dagen, '2026-12-02').fouten).toEqual([]);
  expect(controleer(rest, dagen, '2026-12-01').fouten).toEqual(fout('te_vroeg_weg', 2));
  // Another day is written on it, and a day that was published before it lies within the term.
  const verdekt = rest.map((schakel) => (schakel.nummer === 2 ? { ...schakel, dag: '2026-11-30' } : schakel));
  expect(controleer(verdekt, [], '2026-12-01').fouten).toEqual([]);
  expect(controleer(verdekt, KETEN.map(dagVan), '2026-12-01').fouten).toEqual(fout('te_vroeg_weg', 2));
  expect(controleer(verdekt, KETEN.slice(1).map(dagVan), '2026-12-01').fouten).toEqual([]);
});

test('a link is read to its last key: a hash is one, a number counts from one', () => {
  const [schakel = { nummer: 1, dag: '', hash: '', regel: null }] = KETEN;
  expect(schakelSchema.safeParse(schakel).success).toBe(true);
  expect(schakelSchema.safeParse({ ...schakel, regel: null }).success).toBe(true);
  for (const deel of [{ nummer: 0 }, { hash: 'ab' }, { hash: `${schakel.hash}0` }, { dag: 'gisteren' }]) {
    expect(schakelSchema.safeParse({ ...schakel, ...deel }).success, JSON.stringify(deel)).toBe(false);
    expect(logboekdagSchema.safeParse({ ...dagVan(schakel), ...deel }).success, JSON.stringify(deel)).toBe(false);
  }
});
