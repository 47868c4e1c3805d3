import { z } from 'zod';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import { tekstTot } from '#domein/gedeeld/bouwstenen.schema.ts';
import { kolomCent, momentSchema } from '#domein/gedeeld/kolom.schema.ts';

const L = DOSSIER_LIMIETEN;

/** A row of public.eindverslag. */
export const eindverslagSchema = z.object({
  aanvraag_id: z.guid(),
  tekst: tekstTot(L.eindverslag, 1),
  besteed_cent: kolomCent(0),
  op: momentSchema,
});
/** A row of public.gebeurtenis_tekst. `zichtbaar` false: a note among staff. */
export const gebeurtenistekstSchema = z.object({
  gebeurtenis_id: z.number().int(),
  tekst: tekstTot(L.reden, 1),
  zichtbaar: z.boolean(),
  telling: tekstTot(L.reden, 1).nullable(),
});
