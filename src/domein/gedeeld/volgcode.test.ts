import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatVolgcode, maakVolgcode, parseVolgcode, VOLGCODE_BYTES } from '#domein/gedeeld/volgcode.ts';

const bytes = fc.uint8Array({ minLength: VOLGCODE_BYTES, maxLength: VOLGCODE_BYTES });

test('a code is five groups of five without i, l, o and u', () => {
  fc.assert(
    fc.property(bytes, (willekeur) => {
      expect(formatVolgcode(maakVolgcode(willekeur))).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    }),
  );
});

test('each of 125 bits changes the code, so nothing of the randomness is lost', () => {
  const codes = Array.from({ length: 128 }, (_, bit) => {
    const willekeur = new Uint8Array(VOLGCODE_BYTES);
    willekeur[Math.floor(bit / 8)] = 1 << (bit % 8);
    return maakVolgcode(willekeur);
  });
  const leeg = maakVolgcode(new Uint8Array(VOLGCODE_BYTES));
  expect(new Set(codes.filter((code) => code !== leeg)).size).toBe(125);
});

test('too little randomness is a bug, not a short code', () => {
  expect(() => maakVolgcode(new Uint8Array(15))).toThrow('16 random bytes');
});

test('a code survives how people type it: case, spaces, hyphens, look-alikes and the whole link', () => {
  fc.assert(
    fc.property(bytes, (willekeur) => {
      const code = maakVolgcode(willekeur);
      const getoond = formatVolgcode(code);
      const getypt = [
        getoond,
        getoond.toLowerCase(),
        ` ${getoond.replaceAll('-', ' ')} `,
        getoond.replaceAll('-', '–'),
        getoond.replaceAll('0', 'O').replaceAll('1', 'l'),
        getoond.replaceAll('1', 'I'),
        getoond.replace(/[0-9]/g, (cijfer) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(cijfer))),
        `https://voorbeeld.test/volgen/#${getoond}`,
        `Mijn code is ${getoond}.`,
        `volgcode:${getoond.toLowerCase()} (van de site)`,
        `> Hallo,\n> \n> Je volgcode is ${getoond.replace('-', '-\n> ').replace('> ', '')}\n\nOp 3 mei schreef het portaal:`,
        `Bekijk je plan: https://voorbeeld.test/volgen/#${getoond}\nHeb je vragen? Bel ons. ${'Meer. '.repeat(200)}`,
      ];
      expect(getypt.map(parseVolgcode)).toEqual(getypt.map(() => code));
    }),
  );
});

test.each([
  '',
  'AAAAA',
  'UUUUU-UUUUU-UUUUU-UUUUU-UUUUU',
  'a'.repeat(26),
  'a'.repeat(5_000_000),
  'Mijn code is 12345-12345-12345-12345-123456',
  'Ik weet mijn code niet meer',
])('what is no code stays unread', (tekst) => {
  expect(parseVolgcode(tekst)).toBeNull();
});
