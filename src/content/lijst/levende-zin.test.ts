import { expect, test } from 'vitest';
import type { Item } from '#content/lijst/items.ts';
import { levendeZin } from '#content/lijst/levende-zin.ts';
import { inStukken } from '#teksten/nl/taal/naam.ts';

const item = (omschrijving: string | null, bekend: object = {}, themas: string[] = []): Item =>
  ({
    naam: 'De Leeuw',
    soort: 'buurtcentrum',
    gebied: undefined,
    wijk: { naam: 'Noordoost' },
    omschrijving,
    themas,
    bekend: { straat: null, adres: null, beheer: null, voorzieningen: [], wat_kan_hier: null, ...bekend },
  }) as unknown as Item; // only what is read
const zin = (...deel: Parameters<typeof item>) => inStukken(levendeZin(item(...deel))).join('');
const NIETS = 'Een buurtcentrum voor iedereen in Noordoost.';

test('a sentence that says only what it is and where gives way to one that says more', () => {
  expect(zin(`${NIETS} Het staat aan het plein.`)).toBe('Het staat aan het plein.');
  expect(zin('Elke dag staat hier koffie klaar. Kom gerust.')).toBe('Elke dag staat hier koffie klaar.');
  expect(zin(`${NIETS} In welke wijk hij ligt, weten we nog niet.`)).toBe('');
  expect(zin(NIETS, { wat_kan_hier: 'Je kunt er dansen.' })).toBe('Je kunt er dansen.');
});

test('without such a sentence its own facts make one, and what is not known is not said', () => {
  expect(zin(NIETS, { voorzieningen: ['keuken', 'zaal'] })).toBe('Dit is er: keuken en zaal.');
  expect(zin(NIETS, { beheer: 'In 2022 was dit van DOCK. En later niet.' })).toBe('In 2022 was dit van DOCK.');
  expect(zin(NIETS, { straat: 'Samuel van Houtenstraat' })).toBe('Je vindt het hier: Samuel van Houtenstraat.');
  expect(zin(null, {}, ['eten', 'ontmoeten'])).toBe('Over eten en ontmoeten.');
  expect(zin(NIETS)).toBe('');
  expect(zin(null)).toBe('');
});
