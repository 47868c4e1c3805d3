import { expect, test } from 'vitest';
import {
  type Makelaarkaart,
  makelaarsInWijk,
  makelaarsVan,
  makelaarsVanInitiatief,
} from '#content/organisatie/makelaars.ts';

const makelaar = (id: string, werkgebied: Makelaarkaart['werkgebied']): Makelaarkaart => ({
  id,
  naam: id,
  rol: 'sociaal makelaar',
  foto: undefined,
  telefoon: null,
  email: null,
  organisatie_id: null,
  werkgebied,
});
const heleWijk = makelaar('hele-wijk', [{ wijk_code: 'W1', buurt_code: null }]);
const eenBuurt = makelaar('een-buurt', [{ wijk_code: 'W1', buurt_code: 'B1' }]);
const elders = makelaar('elders', [{ wijk_code: 'W2', buurt_code: null }]);
const allen = [heleWijk, eenBuurt, elders];

test('a buurt is helped by its own makelaar and by who works in the whole wijk', () => {
  expect(makelaarsVan(allen, 'W1', 'B1')).toEqual([heleWijk, eenBuurt]);
  expect(makelaarsVan(allen, 'W1', 'B2')).toEqual([heleWijk]);
});

test.each([null, 'B2'])(
  'where nobody works for buurt %j or for all of the wijk, who works in the wijk is named',
  (buurt) => {
    expect(makelaarsVan([eenBuurt, elders], 'W1', buurt)).toEqual([eenBuurt]);
    expect(makelaarsVan([elders], 'W1', buurt)).toEqual([]);
  },
);

test('where only the wijk is known, who works in all of it goes before who works in a buurt', () => {
  expect(makelaarsVan(allen, 'W1', null)).toEqual([heleWijk]);
  expect(makelaarsVan(allen, null, null)).toEqual([]);
});

test('a wijk page names everybody who works somewhere in it', () => {
  expect(makelaarsInWijk(allen, 'W1')).toEqual([heleWijk, eenBuurt]);
});

test('an initiatief with a makelaar of its own names that one', () => {
  const plek = { wijk_code: 'W1', buurt_code: 'B1' };
  expect(makelaarsVanInitiatief(allen, { makelaar_id: 'elders', ...plek })).toEqual([elders]);
  expect(makelaarsVanInitiatief(allen, { makelaar_id: null, ...plek })).toEqual([heleWijk, eenBuurt]);
});
