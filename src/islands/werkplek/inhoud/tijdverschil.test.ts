import { expect, test } from 'vitest';
import type { Tijdregel } from '#domein/plek/openingstijden.invoer.ts';
import { getypteDagen, isTijdconcept, tijdverschillen, voegSamen } from '#islands/werkplek/inhoud/tijdverschil.ts';

const regel = (dag: number, van: string, tot: string, uitleg = ''): Tijdregel => ({
  dag,
  datum: null,
  van,
  tot,
  uitleg,
});
const dicht = (datum: string): Tijdregel => ({ dag: null, datum, van: '', tot: '', uitleg: 'feestdag' });
const VAN = [regel(1, '09:00', '17:00'), regel(2, '09:00', '17:00')];

test('only the days that somebody typed in are theirs', () => {
  const concept = { van: VAN, regels: [regel(1, '10:00', '17:00'), regel(2, '09:00', '17:00'), dicht('2027-04-27')] };
  expect(isTijdconcept(JSON.parse(JSON.stringify(concept)))).toBe(true);
  expect([...getypteDagen(concept)]).toEqual(['1', '2027-04-27']);
  expect(tijdverschillen(concept, VAN)).toEqual([
    { sleutel: '1', naam: 'maandag', mijn: '10:00 - 17:00', nu: '09:00 - 17:00', botst: false },
    { sleutel: '2027-04-27', naam: 'dinsdag 27 april 2027', mijn: 'dicht, feestdag', nu: '', botst: false },
  ]);
});

test('another day that a colleague changed meanwhile stays as the colleague saved it', () => {
  const concept = { van: VAN, regels: [regel(1, '10:00', '17:00'), regel(2, '09:00', '17:00')] };
  const nu = [regel(1, '09:00', '17:00'), regel(2, '12:00', '15:00'), regel(3, '09:00', '12:00')];
  expect(tijdverschillen(concept, nu).map(({ sleutel, botst }) => [sleutel, botst])).toEqual([['1', false]]);
  expect(voegSamen(concept, nu, getypteDagen(concept))).toEqual([regel(1, '10:00', '17:00'), ...nu.slice(1)]);
});

test('the same day changed by both is a choice, and a day taken away counts as changed', () => {
  const concept = { van: VAN, regels: [regel(2, '09:00', '17:00')] };
  const nu = [regel(1, '13:00', '17:00'), regel(2, '09:00', '17:00')];
  expect(tijdverschillen(concept, nu)).toMatchObject([{ sleutel: '1', mijn: '', nu: '13:00 - 17:00', botst: true }]);
  expect(voegSamen(concept, nu, new Set(['1']))).toEqual([regel(2, '09:00', '17:00')]);
  expect(voegSamen(concept, nu, new Set())).toEqual(nu);
});

test('after the own save nothing differs', () => {
  const regels = [regel(1, '10:00', '17:00')];
  expect(tijdverschillen({ van: VAN, regels }, regels)).toEqual([]);
});
