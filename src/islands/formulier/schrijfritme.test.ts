import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { maakBewaring } from '#islands/formulier/schrijfritme.ts';
import { conceptenVan, NIEMAND } from '#islands/gedeeld/concepten.ts';

class Kast {
  readonly rijen = new Map<string, string>();
  get length() {
    return this.rijen.size;
  }
  key = (plek: number) => [...this.rijen.keys()][plek] ?? null;
  getItem = (naam: string) => this.rijen.get(naam) ?? null;
  setItem = (naam: string, tekst: string) => void this.rijen.set(naam, tekst);
  removeItem = (naam: string) => void this.rijen.delete(naam);
  clear = () => this.rijen.clear();
}
let kast: Kast;
let tekst: string;
const na = vi.fn();
const open = () =>
  maakBewaring(
    'feedback',
    conceptenVan(NIEMAND, () => kast),
    () => ({ waarden: { tekst: [tekst] }, stap: 1 }),
    na,
  );
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2027-03-01T12:00:00+01:00') });
  kast = new Kast();
  tekst = 'Het ging goed.';
  na.mockReset();
});
afterEach(() => void vi.useRealTimers());

test('a look at a form keeps nothing, and typing keeps it a moment later', () => {
  const bewaring = open();
  bewaring.nu();
  expect(kast.length).toBe(0);
  bewaring.gewijzigd();
  vi.advanceTimersByTime(1000);
  expect(na).toHaveBeenCalledExactlyOnceWith(true);
  expect(open().neem()).toEqual({ waarden: { tekst: ['Het ging goed.'] }, stap: 1, sleutel: bewaring.sleutel() });
});

test('who leaves at once loses nothing', () => {
  const bewaring = open();
  bewaring.gewijzigd();
  bewaring.nu();
  expect(open().neem()?.waarden).toEqual({ tekst: ['Het ging goed.'] });
});

test('what comes back is the same submission, and after sending there is nothing and another one', () => {
  const eerste = open();
  eerste.gewijzigd();
  eerste.nu();
  const tweede = open();
  tweede.neem();
  expect(tweede.sleutel()).toBe(eerste.sleutel());
  tweede.gewijzigd();
  tweede.wis();
  vi.advanceTimersByTime(1000);
  expect(kast.length).toBe(0);
  expect(tweede.sleutel()).not.toBe(eerste.sleutel());
});

test('on a shared computer nothing is kept, and the form hears that', () => {
  conceptenVan(NIEMAND, () => kast).zetGedeeld(true);
  const bewaring = open();
  bewaring.gewijzigd();
  bewaring.nu();
  expect(na).toHaveBeenCalledExactlyOnceWith(false);
  expect(open().neem()).toBeUndefined();
});

test('throwing away also takes what another tab kept of this form', () => {
  for (const woorden of ['Uit de ene tab.', 'Uit de andere tab.']) {
    tekst = woorden;
    const bewaring = open();
    bewaring.gewijzigd();
    bewaring.nu();
  }
  expect(kast.length).toBe(2);
  open().gooiWeg();
  expect(kast.length).toBe(0);
});

test('what has another shape is no draft', () => {
  for (const inhoud of [null, {}, { waarden: { tekst: 'los' }, sleutel: 's', stap: 0 }, { waarden: {}, stap: 0 }]) {
    const tot = Date.now() + 1000;
    kast.setItem('concept::feedback', JSON.stringify({ tot, merk: 'm', versie: null, inhoud }));
    expect(open().neem(), JSON.stringify(inhoud)).toBeUndefined();
  }
});
