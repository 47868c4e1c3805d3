import { expect, test } from 'vitest';
import { type Concepten, conceptenVan, NIEMAND } from '#islands/gedeeld/concepten.ts';

const DAG = 24 * 60 * 60 * 1000;

/** As the one of a browser, in memory. */
function maakKast(): Storage {
  const inhoud = new Map<string, string>();
  return {
    get length() {
      return inhoud.size;
    },
    key: (plek) => [...inhoud.keys()][plek] ?? null,
    getItem: (naam) => inhoud.get(naam) ?? null,
    setItem: (naam, waarde) => void inhoud.set(naam, waarde),
    removeItem: (naam) => void inhoud.delete(naam),
    clear: () => inhoud.clear(),
  };
}
const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';
const plaats = (concepten: Concepten, naam = 'plek:1') => concepten.plaats(naam, isTekst);
const teksten = (concepten: Concepten, naam = 'plek:1') =>
  plaats(concepten, naam)
    .lees()
    .map(({ inhoud }) => inhoud);

function opstelling() {
  const kast = maakKast();
  let nu = Date.UTC(2027, 0, 1);
  return {
    kast,
    van: (wie: string) =>
      conceptenVan(
        wie,
        () => kast,
        () => nu,
      ),
    wacht: (ms: number) => {
      nu += ms;
    },
  };
}

test('what was typed comes back, with the version it was typed on', () => {
  const { van, wacht } = opstelling();
  expect(plaats(van('een')).bewaar('Buurttuin', 'v1')).toBe(true);
  wacht(DAG);
  expect(plaats(van('een')).lees()).toMatchObject([{ inhoud: 'Buurttuin', versie: 'v1', op: Date.UTC(2027, 0, 1) }]);
  expect(teksten(van('een'), 'plek:12')).toEqual([]);
});

test('nobody reaches the drafts of another account, and nobody signs in to those of the public forms', () => {
  const { van } = opstelling();
  plaats(van('een')).bewaar('van een');
  plaats(van(NIEMAND)).bewaar('van niemand');
  expect(teksten(van('twee'))).toEqual([]);
  expect(teksten(van('een'))).toEqual(['van een']);
  van('twee').wisAlles();
  van(NIEMAND).wisAlles();
  expect([teksten(van('een')), teksten(van(NIEMAND))]).toEqual([['van een'], []]);
  expect([van('een').namen(), van('twee').namen()]).toEqual([['plek:1'], []]);
});

test('after seven days a draft is gone from the device, whoever it was of', () => {
  const { van, wacht, kast } = opstelling();
  plaats(van('een')).bewaar('oud');
  wacht(7 * DAG - 1);
  expect(teksten(van('een'))).toEqual(['oud']);
  wacht(1);
  expect(teksten(van('twee'))).toEqual([]);
  expect(kast.length).toBe(0);
});

test('a draft from a clock that was far ahead is not kept for years', () => {
  const { van, wacht } = opstelling();
  wacht(3000 * DAG);
  plaats(van('een')).bewaar('uit de toekomst');
  wacht(-3000 * DAG);
  expect(teksten(van('een'))).toEqual([]);
});

test('a form that is open twice keeps both texts, the latest first', () => {
  const { van, wacht } = opstelling();
  const [links, rechts] = [plaats(van('een')), plaats(van('een'))];
  links.bewaar('links 1');
  rechts.bewaar('rechts 1');
  wacht(1);
  links.bewaar('links 2');
  expect(teksten(van('een'))).toEqual(['links 2', 'rechts 1']);
  expect([van('een').namen('plek:'), van('een').namen('plek:2')]).toEqual([['plek:1', 'plek:1'], []]);
  links.wis();
  expect(teksten(van('een'))).toEqual(['rechts 1']);
});

test('who goes on with a draft replaces it, and the tab it came from gets a place of its own', () => {
  const { van, wacht } = opstelling();
  const eerste = plaats(van('een'));
  eerste.bewaar('begin');
  const later = plaats(van('een'));
  const [gevonden] = later.lees();
  if (gevonden) later.neem(gevonden);
  wacht(1);
  later.bewaar('begin en meer');
  eerste.wis();
  expect(teksten(van('een'))).toEqual(['begin en meer']);
  wacht(1);
  eerste.bewaar('begin, anders');
  eerste.bewaar('begin, heel anders');
  expect(teksten(van('een'))).toEqual(['begin, heel anders', 'begin en meer']);
  later.wis();
  eerste.wis();
  expect(teksten(van('een'))).toEqual([]);
});

test('a draft that went back and forth between three tabs is never written over', () => {
  const { van } = opstelling();
  const neemLaatste = () => {
    const hier = plaats(van('een'));
    const [gevonden] = hier.lees();
    if (gevonden) hier.neem(gevonden);
    return hier;
  };
  const a = plaats(van('een'));
  const b = plaats(van('een'));
  a.bewaar('a1');
  b.bewaar('b1');
  a.wis();
  const c = neemLaatste();
  c.bewaar('c1');
  b.bewaar('b2');
  const d = neemLaatste();
  d.bewaar('d1');
  c.bewaar('c2');
  b.bewaar('b3');
  expect(teksten(van('een'))).toEqual(expect.arrayContaining(['c2', 'b3', 'd1']));
});

test('what somebody else put on the device in another shape is no draft', () => {
  const { van, kast } = opstelling();
  kast.setItem('concept:een:plek:1', '{"tot": 1');
  kast.setItem('ander', 'blijft');
  van('een')
    .plaats('plek:1~2', (waarde): waarde is number => typeof waarde === 'number')
    .bewaar(3);
  expect(teksten(van('een'))).toEqual([]);
  expect(kast.getItem('ander')).toBe('blijft');
});

test('on a shared computer nothing is kept of who says so; others keep theirs', () => {
  const { van } = opstelling();
  plaats(van('een')).bewaar('een');
  plaats(van(NIEMAND)).bewaar('niemand');
  van(NIEMAND).zetGedeeld(true);
  expect(plaats(van(NIEMAND)).bewaar('weer')).toBe(false);
  expect([teksten(van(NIEMAND)), teksten(van('een'))]).toEqual([[], ['een']]);
  van(NIEMAND).zetGedeeld(false);
  expect(plaats(van(NIEMAND)).bewaar('weer')).toBe(true);
});

test('without storage nothing is kept and nothing breaks', () => {
  const dicht = conceptenVan('een', () => {
    throw new DOMException('denied', 'SecurityError');
  });
  const vol = {
    ...maakKast(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const zonder = plaats(dicht);
  expect(zonder.bewaar('tekst')).toBe(false);
  zonder.wis();
  dicht.zetGedeeld(true);
  expect([dicht.namen(), teksten(dicht), dicht.isGedeeld()]).toEqual([[], [], false]);
  expect(plaats(conceptenVan('een', () => vol)).bewaar('tekst')).toBe(false);
});

test('two tabs with the same form each find their own words again when they are loaded anew, whichever typed last', () => {
  const kast = maakKast();
  let nu = Date.UTC(2027, 0, 1);
  const tabs = [maakKast(), maakKast()] as const;
  const open = (tab: Storage) =>
    conceptenVan(
      NIEMAND,
      () => kast,
      () => (nu += 1000),
      () => tab,
    );
  const [een, twee] = [plaats(open(tabs[0])), plaats(open(tabs[1]))];
  een.bewaar('Eerste tab');
  twee.bewaar('Tweede tab');
  een.bewaar('Eerste tab, nog wat');
  expect(teksten(open(tabs[1]))).toEqual(['Tweede tab', 'Eerste tab, nog wat']);
  expect(teksten(open(tabs[0]))).toEqual(['Eerste tab, nog wat', 'Tweede tab']);
  // Somebody who opens a third one goes on with what was typed last.
  expect(teksten(open(maakKast()))[0]).toBe('Eerste tab, nog wat');
  twee.wis();
  expect(teksten(open(tabs[1]))).toEqual(['Eerste tab, nog wat']);
});

test('a tab that went on with the draft of another keeps what it typed itself', () => {
  const kast = maakKast();
  const tabs = [maakKast(), maakKast()] as const;
  const open = (tab: Storage) =>
    conceptenVan(
      NIEMAND,
      () => kast,
      Date.now,
      () => tab,
    );
  const een = plaats(open(tabs[0]));
  een.bewaar('Plan 1');
  const twee = plaats(open(tabs[1]));
  const [laatste] = twee.lees();
  if (laatste) twee.neem(laatste);
  twee.bewaar('Plan 1 en 3');
  een.bewaar('Plan 1 en 4');
  expect(teksten(open(tabs[1]))[0]).toBe('Plan 1 en 3');
  expect(teksten(open(tabs[0]))[0]).toBe('Plan 1 en 4');
});
