import { expect, test } from 'vitest';
import { openbareInvoer } from '#domein/stemming/telling/invoer.ts';
import { telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import { openbareInvoerSchema } from '#domein/stemming/telling/telling.schema.ts';
import { tel } from '#domein/stemming/telling/telling.ts';
import { hash, id, LOTING, ruweTelling } from '#tests/support/proeftelling.ts';

const biljetten = [...Array(6).fill('vn-'), ...Array(6).fill('nvv')];
function bevroren(verdeelregel: 'meeste_stemmen' | 'gelijke_delen') {
  const geteld = telRonde(ruweTelling([300, 200, 100], biljetten, { verdeelregel }), hash);
  if (!geteld.ok) throw new Error(geteld.fout.code);
  return geteld.waarde;
}
const stemmen = bevroren('meeste_stemmen');
const delen = bevroren('gelijke_delen');
const fout = (invoer: unknown, loting = LOTING, gepubliceerd?: string) => {
  const geteld = tel(invoer, loting, hash, gepubliceerd);
  return geteld.ok ? null : `${geteld.fout.code} ${geteld.fout.waar}`;
};

test('another seed than the one promised, or none, is refused', () => {
  expect(fout(stemmen.invoer)).toBeNull();
  expect(fout(stemmen.invoer, 'ac'.repeat(32))).toBe('loting_anders loting');
  expect(fout(stemmen.invoer, '')).toBe('loting_anders loting');
});

test('one byte of the input changed is refused when its hash was published', () => {
  expect(fout(stemmen.invoer, LOTING, stemmen.invoer_hash)).toBeNull();
  const tekst = JSON.stringify(stemmen.invoer);
  const anders = tekst.replace('Plan 1', 'Plan 7');
  expect(fout(JSON.parse(anders), LOTING, stemmen.invoer_hash)).toBe(`hash_anders ${hashVan(anders)}`);
});
const hashVan = (tekst: string) => {
  const geteld = tel(JSON.parse(tekst), LOTING, hash);
  return geteld.ok ? geteld.waarde.invoer_hash : '';
};

test.each([
  ['fewer or more ballots than it says', { ...delen.invoer, stembiljetten: 11 }, 'aantal_anders biljetten'],
  ['more ballots than jurors', { ...stemmen.invoer, juryleden: 11 }, 'aantal_anders stembiljetten'],
  [
    'paper that is missing',
    { ...stemmen.invoer, papier: { uitgegeven: 3, ingevoerd: 1, niet_terug: 1 } },
    'aantal_anders papier',
  ],
  [
    'paper that came from nowhere',
    { ...stemmen.invoer, papier: { uitgegeven: 1, ingevoerd: 1, niet_terug: 1 } },
    'aantal_anders papier',
  ],
  [
    'more paper than ballots',
    { ...stemmen.invoer, papier: { uitgegeven: 13, ingevoerd: 13, niet_terug: 0 } },
    'aantal_anders papier',
  ],
  [
    'a request that is to start with more than it asks',
    {
      ...delen.invoer,
      aanvragen: delen.invoer.aanvragen.map((een) => ({ ...een, minimum_cent: een.bedrag_cent + 1 })),
    },
    'aantal_anders aanvragen',
  ],
  [
    'one such request among others',
    {
      ...delen.invoer,
      aanvragen: delen.invoer.aanvragen.map((een, nummer) => ({
        ...een,
        minimum_cent: nummer === 1 ? een.bedrag_cent + 1 : null,
      })),
    },
    'aantal_anders aanvragen',
  ],
  ['the same request twice', { ...delen.invoer, aanvragen: tweemaal() }, 'volgorde_anders aanvragen'],
  ['totals above the ballots', { ...stemmen.invoer, totalen: totalen(0, { noemer: 13 }) }, 'aantal_anders totalen'],
  ['more support than voices', { ...stemmen.invoer, totalen: totalen(2, { steun: 7 }) }, 'aantal_anders totalen'],
  ['totals of another request', { ...stemmen.invoer, totalen: totalen(2, { id: id(9) }) }, 'volgorde_anders totalen'],
  [
    'requests out of order',
    { ...delen.invoer, aanvragen: delen.invoer.aanvragen.toReversed() },
    'volgorde_anders aanvragen',
  ],
  ['ballots out of order', { ...delen.invoer, biljetten: biljettenVan().toReversed() }, 'volgorde_anders biljetten'],
  [
    'a short ballot',
    { ...delen.invoer, biljetten: biljettenVan().map((rij) => rij.slice(1)) },
    'aantal_anders biljetten',
  ],
  [
    'points where people approve',
    { ...delen.invoer, biljetten: biljettenVan().map((rij) => [...rij.slice(1), 5]) },
    'aantal_anders biljetten',
  ],
  ['an onthouding on a ballot', { ...delen.invoer, biljetten: metNull() }, 'aantal_anders noemers'],
  ['a denominator above the ballots', { ...delen.invoer, noemers: [13, 12, 6] }, 'aantal_anders noemers'],
  ['a denominator below the support', { ...delen.invoer, noemers: [5, 12, 6] }, 'aantal_anders noemers'],
  ['a denominator too few', { ...delen.invoer, noemers: [12, 12] }, 'aantal_anders noemers'],
  ['half a vote', { ...delen.invoer, biljetten: [[0.5, 0, 0]] }, 'onleesbaar biljetten'],
  ['a field that does not belong', { ...delen.invoer, jurylid: 'x' }, 'onleesbaar '],
  ['a later version', { ...delen.invoer, versie: 2 }, 'onleesbaar versie'],
  ['nothing', null, 'onleesbaar '],
])('%s is refused by name', (_wat, invoer, verwacht) => {
  expect(fout(invoer)).toBe(verwacht);
});

function tweemaal() {
  const [een, ...meer] = delen.invoer.aanvragen;
  return een ? [een, een, ...meer.slice(1)] : [];
}
function totalen(welke: number, anders: object) {
  if (stemmen.invoer.verdeelregel !== 'meeste_stemmen') throw new Error('Not totals.');
  return stemmen.invoer.totalen.map((een, nummer) => (nummer === welke ? { ...een, ...anders } : een));
}
function metNull() {
  return biljettenVan().map((rij) => [...rij.slice(0, 2), null]);
}
function biljettenVan() {
  if (delen.invoer.verdeelregel !== 'gelijke_delen') throw new Error('Not ballots.');
  return delen.invoer.biljetten;
}

test('no onthouding is frozen: whom it names stands nowhere, and the outcome is the same', () => {
  expect(biljettenVan().flat()).not.toContain(null);
  expect(delen.invoer).toMatchObject({ noemers: [12, 12, 6] });
  const { noemers: _niet, ...vroeger } = { ...delen.invoer, noemers: undefined };
  const toen = tel({ ...vroeger, biljetten: eerder() }, LOTING, hash);
  const nu = tel(delen.invoer, LOTING, hash);
  if (!(toen.ok && nu.ok)) throw new Error('Not counted.');
  expect(nu.waarde.aanvragen).toEqual(toen.waarde.aanvragen);
});
/** As ballots were frozen before: an onthouding stood on them. */
const eerder = () => [...Array(6).fill([0, 1, 1]), ...Array(6).fill([1, 0, null])];

test('ballots are shown whole or not at all, from the number of the city; below it totals and the hash of all', () => {
  expect(openbareInvoer(delen.invoer, 12)).toBe(delen.invoer);
  const gesloten = openbareInvoer(delen.invoer, 13);
  expect(gesloten).toMatchObject({
    biljetten: null,
    totalen: [{ steun: 6, noemer: 12 }, { noemer: 12 }, { noemer: 6 }],
  });
  expect(openbareInvoerSchema.parse(gesloten)).toEqual(gesloten);
  expect(gesloten).not.toHaveProperty('noemers');
  expect(openbareInvoer(stemmen.invoer, 999)).toBe(stemmen.invoer);
});

test('of meeste_stemmen no ballot is frozen, of gelijke_delen no more than what stands on it', () => {
  expect(Object.keys(stemmen.invoer)).not.toContain('biljetten');
  expect(Object.keys(delen.invoer)).not.toContain('totalen');
  expect(JSON.stringify([stemmen.invoer, delen.invoer])).not.toContain(LOTING);
});

test.each([
  ['vn', 'keuze_ontbreekt'],
  ['vnv5', 'keuze_onbekend'],
  ['vn5', 'keuze_onbekend'],
])('a ballot %s that does not fit the vote is refused', (biljet, code) => {
  const ruw = { ...ruweTelling([1, 1, 1], [biljet]), stemvorm: 'goedkeuren' };
  expect(telRonde(ruw, hash)).toMatchObject({ ok: false, fout: { code } });
});
