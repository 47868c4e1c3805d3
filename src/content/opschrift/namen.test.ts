import fc from 'fast-check';
import { expect, test } from 'vitest';
import { raakt } from '#content/opschrift/dozen.ts';
import { breedteVan, breekNaam, breekTot } from '#content/opschrift/letters.ts';
import { naamNaast, plaatsNamen } from '#content/opschrift/namen.ts';
import type { Plaats } from '#content/tekening/vlak.ts';
import { ligtIn } from '#domein/gebied/ligt-in.ts';

const KADER = { breed: 400, hoog: 300 };
const vierkant = (x: number, y: number, zijde: number): Plaats[] => [
  [x, y],
  [x + zijde, y],
  [x + zijde, y + zijde],
  [x, y + zijde],
];
const gebied = (code: string, naam: string, x: number, y: number, zijde: number) => ({
  code,
  naam,
  ringen: [vierkant(x, y, zijde)],
});
const naam = fc
  .array(fc.stringMatching(/^[A-Za-z-]{2,14}$/), { minLength: 1, maxLength: 4 })
  .map((delen) => delen.join(' '));
const stad = fc
  .array(fc.record({ naam, zijde: fc.integer({ min: 2, max: 95 }) }), { minLength: 1, maxLength: 12 })
  .map((delen) => delen.map((een, n) => gebied(`W${n}`, een.naam, (n % 4) * 100, Math.floor(n / 4) * 100, een.zijde)));

test('no name touches another, all stay in the frame, and each area has its name or a number that the key explains', () => {
  fc.assert(
    fc.property(stad, (gebieden) => {
      const { namen, sleutel, hoog } = plaatsNamen(gebieden, KADER);
      for (const [nummer, een] of namen.entries()) {
        for (const ander of namen.slice(nummer + 1)) expect(raakt(een, ander)).toBe(false);
        expect(Math.min(een.x - een.breed / 2, een.y - een.hoog / 2)).toBeGreaterThanOrEqual(0);
        expect(een.x + een.breed / 2 <= KADER.breed && een.y + een.hoog / 2 <= KADER.hoog).toBe(true);
      }
      for (const { code, naam: heet, ringen } of gebieden) {
        const hier = namen.find((een) => een.code === code);
        const uitleg = sleutel.find((een) => een.code === code);
        const tekst = (regels: readonly string[]) => regels.join('').replaceAll(' ', '');
        if (uitleg) expect(tekst(uitleg.regels)).toBe(`${hier?.regels[0]}${heet.replaceAll(' ', '')}`);
        else expect(tekst(hier?.regels ?? [])).toBe(heet.replaceAll(' ', ''));
        const begin = hier?.van ?? (hier && ([hier.x, hier.y] as const));
        expect(begin && ligtIn(begin, ringen)).toBe(true);
      }
      expect(hoog > KADER.hoog).toBe(sleutel.length > 0);
      for (const { y, regels } of sleutel) expect(y + regels.length * 17).toBeLessThanOrEqual(hoog + 17);
    }),
    { numRuns: 40 },
  );
});

test('a name stands where its area is wide; a small area beside others gets a number, and one with no room at all a line', () => {
  const ruim = plaatsNamen([gebied('a', 'Overvecht', 100, 100, 100)], KADER);
  expect(ruim.namen).toMatchObject([{ code: 'a', regels: ['Overvecht'] }]);
  expect(ruim.sleutel).toEqual([]);
  const krap = plaatsNamen([gebied('a', 'Overvecht', 100, 100, 30), gebied('b', 'Zuilen', 130, 100, 4)], KADER);
  expect(krap.sleutel.map(({ regels }) => regels)).toEqual([['1 Overvecht'], ['2 Zuilen']]);
  expect(krap.namen.map(({ van }) => van !== undefined)).toEqual([false, true]);
});

test('a name goes out of the way of a spot, and is left out where its area has no room for both', () => {
  const ruim = plaatsNamen([gebied('a', 'Oost', 100, 100, 120)], KADER);
  const [eerst] = ruim.namen;
  const op = { x: eerst?.x ?? 0, y: eerst?.y ?? 0, breed: 20, hoog: 20 };
  const dan = naamNaast(ruim, 'a', op);
  expect(dan && raakt(dan, op)).toBe(false);
  expect(naamNaast(ruim, 'a', { x: 390, y: 290, breed: 10, hoog: 10 })).toEqual(eerst);
  const vol = plaatsNamen([gebied('a', 'Oost', 100, 100, 45)], KADER);
  expect(naamNaast(vol, 'a', { x: 122, y: 122, breed: 40, hoog: 40 })).toBeUndefined();
});

test('names break at spaces and behind hyphens, and a long line of the key at its words', () => {
  expect(breekNaam('Vleuten-De Meern')).toContainEqual(['Vleuten-', 'De Meern']);
  expect(breekNaam('Oost')).toEqual([['Oost']]);
  const regels = breekTot('1 Nieuw Engeland, Th. a. Kempisplantsoen en omgeving van de Schepenbuurt', 200);
  expect(regels.length).toBeGreaterThan(1);
  for (const regel of regels) expect(breedteVan(regel)).toBeLessThanOrEqual(200);
});
