import { z } from 'zod';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import { kolomCent, kolomTekst, momentSchema } from '#domein/gedeeld/kolom.schema.ts';

const L = DOSSIER_LIMIETEN;

/** A row of public.eindverslag. */
export const eindverslagSchema = z.object({
  aanvraag_id: z.guid(),
  tekst: kolomTekst(L.eindverslag),
  besteed_cent: kolomCent(0),
  op: momentSchema,
});
/** A row of public.gebeurtenis_tekst. `zichtbaar` false: a note among staff. */
export const gebeurtenistekstSchema = z.object({
  gebeurtenis_id: z.number().int(),
  tekst: kolomTekst(L.reden),
  zichtbaar: z.boolean(),
  telling: kolomTekst(L.reden).nullable(),
});
