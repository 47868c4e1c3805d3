import { z } from 'zod';
import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';
import { aanvraagstatusSchema } from '#domein/aanvraag/aanvraag.status.ts';
import { bedragveld, HOOGSTE_CENT, kolomCent } from '#domein/gedeeld/bedrag.ts';
import { datumSchema, gebiedscodeSchema, idSchema, slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { contactvelden } from '#domein/gedeeld/contactveld.ts';
import { gebiedveld, lijst, magLeeg } from '#domein/gedeeld/formulierveld.ts';
import { met } from '#domein/gedeeld/fouten.ts';
import { kanaalSchema, momentSchema } from '#domein/gedeeld/gebeurtenis.ts';
import { enkel, kolomTekst, verplichteTekst, vrijeTekst } from '#domein/gedeeld/tekstveld.ts';
import { nummerSchema } from '#domein/gedeeld/volgcode.ts';

const L = AANVRAAG_LIMIETEN;

const woord = (vorm: z.ZodString) =>
  enkel
    .transform((tekst) => tekst.trim())
    .refine((tekst) => tekst !== '', met('leeg'))
    .refine((tekst) => vorm.safeParse(tekst).success, met('geen_keuze'));

/** Everything about the plan: what can be changed until `voorgelegd`. The lines of the begroting are paired later. */
export const aanvraaginhoud = {
  titel: verplichteTekst({ max: L.titel }),
  plan: verplichteTekst({ max: L.plan, regels: true }),
  doelgroep: verplichteTekst({ max: L.doelgroep, regels: true }),
  wanneer: verplichteTekst({ max: L.wanneer }),
  prioriteit: magLeeg(woord(idSchema)),
  post_omschrijving: lijst(L.posten).pipe(z.array(vrijeTekst({ max: L.post_omschrijving }))),
  post_bedrag: lijst(L.posten).pipe(z.array(magLeeg(bedragveld({ nul: false })))),
  eigen_bijdrage: magLeeg(bedragveld({ nul: true })),
  minimumbedrag: magLeeg(bedragveld({ nul: false })),
  buurt: gebiedveld,
};
export const aanvraagvelden = { ronde: woord(slugSchema), ...aanvraaginhoud, ...contactvelden };

/** What the short form asks: enough for a request up to `eenvoudig_tot` of the ronde. */
export const EENVOUDIGE_VELDEN = [
  'ronde',
  'titel',
  'plan',
  'doelgroep',
  'wanneer',
  'post_omschrijving',
  'post_bedrag',
  'buurt',
  'contact_naam',
  'contact_email',
  'contact_telefoon',
  'akkoord',
] as const satisfies readonly (keyof typeof aanvraagvelden)[];

/** A row of public.begrotingspost. */
export const begrotingspostSchema = z.object({
  aanvraag_id: z.guid(),
  volgorde: z.number().int().min(1).max(L.posten),
  omschrijving: kolomTekst(L.post_omschrijving),
  bedrag_cent: kolomCent(1),
});
export type Post = Pick<z.infer<typeof begrotingspostSchema>, 'omschrijving' | 'bedrag_cent'>;

const heleEuros = z.number().int().positive().multipleOf(100).max(HOOGSTE_CENT);

/** What the request itself and its public part share. */
const gedeeldeKolommen = z.object({
  nummer: nummerSchema('B'),
  titel: kolomTekst(L.titel),
  plan: kolomTekst(L.plan),
  gevraagd_cent: heleEuros,
  toegekend_cent: kolomCent(0).nullable(),
  wijk_code: gebiedscodeSchema,
  buurt_code: gebiedscodeSchema.nullable(),
  ronde_id: idSchema,
  prioriteit_id: idSchema.nullable(),
  initiatief_id: idSchema.nullable(),
  status: aanvraagstatusSchema,
});

/**
 * What everyone may see of a request from `voorgelegd` on: a row of public.aanvraag_publiek. No person in it.
 * `verslag` and `besteed_cent` (euro cents) come from the eindverslag, when there is one.
 */
export const aanvraagpubliekSchema = gedeeldeKolommen.extend({
  slug: slugSchema,
  voorgelegd_op: momentSchema,
  verslag: z.string().min(1).nullable(),
  besteed_cent: kolomCent(0).nullable(),
});
export type Aanvraagpubliek = z.infer<typeof aanvraagpubliekSchema>;

/** A row of public.aanvraag. */
export const aanvraagrijSchema = gedeeldeKolommen.extend({
  id: z.guid(),
  doelgroep: kolomTekst(L.doelgroep),
  wanneer: kolomTekst(L.wanneer),
  wanneer_van: datumSchema.nullable(),
  eigen_bijdrage_cent: kolomCent(0),
  minimumbedrag_cent: kolomCent(1).nullable(),
  kanaal: kanaalSchema,
  bevestigd_op: momentSchema.nullable(),
  behandelaar: z.guid().nullable(),
  ingediend_op: momentSchema,
  afgesloten_op: momentSchema.nullable(),
});
export type Aanvraagrij = z.infer<typeof aanvraagrijSchema>;
