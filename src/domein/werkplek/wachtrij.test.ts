import { expect, test } from 'vitest';
import { dagenSinds, deelIn, inMaat, isTeLaat, type Wachtend } from '#domein/werkplek/wachtrij.ts';

const NU = new Date('2026-11-27T12:00:00Z');
const een = (deel: Partial<Wachtend>): Wachtend => ({
  soort: 'feedback',
  id: '1',
  titel: null,
  wijk_code: null,
  buurt_code: null,
  sinds: null,
  uiterlijk: null,
  wat: 'antwoorden',
  van_mij: true,
  ...deel,
});

test('what ends within three days presses, also when it is too late; content to look at never does', () => {
  const morgen = een({ id: 'morgen', uiterlijk: '2026-11-28T12:00:00Z' });
  const laat = een({ id: 'laat', uiterlijk: '2026-11-20T12:00:00Z' });
  const later = een({ id: 'later', uiterlijk: '2026-12-20T12:00:00Z' });
  const oud = een({ id: 'oud', soort: 'plek', wat: 'nakijken', sinds: '2017-01-01T00:00:00Z' });
  expect(deelIn([laat, morgen, later, oud], NU)).toEqual({ spoed: [laat, morgen], rest: [later], nakijken: [oud] });
  expect([laat, morgen, een({})].map((regel) => isTeLaat(regel, NU))).toEqual([true, false, false]);
});

test('days are those of the calendar of the city, and never below nought', () => {
  expect(dagenSinds('2026-11-27T11:59:00Z', NU)).toBe(0);
  expect(dagenSinds('2026-11-26T22:59:00Z', NU)).toBe(1);
  expect(dagenSinds('2026-11-26T23:00:00Z', NU)).toBe(0);
  expect(dagenSinds('2026-11-24T11:00:00Z', NU)).toBe(3);
  expect(dagenSinds('2026-11-27T12:00:01Z', NU)).toBe(0);
});

test.each([
  [0, 'dagen', 0],
  [59, 'dagen', 59],
  [60, 'maanden', 1],
  [62, 'maanden', 2],
  [730, 'maanden', 23],
  [731, 'jaren', 2],
  [8003, 'jaren', 21],
])('%i days are told in %s, as %i', (dagen, maat, aantal) => {
  expect(inMaat(dagen)).toEqual({ maat, aantal });
});

test('three days on the calendar of the city is near, four is not', () => {
  // Until the last second of Monday 30 November, and of Tuesday 1 December, in winter time.
  const drie = een({ id: 'drie', uiterlijk: '2026-11-30T23:00:00Z' });
  const vier = een({ id: 'vier', uiterlijk: '2026-12-01T23:00:00Z' });
  expect(deelIn([drie, vier], NU)).toMatchObject({ spoed: [drie], rest: [vier] });
});
