import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesTekst } from '#domein/plek/import/codering.ts';

const TEKST = 'naam;plaats\r\nCafé ’t Eén;Ĳsselstein €';
const utf8 = (tekst: string) => new TextEncoder().encode(tekst);

function utf16(tekst: string, littleEndian: boolean, voorloper: boolean): Uint8Array {
  const tekens = `${voorloper ? '\uFEFF' : ''}${tekst}`;
  const bytes = new DataView(new ArrayBuffer(tekens.length * 2));
  for (let plaats = 0; plaats < tekens.length; plaats += 1)
    bytes.setUint16(plaats * 2, tekens.charCodeAt(plaats), littleEndian);
  return new Uint8Array(bytes.buffer);
}

test.each([
  ['utf-8', utf8(TEKST)],
  ['utf-8', utf8(`\uFEFF${TEKST}`)],
  ['utf-16le', utf16(TEKST, true, true)],
  ['utf-16be', utf16(TEKST, false, true)],
  ['utf-16le', utf16('naam;plaats\nDe Ster;Utrecht', true, false)],
  ['utf-16be', utf16('naam;plaats\nDe Ster;Utrecht', false, false)],
])('%s is recognised', (codering, bytes) => {
  const gelezen = leesTekst(bytes);
  expect(gelezen).toMatchObject({ ok: true, waarde: { codering, tekst: expect.stringMatching(/^naam;plaats/) } });
});

test('bytes that are no UTF-8 are Windows-1252, unless the person says Mac-Roman', () => {
  const windows = new Uint8Array([...utf8('Caf'), 0xe9, 0x20, 0x80]);
  expect(leesTekst(windows)).toEqual({ ok: true, waarde: { tekst: 'Café €', codering: 'windows-1252' } });
  const mac = new Uint8Array([...utf8('Caf'), 0x8e]);
  expect(leesTekst(mac, 'mac-roman')).toEqual({ ok: true, waarde: { tekst: 'Café', codering: 'macintosh' } });
});

test('a vertical tab, a form feed and a next line of a word processor keep no file out', () => {
  expect(leesTekst(utf8('naam\u000bplaats\u000c\u0085'))).toMatchObject({ ok: true });
});

test('a spreadsheet, a pdf, other binary data, an unknown and a wrong encoding are refused', () => {
  expect(leesTekst(new Uint8Array([0x50, 0x4b, 3, 4]))).toMatchObject({
    reden: { code: 'geen_tekst', soort: 'excel' },
  });
  expect(leesTekst(utf8('%PDF-1.7'))).toMatchObject({ reden: { code: 'geen_tekst', soort: 'pdf' } });
  expect(leesTekst(utf8('naam;soort\nBel\u0007huis;buurtcentrum\nNog een huis;buurtcentrum'))).toMatchObject({
    waarde: { tekst: 'naam;soort\nBelhuis;buurtcentrum\nNog een huis;buurtcentrum' },
  });
  expect(leesTekst(new Uint8Array([65, 1, 66]))).toMatchObject({ reden: { code: 'geen_tekst', soort: 'onbekend' } });
  expect(leesTekst(utf8('a'), 'morse')).toMatchObject({ reden: { code: 'codering_onbekend', codering: 'morse' } });
  expect(leesTekst(new Uint8Array([65, 0xe9]), 'utf-8')).toMatchObject({ reden: { code: 'codering_klopt_niet' } });
});

test('any bytes give a text or a reason, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const gelezen = leesTekst(bytes);
      expect(gelezen.ok ? gelezen.waarde.tekst.trim() : gelezen.reden.code).not.toBe('');
    }),
  );
});

test('what nobody typed in is told as empty, and a word for an encoding may be written in capitals', () => {
  for (const leeg of [new Uint8Array(), utf8(' \n'), utf16(' ', true, true)])
    expect(leesTekst(leeg)).toEqual({ ok: false, reden: { code: 'leeg_bestand' } });
  expect(leesTekst(utf8('a'), 'UTF-8')).toEqual({ ok: true, waarde: { tekst: 'a', codering: 'utf-8' } });
  expect(leesTekst(new Uint8Array([0x8e]), 'Mac-Roman')).toMatchObject({ ok: true, waarde: { tekst: 'é' } });
  expect(leesTekst(new Uint8Array([65, 0xe9]), 'utf-8')).toEqual({
    ok: false,
    reden: { code: 'codering_klopt_niet', codering: 'utf-8' },
  });
});

test('a zero here and there makes no UTF-16 of a file', () => {
  const metNul = new Uint8Array([...utf8('naam;plaats'), 0]);
  expect(leesTekst(metNul)).toEqual({ ok: false, reden: { code: 'geen_tekst', soort: 'onbekend' } });
  expect(leesTekst(new Uint8Array([0, 65, 66, 0]))).toMatchObject({ ok: false });
});
