import { beforeEach, expect, test } from 'vitest';
import { maakStappen } from '#islands/formulier/stappen.ts';
import type { Bladstand } from '#islands/gedeeld/bladstand.ts';

let bladen: Bladstand[];
let hier: number;
let stap: number;
let stappen: ReturnType<typeof maakStappen>;
const naar = (plek: number): void => {
  hier = plek;
  stappen.bijBladeren();
};
beforeEach(() => {
  bladen = [{}];
  hier = 0;
  stap = 0;
  stappen = maakStappen(
    () => stap,
    (nieuw) => {
      stap = nieuw;
    },
    {
      lees: () => bladen[hier] ?? {},
      zet(blad) {
        bladen[hier] = blad;
      },
      nieuw(blad) {
        hier += 1;
        bladen = [...bladen.slice(0, hier), blad];
      },
      terug: () => naar(hier - 1),
    },
  );
  stappen.begin('een', 0);
});

test('each step is an entry of its own, and going through them shows each', () => {
  stappen.ga(1);
  stappen.ga(2);
  expect(bladen.map((blad) => blad.stap)).toEqual([0, 1, 2]);
  naar(1);
  expect(stap).toBe(1);
  naar(0);
  expect(stap).toBe(0);
  naar(2);
  expect(stap).toBe(2);
});

test('the button back is the Back of the browser, so that both go the same way', () => {
  stappen.ga(1);
  stappen.ga(0);
  expect([bladen.length, hier, stap]).toEqual([2, 0, 0]);
});

test('a jump to an earlier step is a new entry, and Back returns from it', () => {
  for (const nummer of [1, 2, 3]) stappen.ga(nummer);
  stappen.ga(0);
  expect([bladen.length, stap]).toEqual([5, 0]);
  naar(3);
  expect(stap).toBe(3);
});

test('a place on the page, such as the link past the menu, is the same step', () => {
  stappen.ga(1);
  bladen.push({});
  naar(2);
  expect([stap, bladen[2]]).toEqual([1, { stap: 1, beurt: 'een' }]);
});

test('entries of what was sent or thrown away lead to the first step of what is being filled in now', () => {
  stappen.ga(1);
  stappen.ga(2);
  stap = 0;
  stappen.begin('twee', 0);
  naar(1);
  expect([stap, bladen[1]]).toEqual([0, { stap: 0, beurt: 'twee' }]);
});

test('a page that is loaded again remembers the way it came', () => {
  stappen.ga(1);
  stappen.begin('een', 1);
  stappen.ga(0);
  expect([hier, bladen.length]).toEqual([0, 2]);
});

test('who somebody is goes along to the next step, and not on a shared computer', () => {
  stappen.onthoud({ contact_naam: ['Een bewoner'] });
  stappen.ga(1);
  expect(bladen[1]?.contact).toEqual({ contact_naam: ['Een bewoner'] });
  stappen.onthoud(undefined);
  expect(bladen[1]).toEqual({ stap: 1, van: 0, beurt: 'een' });
});
