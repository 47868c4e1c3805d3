import { z } from 'zod';
import { met } from '#domein/gedeeld/fouten.ts';

/** Characters as Postgres counts them with char_length: code points, not UTF-16 units. */
export const tekens = (tekst: string): number => {
  let aantal = 0;
  for (const _ of tekst) aantal += 1;
  return aantal;
};

/** Control characters except tab and line ends, halves of a pair, and the overrides that turn text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for.
const STUURTEKENS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e]|\p{Cs}/u;
/** Invisible marks that come along when somebody copies a phone number or a chat message; they carry no text. */
const ONZICHTBAAR = /[\u202a-\u202c\u2066-\u2069\ufeff]/g;
// Hebrew and Thai need at most five marks on a letter; what piles up more only covers the lines around it.
const STAPEL = /\p{M}{7}/u;
/** Something a reader can see. */
const ZICHTBAAR = /[\p{L}\p{N}\p{P}\p{S}]/u;

export const heeftStuurtekens = (tekst: string): boolean => STUURTEKENS.test(tekst);

/**
 * Text in one spelling, so that the same answer always gives the same bytes: NFC, line ends as \n, no invisible marks,
 * trimmed, and empty when nothing in it can be seen. With `regels` false all white space becomes one space.
 */
export function normaliseerTekst(tekst: string, regels: boolean): string {
  const zonder = tekst.replace(ONZICHTBAAR, '').normalize('NFC');
  if (!ZICHTBAAR.test(zonder)) return '';
  if (!regels) return zonder.replace(/\s+/g, ' ').trim();
  return zonder
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\S\n]+\n/g, '\n')
    .trim();
}

/** A value that a form gives once: a string, or a list with one string in it. Absent is empty. */
export const enkel = z.preprocess(
  (ruw) => {
    if (ruw === undefined || ruw === null) return '';
    return Array.isArray(ruw) && ruw.length === 1 ? ruw[0] : ruw;
  },
  z.string(met('verkeerd_type')),
);

interface Tekstvorm {
  /** Code points, after normalising. */
  max: number;
  /** May hold line ends. */
  regels?: boolean;
}

/** Any text of at most `max` code points; refuses control characters, null bytes and piles of accents. */
function tekstvorm({ max, regels = false }: Tekstvorm) {
  return enkel
    .refine((tekst) => tekst.length <= 4 * max + 1000, met('te_lang'))
    .refine((tekst) => !heeftStuurtekens(tekst), met('stuurteken'))
    .refine((tekst) => !STAPEL.test(tekst.normalize('NFC')), met('gestapelde_tekens'))
    .transform((tekst) => normaliseerTekst(tekst, regels))
    .refine((tekst) => tekens(tekst) <= max, met('te_lang'));
}

/** Text that must be there. */
export const verplichteTekst = (vorm: Tekstvorm) => tekstvorm(vorm).refine((tekst) => tekst !== '', met('leeg'));

/** Text that may be absent: then null, as in the database. */
export const vrijeTekst = (vorm: Tekstvorm) => tekstvorm(vorm).transform((tekst) => (tekst === '' ? null : tekst));

/** A text column: length in code points, the same numbers as the CHECK `char_length(…) between min and max`. */
export const kolomTekst = (max: number, min = 1) =>
  z.string().refine((tekst) => tekens(tekst) >= min && tekens(tekst) <= max);
