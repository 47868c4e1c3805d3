import { expect, test } from 'vitest';
import { contracten, type Functienaam } from '#domein/contract/contracten.ts';
import { type Recht, rechten } from '#domein/contract/functierechten.ts';
import { mag, waaromNiet } from '#domein/contract/mag.ts';

test('a makelaar hands out paper while voting runs, and hears why not before and after', () => {
  expect(waaromNiet('makelaar', 'papier_uitgeven', 'stemmen')).toBeNull();
  expect(waaromNiet('makelaar', 'papier_uitgeven', 'tellen')).toBe('stemmen_gesloten');
  expect(waaromNiet('jurylid', 'papier_uitgeven', 'stemmen')).toBe('niet_bevoegd');
  expect(waaromNiet(null, 'papier_uitgeven', 'stemmen')).toBe('niet_bevoegd');
});

test('without a ronde only the role counts', () => {
  expect(mag('beheerder', 'jury_uitnodigen')).toBe(true);
  expect(mag('makelaar', 'jury_uitnodigen')).toBe(false);
});

test('the reason why not is always a refusal that the function gives', () => {
  const isNaam = (naam: string): naam is Functienaam => naam in contracten;
  const vreemd = Object.keys(rechten)
    .filter(isNaam)
    .filter((naam) => {
      const { ronde }: Recht = rechten[naam];
      const codes: readonly string[] = contracten[naam].weigeringen;
      return ronde && !codes.includes(ronde.anders);
    });
  expect(vreemd).toEqual([]);
});
