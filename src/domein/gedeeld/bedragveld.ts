import { leesBedrag } from '#domein/gedeeld/bedrag.ts';
import * as z from '#domein/gedeeld/lezer.ts';
import { eis, enkel } from '#domein/gedeeld/tekstveld.ts';

/** An amount in a form, in cents. `nul`: whether 0 is an answer. */
export const bedragveld = ({ nul }: { nul: boolean }) =>
  z
    .pipe(
      enkel.check(
        eis((tekst) => tekst.length <= 100, 'bedrag_ongeldig'),
        eis((tekst) => tekst.trim() !== '', 'leeg'),
      ),
      z.transform((tekst: string, uitkomst) => {
        const gelezen = leesBedrag(tekst);
        if (gelezen.ok) return gelezen.waarde;
        uitkomst.issues.push({ message: gelezen.fout });
        return z.NEVER;
      }),
    )
    .check(eis((cent) => nul || cent > 0, 'bedrag_nul'));
