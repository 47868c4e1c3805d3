import { z } from 'zod';
import { aantalSchema as aantal, contract, momentSchema as moment } from '#domein/contract/vorm.ts';
import { nummerSchema } from '#domein/gedeeld/kolom.schema.ts';
import { controlewijzen, verbeteronderwerpen, verbeterpunten } from '#domein/verbetering/verbetering.punten.ts';

const verbeteringSchema = z.object({
  id: z.guid(),
  nummer: nummerSchema('V'),
  over: z.enum(verbeteronderwerpen),
  over_id: z.string().nullable(),
  naam: z.string().nullable(),
  wat: z.enum(verbeterpunten),
  voorstel: z.string(),
  zeker: z.boolean(),
  /** How many people said so. */
  aantal: aantal,
  status: z.enum(['nieuw', 'overgenomen', 'afgewezen']),
  reden: z.string().nullable(),
  ingediend_op: moment,
  /** What stands on the site in the field that can be set from here; null when it has to be done on its own screen. */
  huidig: z.object({ nu: z.string().nullable() }).nullable(),
  /** Who left a number and wants to hear of it. */
  telefoons: z.array(z.string()),
  /** How many get a mail. */
  mailen: aantal,
});
export type Werkverbetering = z.infer<typeof verbeteringSchema>;

/** What residents say is wrong on a page, and what staff do with it. */
export const verbetering = {
  verbetering_indienen: contract({
    invoer: z.strictObject({
      gegevens: z.strictObject({
        over: z.enum(verbeteronderwerpen),
        over_id: z.string().nullable(),
        over_naam: z.string().nullable(),
        wat: z.enum(verbeterpunten),
        voorstel: z.string(),
        zeker: z.boolean(),
        contact_email: z.string().nullable(),
        contact_telefoon: z.string().nullable(),
        /** The puzzle that was solved, which counts once; null without one. */
        uitdaging: z.string().nullable(),
      }),
      /** What makes sending twice the same; and a hash of what was sent, so that other content is refused. */
      sleutel: z.string(),
      inhoud_hash: z.string(),
      /** Hashed address. */
      afzender: z.string(),
      kanaal: z.enum(['site', 'site_zonder_js']),
    }),
    antwoord: z.object({ nummer: nummerSchema('V'), status: z.enum(['nieuw', 'herhaald']) }),
    weigeringen: ['sleutel_hergebruikt', 'te_vaak', 'puzzel_ongeldig', 'onleesbaar', 'onderwerp_onbekend'],
  }),
  /** Reading a number of somebody leaves a line in the logboek. `code_te_oud`: after ten within an hour. */
  verbetering_lezen: contract({
    invoer: z.strictObject({ id: z.guid() }),
    antwoord: verbeteringSchema,
    weigeringen: ['niet_bevoegd', 'onbekend', 'code_te_oud'],
  }),
  /** `waarde`: what is set, when it is not quite what was proposed. */
  verbetering_afhandelen: contract({
    invoer: z.strictObject({
      id: z.guid(),
      besluit: z.enum(['overgenomen', 'afgewezen']),
      waarde: z.string().nullable().optional(),
      hoe: z.enum(controlewijzen).nullable().optional(),
      reden: z.string().nullable().optional(),
    }),
    antwoord: z.object({ status: z.enum(['overgenomen', 'afgewezen']) }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'stap_kan_niet', 'motivering_nodig', 'onleesbaar'],
  }),
};
