import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesPabulib } from '#domein/stemming/pabulib/pabulib.ts';

const KLEIN = readFileSync('tests/support/pabulib/klein.pb', 'utf8');
const lees = (tekst: string) => {
  const gelezen = leesPabulib(tekst);
  return gelezen.ok ? gelezen.waarde : gelezen.fout;
};
/** The same file with one line changed; the number of that line. */
const met = (oud: string, nieuw: string): [tekst: string, regel: number] => {
  expect(KLEIN).toContain(oud);
  return [KLEIN.replace(oud, nieuw), KLEIN.slice(0, KLEIN.indexOf(oud)).split('\n').length];
};

test('a file is read whatever its line ends and marks, with quotes undone', () => {
  const gewoon = lees(KLEIN);
  expect(gewoon).toMatchObject({
    stemsoort: 'approval',
    budget: 10_000n,
    projecten: [{ id: 'bank', kosten: 6000n }, {}, {}],
  });
  expect(lees(`\uFEFF${KLEIN.replaceAll('\n', '\r\n')}`)).toEqual(gewoon);
  expect('meta' in gewoon && gewoon.meta.get('description')).toBe('Een klein plan; met puntkomma');
});

test.each([
  ['bank;60;3', 'bank;zestig;3', 'geen_bedrag'],
  ['bank;60;3', 'bank;-60;3', 'geen_bedrag'],
  ['bank;60;3', 'bank;0;3', 'geen_bedrag'],
  ['boom;40;3', 'bank;40;3', 'project_dubbel'],
  ['bank;60;3', ';60;3', 'gegeven_ontbreekt'],
  ['num_projects;3', 'num_projects;4', 'aantal_klopt_niet'],
  ['2;bank,boom', '2;bank,brug', 'project_onbekend'],
  ['2;bank,boom', '2;bank,bank', 'project_dubbel_gestemd'],
  ['2;bank,boom', '1;bank,boom', 'stem_dubbel'],
  ['2;bank,boom', '2;bank;boom;3', 'aantal_cellen'],
  ['vote_type;approval', 'vote_type;ordinal', 'stemsoort_onbekend'],
  ['vote_type;approval', 'vote_type;choose-1', 'te_veel_keuzes'],
  ['num_votes;4', 'num_votes;5', 'aantal_klopt_niet'],
  ['budget;100', 'budget;1e9', 'geen_bedrag'],
  ['rule;greedy', 'budget;3', 'sleutel_dubbel'],
  ['project_id;cost;votes;name', 'project_id;votes;name', 'kolom_ontbreekt'],
  ['"Een ""feest"""', '"Een ""feest""', 'aanhalingsteken_open'],
])('%s changed to %s is told as %s', (oud, nieuw, code) => {
  const [tekst, regel] = met(oud, nieuw);
  const fout = lees(tekst);
  expect(fout).toMatchObject({ code });
  // A ballot with two choices only becomes wrong further down; everything else is told at its own line.
  if (code !== 'te_veel_keuzes') expect(fout).toMatchObject({ regel });
});

test.each([
  ['', 'leeg_bestand'],
  ['zomaar iets', 'onderdeel_onbekend'],
  ['META\nkey;value\nbudget;1', 'onderdeel_ontbreekt'],
  [KLEIN.replace('budget;100\n', ''), 'gegeven_ontbreekt'],
])('a file without its parts is refused by name', (tekst, code) => {
  expect(lees(tekst)).toMatchObject({ code });
});

test('no text makes it throw', () => {
  const stukken = fc.constantFrom(
    'META',
    'PROJECTS',
    'VOTES',
    'key;value',
    'project_id;cost',
    'voter_id;vote',
    ';',
    '"',
    'a;1',
    '\r\n',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(stukken, fc.string()), { maxLength: 30 }), (delen) => void lees(delen.join('\n'))),
  );
});

/** The same vote, with points. */
const PUNTEN = KLEIN.replace('approval', 'cumulative').replace(
  /VOTES\n[\s\S]*$/,
  'VOTES\nvoter_id;vote;points\n1;bank, boom;3,2\n2;;\n3;bank;1\n4;feest;12\n',
);

test('points go with the project at their place, and who wants nothing has an empty ballot', () => {
  expect(lees(PUNTEN)).toMatchObject({
    stemsoort: 'cumulative',
    stemmen: [
      [
        [0, 3],
        [1, 2],
      ],
      [],
      [[0, 1]],
      [[2, 12]],
    ],
  });
  const regel = PUNTEN.slice(0, PUNTEN.indexOf('1;bank, boom')).split('\n').length;
  expect(lees(PUNTEN.replace('3,2', '3'))).toEqual({ code: 'punten_ontbreken', regel, wat: '1' });
  expect(lees(PUNTEN.replace('3,2', '3,x'))).toEqual({ code: 'geen_getal', regel, wat: 'x' });
  expect(lees(PUNTEN.replace('3,2', '3,'))).toEqual({ code: 'geen_getal', regel, wat: '' });
});

test('amounts are read to the hundredth, with a point or a comma', () => {
  const kosten = (bedrag: string) => {
    const gelezen = lees(KLEIN.replace('bank;60;3', `bank;${bedrag};3`));
    return 'projecten' in gelezen ? gelezen.projecten[0]?.kosten : gelezen;
  };
  expect(['60', '60.5', '60,05', '60.50', '60.500', '0.01'].map(kosten)).toEqual([
    6000n,
    6050n,
    6005n,
    6050n,
    6050n,
    1n,
  ]);
  expect(kosten('60.005')).toMatchObject({ code: 'geen_bedrag', wat: '60.005' });
});

test('a part that comes twice, a value that is empty, and numbers that nobody gave', () => {
  expect(lees(`${KLEIN}META\n`)).toMatchObject({ code: 'onderdeel_dubbel', wat: 'META' });
  expect(lees(KLEIN.replace('budget;100', 'budget;'))).toMatchObject({ code: 'gegeven_ontbreekt', wat: 'budget' });
  expect(lees(KLEIN.replace('num_votes;4', 'num_votes;'))).toMatchObject({ stemsoort: 'approval' });
  expect(lees(KLEIN.replace('num_votes;4\n', '').replace('num_projects;3\n', ''))).toMatchObject({ budget: 10_000n });
  const eenKeuze = KLEIN.replace('approval', 'Choose-1').replaceAll('bank,boom', 'bank').replace('boom,feest', 'boom');
  expect(lees(eenKeuze)).toMatchObject({ stemsoort: 'choose-1', stemmen: [[[0, 1]], [[0, 1]], [[0, 1]], [[1, 1]]] });
});
