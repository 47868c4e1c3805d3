import { z } from 'zod';
import { leesVelden, magLeeg } from '#domein/gedeeld/formulierveld.ts';
import { met, type Veldfout } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { enkel } from '#domein/gedeeld/tekstveld.ts';

/** How a form came in, apart from what it says. Both are absent without JavaScript. */
export interface Inzending {
  /** A uuid made in the browser: the same one is the same submission. */
  readonly sleutel: string | null;
  /** The solved puzzle, as ALTCHA sends it (base64). */
  readonly altcha: string | null;
}

const velden = {
  sleutel: magLeeg(
    enkel
      .transform((tekst) => tekst.trim().toLowerCase())
      .refine((tekst) => z.guid().safeParse(tekst).success, met('geen_sleutel')),
  ),
  altcha: magLeeg(enkel.refine((tekst) => tekst.length <= 10_000, met('te_lang'))),
};

/** `sleutel` and `altcha` of any form. */
export function parseInzending(ruw: unknown): Result<Inzending, Veldfout[]> {
  const { alles, fouten } = leesVelden(velden, ruw);
  return alles ? goed(alles) : mis(fouten);
}
