import { z } from 'zod';
import { idSchema, tekstTot } from '#domein/gedeeld/bouwstenen.schema.ts';
import { kolomCent, momentSchema } from '#domein/gedeeld/kolom.schema.ts';
import { ADVIES_LIMIETEN } from '#domein/stemming/advies.limieten.ts';
import { adviessoorten } from '#domein/stemming/stembiljet.schema.ts';
import { openbareInvoerSchema } from '#domein/stemming/telling/telling.schema.ts';
import { bewaardeUitslagSchema } from '#domein/stemming/telling/uitslag.schema.ts';
import { UITSLAG_LIMIETEN } from '#domein/stemming/uitslag.limieten.ts';

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

/** One of the staff counted again and found the same; which role, never who. */
export const natellingSchema = z.object({ rol: z.enum(['makelaar', 'beheerder']), op: momentSchema });
export type Natelling = z.infer<typeof natellingSchema>;

/** A row of public.uitslag that was confirmed. `reden`: why it replaces an earlier one. */
export const uitslagrijSchema = z.object({
  ronde_id: idSchema,
  versie: z.number().int().min(1),
  invoer: openbareInvoerSchema,
  invoer_hash: hex64,
  loting: hex64,
  uitslag: bewaardeUitslagSchema,
  reden: tekstTot(UITSLAG_LIMIETEN.reden, 1).nullable(),
  nageteld: z.array(natellingSchema),
  geteld_op: momentSchema,
  vastgesteld_op: momentSchema,
  motivering: tekstTot(UITSLAG_LIMIETEN.motivering, 1),
});
export type Uitslagrij = z.infer<typeof uitslagrijSchema>;

/** What everyone may see of a row of public.advies: the role of who wrote it, never the person. */
export const adviesrijSchema = z.object({
  ronde_id: idSchema,
  aanvraag_id: z.guid(),
  functie: tekstTot(ADVIES_LIMIETEN.functie, 1),
  advies: z.enum(adviessoorten),
  tekst: tekstTot(ADVIES_LIMIETEN.tekst, 1),
});
export type Adviesrij = z.infer<typeof adviesrijSchema>;

/** A row of public.grootboek_stand, in euro cents: the one source of totals of a ronde. `open`: promised and unpaid. */
export const geldstandSchema = z.object({
  ronde_id: idSchema,
  open_cent: kolomCent(0),
  betaald_cent: kolomCent(0),
  besteed_cent: kolomCent(0),
  teruggekomen_cent: kolomCent(0),
});
export type Geldstand = z.infer<typeof geldstandSchema>;

export const betalingsoorten = ['betaald', 'besteed', 'teruggekomen'] as const;
