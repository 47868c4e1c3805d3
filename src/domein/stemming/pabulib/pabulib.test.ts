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
  ['2;bank,boom', '2;bank,,boom', 'lege_keuze'],
  ['2;bank,boom', '2;,', 'lege_keuze'],
  ['2;bank,boom', '1;bank,boom', 'stem_dubbel'],
  ['2;bank,boom', '2;bank;boom;3', 'aantal_cellen'],
  ['vote_type;approval', 'vote_type;ordinal', 'stemsoort_onbekend'],
  ['vote_type;approval', 'vote_type;choose-1', 'te_veel_keuzes'],
  ['num_votes;4', 'num_votes;5', 'aantal_klopt_niet'],
  ['budget;100', 'budget;1e16', 'geen_bedrag'],
  ['budget;100', 'budget;1e-1', 'geen_bedrag'],
  ['rule;greedy', 'min_project_score_threshold;veel', 'geen_drempel'],
  ['rule;greedy', 'min_project_score_threshold;-1', 'geen_drempel'],
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
  expect(lees(PUNTEN.replace('3,2', '3,'))).toEqual({ code: 'punten_ontbreken', regel, wat: '1' });
  expect(lees(PUNTEN.replace('3,2', '3,,2'))).toEqual({ code: 'lege_keuze', regel, wat: '3,,2' });
});

test('a project twice on one ballot counts once, and the line is told', () => {
  const [tekst, regel] = met('2;bank,boom', '2;bank, bank,boom');
  const gewoon = lees(KLEIN);
  expect(gewoon).toMatchObject({ opgemerkt: [] });
  expect(lees(tekst)).toEqual({
    ...gewoon,
    opgemerkt: [{ code: 'project_dubbel_gestemd', regel, wat: 'bank' }],
  });
  // Of points the first.
  const punten = PUNTEN.replace('1;bank, boom;3,2', '1;bank,boom,bank;3,2,9');
  expect(lees(punten)).toMatchObject({
    stemmen: [
      [
        [0, 3],
        [1, 2],
      ],
      [],
      {},
      {},
    ],
    opgemerkt: [{ wat: 'bank' }],
  });
  const eenKeuze = KLEIN.replace('approval', 'choose-1')
    .replaceAll('bank,boom', 'bank,bank')
    .replace('boom,feest', 'boom');
  expect(lees(eenKeuze)).toMatchObject({ stemmen: [[[0, 1]], [[0, 1]], [[0, 1]], [[1, 1]]] });
});

test('a comma at the end is read over, and told', () => {
  const [tekst, regel] = met('2;bank,boom', '2;bank,boom,');
  expect(lees(tekst)).toEqual({
    ...lees(KLEIN),
    opgemerkt: [{ code: 'komma_te_veel', regel, wat: 'bank,boom,' }],
  });
});

test('a line end inside quotes is a part of the cell, and what follows keeps its number', () => {
  for (const einde of ['\n', '\r\n', '\r']) {
    const lang = KLEIN.replace('"Een ""feest"""', `"Een${einde}""feest""${einde}"`);
    expect({ ...lees(lang), kolommen: [] }).toEqual({ ...lees(KLEIN), kolommen: [] });
    const [, regel] = met('2;bank,boom', '2;bank,brug');
    const fout = lees(lang.replace('2;bank,boom', '2;bank,brug'));
    expect(fout).toMatchObject({ code: 'project_onbekend', regel: regel + 2 });
  }
});

test.each([
  ['3', 3],
  ['2.5', 3],
  ['2,0', 2],
  ['0', 0],
])('a threshold of %s is reached by a score of %i', (gezegd, drempel) => {
  expect(lees(KLEIN.replace('rule;greedy', `min_project_score_threshold;${gezegd}`))).toMatchObject({ drempel });
});

test('amounts are read to the hundredth, with a point or a comma', () => {
  const kosten = (bedrag: string) => {
    const gelezen = lees(KLEIN.replace('bank;60;3', `bank;${bedrag};3`));
    return 'projecten' in gelezen ? gelezen.projecten[0]?.kosten : gelezen;
  };
  const goed: readonly (readonly [string, bigint])[] = [
    ['60', 6000n],
    ['60.5', 6050n],
    ['60,05', 6005n],
    ['60.500', 6050n],
    ['0.01', 1n],
    ['1e3', 100_000n],
    ['1.5E+6', 150_000_000n],
    ['1.2345e2', 12_345n],
  ];
  for (const [getypt, honderdsten] of goed) expect(kosten(getypt), getypt).toBe(honderdsten);
  for (const getypt of ['1e', 'e3', '1.23456e2', '0x10', '1 000'])
    expect(kosten(getypt), getypt).toMatchObject({ code: 'geen_bedrag', wat: getypt });
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
