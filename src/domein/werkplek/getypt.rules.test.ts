import { expect, test } from 'vitest';
import {
  isGelijk,
  isGetypt,
  isNiets,
  NIETS_GETYPT,
  noteer,
  opnieuwOp,
  verschillenMet,
} from '#domein/werkplek/getypt.rules.ts';

const RIJ = { kosten: 'Gratis', beheer: null, themas: ['eten'], begin: '2027-03-01T12:00:00+00:00' };

test('what means the same is the same, however a form or the database writes it', () => {
  expect(isGelijk(null, '')).toBe(true);
  expect(isGelijk(undefined, [])).toBe(true);
  expect(isGelijk(' Gratis ', 'Gratis')).toBe(true);
  expect(isGelijk(new Date('2027-03-01T12:00:00Z'), RIJ.begin)).toBe(true);
  expect(isGelijk('2027-03-01T13:00', new Date(2027, 2, 1, 13))).toBe(true);
  expect(isGelijk(0, null)).toBe(false);
  expect(isGelijk(false, null)).toBe(false);
  expect(isGelijk(['eten', 'muziek'], ['muziek', 'eten'])).toBe(false);
});

test('a field that a form fills in by itself, as it was, is not typed', () => {
  expect(isNiets(noteer(NIETS_GETYPT, 'beheer', '', RIJ.beheer))).toBe(true);
  expect(isNiets(noteer(NIETS_GETYPT, 'themas', ['eten'], RIJ.themas))).toBe(true);
});

test('typing is kept with what stood there, and typing it back leaves nothing', () => {
  const getypt = noteer(noteer(NIETS_GETYPT, 'kosten', 'Twee', RIJ.kosten), 'kosten', 'Twee euro', RIJ.kosten);
  expect(getypt).toEqual({ waarden: { kosten: 'Twee euro' }, van: { kosten: 'Gratis' } });
  expect(isGetypt(JSON.parse(JSON.stringify(getypt)))).toBe(true);
  expect(noteer(getypt, 'kosten', 'Gratis', RIJ.kosten)).toEqual(NIETS_GETYPT);
});

test('only what a colleague changed too, into something else, is a conflict', () => {
  const getypt = { waarden: { kosten: 'Twee euro', beheer: 'Bewoners' }, van: { kosten: 'Gratis', beheer: null } };
  const botsingen = (rij: Readonly<Record<string, unknown>>) =>
    verschillenMet(getypt, rij)
      .filter(({ botst }) => botst)
      .map(({ veld }) => veld);
  expect(botsingen(RIJ)).toEqual([]);
  expect(botsingen({ ...RIJ, kosten: 'Een euro' })).toEqual(['kosten']);
  expect(botsingen({ ...RIJ, kosten: 'Twee euro' })).toEqual([]);
  expect(verschillenMet(getypt, { ...RIJ, kosten: 'Twee euro', beheer: 'Bewoners' })).toEqual([]);
});

test('typing back what stood there before a colleague changed it is still typed', () => {
  const getypt = noteer(
    { waarden: { kosten: 'Twee euro' }, van: { kosten: 'Gratis' } },
    'kosten',
    'Gratis',
    'Een euro',
  );
  expect(verschillenMet(getypt, { ...RIJ, kosten: 'Een euro' })).toMatchObject([{ mijn: 'Gratis', botst: true }]);
});

test('after choosing, what is kept is typed on the row as it is now', () => {
  const getypt = { waarden: { kosten: 'Twee euro', beheer: 'Bewoners' }, van: { kosten: 'Gratis', beheer: null } };
  const rij = { ...RIJ, kosten: 'Een euro', beheer: 'De stad' };
  const gekozen = opnieuwOp(getypt, rij, (veld) => veld === 'kosten');
  expect(gekozen).toEqual({ waarden: { kosten: 'Twee euro' }, van: { kosten: 'Een euro' } });
  expect(verschillenMet(gekozen, rij)).toEqual([{ veld: 'kosten', mijn: 'Twee euro', nu: 'Een euro', botst: false }]);
});

test.each([
  ...[undefined, null, 'tekst', 3, [], {}],
  ...[{ waarden: {} }, { van: {} }, { waarden: [], van: {} }, { waarden: {}, van: [] }],
  ...[{ waarden: null, van: {} }, { waarden: {}, van: 'x' }, Object.assign([], { waarden: {}, van: {} })],
])('a draft of another make is none: %j', (vreemd) => {
  expect(isGetypt(vreemd)).toBe(false);
});

test('a text that looks like a moment and is none, is a text', () => {
  expect(isGelijk('2027-99-99T99:99', '2027-98-98T98:98')).toBe(false);
  expect(isGelijk('2027-99-99T99:99', ' 2027-99-99T99:99 ')).toBe(true);
  expect(isGelijk('1 maart', '1 maart 2001')).toBe(false);
});
