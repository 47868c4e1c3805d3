import type { Importreden } from '#domein/plek/import/import.fouten.ts';

export type Gelezen<Waarde> = { ok: true; waarde: Waarde } | { ok: false; reden: Importreden };

export interface Tekstbestand {
  tekst: string;
  /** Name of the encoding that was found or given. */
  codering: string;
}

const BIJNAMEN: Record<string, string> = { mac: 'macintosh', 'mac-roman': 'macintosh', ansi: 'windows-1252' };
const VOORLOPERS: readonly [codering: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const BINAIR: readonly ['excel' | 'pdf', readonly number[]][] = [
  ['excel', [0x50, 0x4b, 0x03, 0x04]],
  ['excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: in no text in any encoding, so the bytes are of something else.
const GEEN_TEKST = /[\u0000\u0081\u008d\u008f\u0090\u009d]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a word processor leaves one here and there; a binary file is full of them.
const STUURTEKENS = /[\u0001-\u0008\u000e-\u001f\u007f]/g;
/** More of them than one in so many characters is no text. */
const STUURTEKEN_OP = 50;

const begintMet = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((waarde, plaats) => bytes[plaats] === waarde);

/** Text in UTF-16 without a byte order mark has a zero in every other byte of its plain letters. */
function utf16ZonderVoorloper(bytes: Uint8Array): string | undefined {
  const monster = bytes.subarray(0, 2000);
  const nullen = [0, 0];
  for (const [plaats, waarde] of monster.entries())
    if (waarde === 0) nullen[plaats % 2] = (nullen[plaats % 2] ?? 0) + 1;
  const [even = 0, oneven = 0] = nullen;
  if (oneven > monster.length / 4 && even === 0) return 'utf-16le';
  if (even > monster.length / 4 && oneven === 0) return 'utf-16be';
  return undefined;
}

function ontcijfer(bytes: Uint8Array, codering: string): string | undefined {
  try {
    return new TextDecoder(codering, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const bestaat = (codering: string): boolean => {
  try {
    return new TextDecoder(codering).encoding.length > 0;
  } catch {
    return false;
  }
};

/**
 * The text of a file from a spreadsheet program. Without `codering` it is UTF-8 or UTF-16 when the bytes say so, else
 * Windows-1252; Mac-Roman looks the same as Windows-1252, so only the person knows.
 */
export function leesTekst(bytes: Uint8Array, codering?: string): Gelezen<Tekstbestand> {
  if (bytes.length === 0) return { ok: false, reden: { code: 'leeg_bestand' } };
  const binair = BINAIR.find(([, begin]) => begintMet(bytes, begin));
  if (binair) return { ok: false, reden: { code: 'geen_tekst', soort: binair[0] } };

  const gegeven = codering && (BIJNAMEN[codering.toLowerCase()] ?? codering.toLowerCase());
  if (codering && gegeven && !bestaat(gegeven)) return { ok: false, reden: { code: 'codering_onbekend', codering } };
  const gevonden =
    gegeven || (VOORLOPERS.find(([, begin]) => begintMet(bytes, begin))?.[0] ?? utf16ZonderVoorloper(bytes));
  const kandidaten = gevonden ? [gevonden] : ['utf-8', 'windows-1252'];
  for (const kandidaat of kandidaten) {
    const tekst = ontcijfer(bytes, kandidaat);
    if (tekst === undefined) continue;
    const schoon = tekst.replace(STUURTEKENS, '');
    if (GEEN_TEKST.test(tekst) || (tekst.length - schoon.length) * STUURTEKEN_OP > tekst.length)
      return { ok: false, reden: { code: 'geen_tekst', soort: 'onbekend' } };
    if (schoon.trim() === '') return { ok: false, reden: { code: 'leeg_bestand' } };
    return { ok: true, waarde: { tekst: schoon, codering: kandidaat } };
  }
  return { ok: false, reden: { code: 'codering_klopt_niet', codering: kandidaten[0] ?? '' } };
}
