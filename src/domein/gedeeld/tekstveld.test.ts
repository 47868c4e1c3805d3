import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tekens } from '#domein/gedeeld/tekens.ts';
import { normaliseerTekst, verplichteTekst, vrijeTekst } from '#domein/gedeeld/tekstveld.ts';

const veld = verplichteTekst({ max: 20, regels: true });
const lees = (ruw: unknown) => {
  const gelezen = veld.safeParse(ruw);
  return gelezen.success ? gelezen.data : `fout: ${gelezen.error.issues.map(({ message }) => message).join()}`;
};

test.each([
  [42, 'verkeerd_type'],
  [{}, 'verkeerd_type'],
  [['a', 'b'], 'verkeerd_type'],
  [[['a']], 'verkeerd_type'],
  [true, 'verkeerd_type'],
  [undefined, 'leeg'],
  [null, 'leeg'],
  [' \n\t ', 'leeg'],
  ['\u200b\u2060', 'leeg'],
  ['\u3164\u2800\u115f\u1160\uffa0', 'leeg'],
  ['caf\ufffd', 'vervangteken'],
  [`a${'\u0301'.repeat(40)}`, 'gestapelde_tekens'],
  ['a'.repeat(21), 'te_lang'],
  ['a'.repeat(5_000_000), 'te_lang'],
])('%j is refused as %s', (ruw, code) => {
  expect(lees(ruw)).toBe(`fout: ${code}`);
});

test('text is kept as it was typed, apart from spelling and white space at its ends', () => {
  expect(lees('  een\r\ntwee \t\r\n drie ')).toBe('een\ntwee\n drie');
  expect(lees('cafe\u0301')).toBe('café');
  expect(lees('<b>"\'; drop table')).toBe('<b>"\'; drop table');
  expect(lees('مرحبا بكم')).toBe('مرحبا بكم');
  expect(lees('\u202a06\u202c')).toBe('06');
  expect(lees(['een'])).toBe('een');
});

test('what a word processor left in it is repaired', () => {
  expect(['Samen\u000bkoken', 'a\u0000b\u001bc\ud800d', 'buurt\u00adhuis', 'a\u2003b'].map(lees)).toEqual([
    'Samen\nkoken',
    'abcd',
    'buurthuis',
    'a b',
  ]);
});

test('length is counted in code points, as the database does', () => {
  expect(lees('😀'.repeat(20))).toBe('😀'.repeat(20));
  expect(lees('😀'.repeat(21))).toBe('fout: te_lang');
  // Twenty letters in forty code points become twenty after normalising.
  expect(lees('e\u0301'.repeat(20))).toBe('é'.repeat(20));
});

test('a text that may be absent is null when it is empty, and one line has no line ends', () => {
  const enkeleRegel = vrijeTekst({ max: 20 });
  expect([' ', 'a\n b'].map((ruw) => enkeleRegel.safeParse(ruw).data)).toEqual([null, 'a b']);
});

test('normalising twice changes nothing, and what is accepted is within the limit', () => {
  const soorten = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  fc.assert(
    fc.property(soorten, fc.boolean(), (tekst, regels) => {
      const eenmaal = normaliseerTekst(tekst, regels);
      expect(normaliseerTekst(eenmaal, regels)).toBe(eenmaal);
      const gelezen = veld.safeParse(tekst);
      if (gelezen.success) expect(tekens(gelezen.data)).toBeLessThanOrEqual(20);
    }),
    { numRuns: 200 },
  );
});
