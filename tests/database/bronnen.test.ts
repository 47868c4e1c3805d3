import { expect, test } from 'vitest';
import { eerlijkePrecisies, noemtDatum } from './bronnen.ts';

test('the judge of dates takes what a source names and nothing fresher or more precise', () => {
  const nota = { bron: ['Nota van Uitgangspunten, 2017'], peildatum: null };
  expect(noemtDatum(nota, '2017-01-01', 'jaar')).toBe(true);
  expect(noemtDatum(nota, '2018-01-01', 'jaar')).toBe(false);
  expect(noemtDatum(nota, '2017-01-01', 'maand')).toBe(false);
  expect(noemtDatum({ ...nota, peildatum: '2022-09' }, '2022-09-01', 'maand')).toBe(true);
  expect(noemtDatum({ ...nota, peildatum: '2022-09' }, '2022-09-01', 'dag')).toBe(false);
  expect(noemtDatum({ ...nota, peildatum: 'start 7 maart 2016' }, '2016-03-07', 'dag')).toBe(true);
  expect(noemtDatum({ ...nota, beheervorm: 'streefdatum 1 januari 2019' }, '2019-01-01', 'jaar')).toBe(false);
});

test('the judge of points takes no point for an exact place', () => {
  expect(eerlijkePrecisies({ lat: null, lon: null, coordinaat_soort: null })).toEqual([null]);
  expect(eerlijkePrecisies({ lat: 1, lon: 2, coordinaat_soort: 'zwaartepunt buurt/wijk' })).toEqual(['buurt', 'wijk']);
  expect(eerlijkePrecisies({ lat: 1, lon: 2, coordinaat_soort: 'punt bij een plein' })).not.toContain('adres');
});
