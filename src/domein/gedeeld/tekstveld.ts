import { met, type Veldfoutcode } from '#domein/gedeeld/fouten.ts';
import * as z from '#domein/gedeeld/lezer.ts';
import { heeftVervangteken, herstelTekens, tekens } from '#domein/gedeeld/tekens.ts';

// Hebrew and Thai need at most five marks on a letter; what piles up more only covers the lines around it.
const STAPEL = /\p{M}{7}/u;
/** Something a reader can see: fillers of Hangul and the empty cell of braille are letters and signs in name only. */
const ZICHTBAAR = /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Text in one spelling, so that the same answer always gives the same bytes: repaired (`herstelTekens`), NFC, trimmed, and
 * empty when nothing in it can be seen. With `regels` false all white space becomes one space.
 */
export function normaliseerTekst(tekst: string, regels: boolean): string {
  const zonder = herstelTekens(tekst).normalize('NFC');
  if (!ZICHTBAAR.test(zonder)) return '';
  if (!regels) return zonder.replace(/\s+/g, ' ').trim();
  return zonder.replace(/[^\S\n]+\n/g, '\n').trim();
}

/** A value that a form gives once: a string, or a list with one string in it. Absent is empty. */
export const enkel = z.pipe(
  z.transform((ruw: unknown) => {
    if (ruw === undefined || ruw === null) return '';
    return Array.isArray(ruw) && ruw.length === 1 ? ruw[0] : ruw;
  }),
  z.string(met('verkeerd_type')),
);

/** A check of a field that says `code` when it fails; what comes after it is then left alone. */
export const eis = <Waarde>(klopt: (waarde: NoInfer<Waarde>) => boolean, code: Veldfoutcode): z.Eis<Waarde> =>
  z.refine<Waarde>(klopt, met(code));

/** The field, and then its value in another form. */
export const zetOm = <Uit, Nieuw>(veld: z.Lezer<Uit>, om: (waarde: Uit) => Nieuw) => z.pipe(veld, z.transform(om));

/** One word or code: trimmed, and it must be there. */
export const woordveld = zetOm(enkel, (tekst) => tekst.trim()).check(eis((tekst) => tekst !== '', 'leeg'));

interface Tekstvorm {
  /** Code points, after normalising. */
  max: number;
  /** May hold line ends. */
  regels?: boolean;
}

/** Any text of at most `max` code points; refuses piles of accents, and the mark of a letter that was lost. */
function tekstvorm({ max, regels = false }: Tekstvorm) {
  const heel = enkel.check(
    eis((tekst) => tekst.length <= 4 * max + 1000, 'te_lang'),
    eis((tekst) => !heeftVervangteken(tekst), 'vervangteken'),
    eis((tekst) => !STAPEL.test(tekst.normalize('NFC')), 'gestapelde_tekens'),
  );
  return zetOm(heel, (tekst) => normaliseerTekst(tekst, regels)).check(eis((tekst) => tekens(tekst) <= max, 'te_lang'));
}

/** Text that must be there. */
export const verplichteTekst = (vorm: Tekstvorm) => tekstvorm(vorm).check(eis((tekst) => tekst !== '', 'leeg'));

/** Text that may be absent: then null, as in the database. */
export const vrijeTekst = (vorm: Tekstvorm) => zetOm(tekstvorm(vorm), (tekst) => (tekst === '' ? null : tekst));
