import { expect, test } from 'vitest';
import { herstelTekst, plekkenImporteren } from '#teksten/nl/publicatie/importeren.ts';
import { importfoutTekst } from '#teksten/nl/publicatie/importeren-fouten.ts';
import { grensfoutTekst } from '#teksten/nl/publicatie/importeren-grenzen.ts';
import { inStukken } from '#teksten/nl/taal/naam.ts';
import { inleesregel } from '#teksten/nl/werkplek/werkplek-inlezen.ts';

const NAAM = 'ملتقى';
const KOLOM = 'اسم';
const ZINNEN = [
  importfoutTekst({ rij: 2, kolom: KOLOM, reden: { code: 'geen_getal', waarde: NAAM } }),
  importfoutTekst({ rij: 2, kolom: KOLOM, reden: { code: 'kolom_onbekend', bedoeld: NAAM } }),
  importfoutTekst({
    rij: 2,
    kolom: 'wijk',
    reden: { code: 'gebied_onbekend', soort: 'wijk', waarde: NAAM, lijktOp: KOLOM },
  }),
  importfoutTekst({ rij: 2, kolom: null, reden: { code: 'buurt_zonder_wijk', buurt: NAAM } }),
  herstelTekst(2, KOLOM, 'opmaak'),
  herstelTekst(2, KOLOM, 'teken'),
  plekkenImporteren.erbij(2, NAAM, 'concept'),
  plekkenImporteren.anders(2, NAAM, ['naam']),
  plekkenImporteren.geenBestand(NAAM),
  inleesregel.nieuw(2, NAAM),
  inleesregel.anders(2, NAAM, ['naam']),
  grensfoutTekst({ bron: NAAM, nummer: 3, gebied: KOLOM, reden: { code: 'geen_coordinaat' } }),
];

test.each(ZINNEN)('a word of a file turns nothing around it: %s', (zin) => {
  const stukken = inStukken(zin);
  expect(stukken.filter((_, plaats) => plaats % 2 === 0).join('')).not.toMatch(/\p{Script=Arabic}/u);
  expect(stukken.filter((_, plaats) => plaats % 2 === 1).join('')).toMatch(/\p{Script=Arabic}/u);
});

test('what is long is cut between letters', () => {
  const zin = importfoutTekst({ rij: 2, kolom: null, reden: { code: 'geen_getal', waarde: '😀'.repeat(70) } });
  expect(zin.isWellFormed()).toBe(true);
  expect(zin).toContain(`${'😀'.repeat(59)}…`);
});
