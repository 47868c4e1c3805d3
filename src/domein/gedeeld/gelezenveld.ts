import type { Veldfoutcode } from '#domein/gedeeld/fouten.ts';
import * as z from '#domein/gedeeld/lezer.ts';
import type { Result } from '#domein/gedeeld/resultaat.ts';
import { eis, enkel } from '#domein/gedeeld/tekstveld.ts';

/** More than any address, number or website with words around it: what is longer is not looked at. */
const LANGST = 1000;

/** A field that `lees` turns into its value, or into a code. */
export const gelezenveld = <Waarde>(
  lees: (tekst: string) => Result<Waarde, Veldfoutcode>,
  teLang: Veldfoutcode = 'te_lang',
) =>
  z.pipe(
    enkel.check(eis((tekst) => tekst.length <= LANGST, teLang)),
    z.transform((tekst: string, uitkomst): Waarde => {
      const gelezen = lees(tekst);
      if (gelezen.ok) return gelezen.waarde;
      uitkomst.issues.push({ message: gelezen.fout });
      return z.NEVER;
    }),
  );
