import { expect, test } from 'vitest';
import {
  bedoeldOnderwerp,
  type Feedbackonderwerp,
  onderwerpTitel,
  zoekOnderwerpen,
} from '#domein/feedback/onderwerp.ts';

const maak = (
  naam: string,
  over: Feedbackonderwerp['over'] = 'plek',
  waar: string | null = 'Oost',
): Feedbackonderwerp => ({
  over,
  id: naam.length.toString(),
  naam,
  waar,
});
const ALLE = [
  maak('Buurthuis De Boog'),
  maak('De Boog', 'initiatief'),
  maak('Café Élan', 'plek', null),
  maak('ملتقى الحي'),
  maak('社区花园'),
  maak('🌻'),
];
const zoek = (getypt: string, over?: Feedbackonderwerp['over']) =>
  zoekOnderwerpen(ALLE, getypt, over, 12).map(({ naam }) => naam);

test('each typed word begins a word of the name or its area; what begins with it comes first', () => {
  expect(zoek('de bo')).toEqual(['De Boog', 'Buurthuis De Boog']);
  expect(zoek('boog oost')).toEqual(['Buurthuis De Boog', 'De Boog']);
  expect(zoek('oog')).toEqual([]);
});

test('accents, capitals and other scripts are found as people type them', () => {
  expect(zoek('elan CAFE')).toEqual(['Café Élan']);
  expect(zoek('الحي')).toEqual(['ملتقى الحي']);
  expect(zoek('花园')).toEqual(['社区花园']);
  expect(zoek('🌻')).toEqual(['🌻']);
});

test('the whole name comes first, with its area or without, and is what was meant; else what is the only one', () => {
  const drie = [maak('De Boog groen'), maak('De Boog', 'plek', 'Zuid'), maak('De Boog', 'initiatief', 'Oost')];
  const bedoeld = (getypt: string, over?: Feedbackonderwerp['over']) => {
    const meant = bedoeldOnderwerp(zoekOnderwerpen(drie, getypt, over, 12), getypt);
    return meant && onderwerpTitel(meant);
  };
  expect(zoekOnderwerpen(drie, 'de boog', undefined, 1)[0]?.naam).toBe('De Boog');
  expect(bedoeld('de boog')).toBeUndefined();
  expect(bedoeld(' DE BOOG ', 'initiatief')).toBe('De Boog, Oost');
  expect(bedoeld('De Boog, Zuid')).toBe('De Boog, Zuid');
  expect(bedoeld('groen')).toBe('De Boog groen, Oost');
  expect(bedoeld('molen')).toBeUndefined();
});

test('only the chosen kind is offered, so many at most, and nothing before a letter', () => {
  expect(zoek('boog', 'initiatief')).toEqual(['De Boog']);
  expect(zoekOnderwerpen(ALLE, 'o', undefined, 1)).toHaveLength(1);
  expect(zoek('  ')).toEqual([]);
});
