import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heeftVervangteken, herstelTekens } from '#domein/gedeeld/tekens.ts';

test.each([
  ['Samen\u000bkoken', 'Samen\nkoken'],
  ['een\u000ctwee\u2028drie\u2029vier\u0085vijf\r\nzes\rzeven', 'een\ntwee\ndrie\nvier\nvijf\nzes\nzeven'],
  ['buurt\u00adhuis', 'buurthuis'],
  ['\ufeffbuurt\u200bhuis\u2060', 'buurthuis'],
  ['een\u00a0twee\u2009drie\u3000vier\u202fvijf', 'een twee drie vier vijf'],
  ['\u0093Hoi\u0094, \u0091t kost \u0080 5', '“Hoi”, ‘t kost € 5'],
  ['a\u0000b\u001bc\u007fd', 'abcd'],
  ['half \ud83d paar', 'half  paar'],
  ['\u202eomgekeerd\u202c', 'omgekeerd'],
  ['👩\u200d👧 می\u200cخواهم', '👩\u200d👧 می\u200cخواهم'],
  ['kolom\tkolom', 'kolom\tkolom'],
])('%j is repaired to %j', (tekst, verwacht) => {
  expect(herstelTekens(tekst)).toBe(verwacht);
});

test('what is lost cannot be repaired, and is known', () => {
  expect([herstelTekens('caf\ufffd'), heeftVervangteken('caf\ufffd'), heeftVervangteken('café')]).toEqual([
    'caf\ufffd',
    true,
    false,
  ]);
});

test('repairing twice changes nothing, and leaves nothing that a database or a reader stumbles over', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (tekst) => {
      const hersteld = herstelTekens(tekst);
      expect(herstelTekens(hersteld)).toBe(hersteld);
      expect(hersteld.isWellFormed()).toBe(true);
      expect(/[\p{Cc}\u00ad\u200b\ufeff]/u.test(hersteld.replace(/[\n\t]/g, ''))).toBe(false);
    }),
    { numRuns: 150 },
  );
});
