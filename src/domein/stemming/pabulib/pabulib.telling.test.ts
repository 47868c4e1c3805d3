import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Telwijze, telBestand } from '#domein/stemming/pabulib/pabulib.telling.ts';
import { leesPabulib } from '#domein/stemming/pabulib/pabulib.ts';

// 100 euro; a bench of 60 with three votes, a tree of 40 with three, a party of 50 with one.
const KLEIN = readFileSync('tests/support/pabulib/klein.pb', 'utf8');
const WIJZE: Telwijze = {
  regel: 'meeste_stemmen',
  aanvulling: 'geen',
  pastNiet: 'overslaan',
  drempel: undefined,
  gelijk: ['meeste_stemmen', 'laagste_bedrag', 'bestandsvolgorde'],
};
/** The text that is hashed instead of its hash, so that a test can read it. */
const gezien = (tekst: string | Uint8Array): string => String(tekst);
function tel(wijze: Partial<Telwijze> = {}, bestand = KLEIN) {
  const gelezen = leesPabulib(bestand);
  if (!gelezen.ok) throw new Error(gelezen.fout.code);
  return telBestand(gelezen.waarde, { ...WIJZE, ...wijze }, gezien);
}

test('most votes first, of what stands equal the cheapest, and what does not fit gets nothing', () => {
  const { invoerHash: _, ...uitslag } = tel();
  expect(uitslag).toEqual({ gekozen: ['boom', 'bank'], besteed: 100, budget: 100, regel: 'meeste-stemmen' });
  expect(tel({ gelijk: ['bestandsvolgorde'] }).gekozen).toEqual(['bank', 'boom']);
});

test('with a part for the first that does not fit, what it got is told apart', () => {
  const krap = KLEIN.replace('budget;100', 'budget;70.5');
  expect(tel({ pastNiet: 'deels' }, krap)).toMatchObject({
    gekozen: ['boom'],
    deels: { bank: 30.5 },
    besteed: 70.5,
    budget: 70.5,
  });
  expect(tel({ pastNiet: 'stoppen' }, krap)).toMatchObject({ gekozen: ['boom'], besteed: 40 });
  expect(tel({ pastNiet: 'overslaan' }, krap)).not.toHaveProperty('deels');
});

test('a threshold of the command goes before that of the file, which only counts for most votes', () => {
  const ruim = KLEIN.replace('budget;100', 'budget;200');
  const metDrempel = ruim.replace('rule;greedy', 'rule;greedy\nmin_project_score_threshold;3');
  expect(tel({}, ruim).gekozen).toEqual(['boom', 'bank', 'feest']);
  expect(tel({}, metDrempel).gekozen).toEqual(['boom', 'bank']);
  expect(tel({ drempel: 1 }, metDrempel).gekozen).toEqual(['boom', 'bank', 'feest']);
  expect(tel({ drempel: 4 }, ruim).gekozen).toEqual([]);
  expect(tel({}, metDrempel.replace('threshold;3', 'threshold;2.5')).gekozen).toEqual(['boom', 'bank']);
  const nuttig = { regel: 'gelijke_delen', aanvulling: 'nuttig' } as const; // one of each list
  const zonder = tel(nuttig, metDrempel);
  expect(zonder.gekozen.toSorted()).toEqual(['bank', 'boom', 'feest']);
  // Never passed over in silence.
  expect(zonder.waarschuwingen).toEqual(['min_project_score_threshold']);
  expect(tel({ ...nuttig, drempel: 0 }, metDrempel)).not.toHaveProperty('waarschuwingen');
});

test('equal shares are counted by their own rule, and named with what fills up', () => {
  // 25 each: three pay 13.33 for the tree; after that the three of the bench have 48.33 of its 60 together.
  expect(tel({ regel: 'gelijke_delen' })).toMatchObject({
    gekozen: ['boom'],
    besteed: 40,
    regel: 'gelijke-delen/geen',
  });
  expect(tel({ regel: 'gelijke_delen', aanvulling: 'add1_nuttig' })).toMatchObject({
    gekozen: ['boom', 'bank'],
    regel: 'gelijke-delen/add1-nuttig',
  });
});

test('what is asked and not done is named', () => {
  expect(tel()).not.toHaveProperty('waarschuwingen');
  const meer = KLEIN.replace('rule;greedy', 'budget_per_category;x\nbudget_per_neighborhood;\nrule;greedy');
  expect(tel({}, meer).waarschuwingen).toEqual(['budget_per_category']);
});

test('what decides is written down in one spelling, whatever the order of the ballots', () => {
  const { invoerHash } = tel();
  expect(JSON.parse(invoerHash)).toEqual({
    versie: 1,
    budget: '10000',
    regel: 'meeste_stemmen',
    pastNiet: 'overslaan',
    drempel: 0,
    gelijk: ['meeste_stemmen', 'laagste_bedrag', 'bestandsvolgorde'],
    projecten: [
      { id: 'bank', kosten: '6000' },
      { id: 'boom', kosten: '4000' },
      { id: 'feest', kosten: '5000' },
    ],
    stembiljetten: [
      '{"aantal":1,"punten":{"bank":1}}',
      '{"aantal":1,"punten":{"boom":1,"feest":1}}',
      '{"aantal":2,"punten":{"bank":1,"boom":1}}',
    ],
  });
  const andersom = KLEIN.replace('1;bank,boom', '1;boom,feest').replace('4;boom,feest', '4;bank,boom');
  expect(tel({}, andersom).invoerHash).toBe(invoerHash);
  const delen = JSON.parse(tel({ regel: 'gelijke_delen', drempel: 2 }).invoerHash);
  expect(delen).toMatchObject({ regel: 'gelijke_delen', aanvulling: 'geen', drempel: 2 });
  expect(delen).not.toHaveProperty('pastNiet');
});
