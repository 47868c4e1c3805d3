import { z } from 'zod';
import { aanmeldingrijSchema, aanmeldingstatusSchema } from '#domein/aanmelding/aanmelding.schema.ts';
import { aanvraagrijSchema, aanvraagstatusSchema, begrotingspostSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import { centSchema as cent, contract, dagSchema as dag, momentSchema as moment } from '#domein/contract/vorm.ts';
import { dossieracties } from '#domein/dossier/dossier.acties.ts';
import { eindverslagSchema } from '#domein/dossier/dossier.schema.ts';
import { feedbackpubliekSchema, feedbackrijSchema, feedbackstatusSchema } from '#domein/feedback/feedback.schema.ts';
import { slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { dossiersoorten } from '#domein/gedeeld/gebeurtenis.ts';
import { gebeurtenissoortSchema, kanaalSchema } from '#domein/gedeeld/kolom.schema.ts';
import { partijen } from '#domein/gedeeld/overgangen.ts';
import { logboekrollen } from '#domein/logboek/logboek.ts';
import { rondestatusSchema } from '#domein/ronde/ronde.schema.ts';

/** A step that was taken. `tekst`: what was said with it; `telling`: what the count says, in words of the site. */
export const gebeurtenis = {
  soort: gebeurtenissoortSchema,
  van: z.string().nullable(),
  naar: z.string().nullable(),
  door: z.enum(partijen),
  op: moment,
  tekst: z.string().nullable(),
  telling: z.string().nullable(),
};

const contactSchema = z.object({
  naam: z.string().nullable(),
  email: z.string().nullable(),
  telefoon: z.string().nullable(),
  akkoord_op: moment,
  akkoord_versie: z.string().nullable(),
});
/**
 * Who helps: whoever took it up or the makelaar of the buurt, or else the team. `foto`: path on the site; `rol` of who has
 * no page of their own: what they are here.
 */
const contactpersoonSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('makelaar'),
    naam: z.string(),
    rol: z.string(),
    telefoon: z.string().nullable(),
    email: z.string().nullable(),
    foto: z.string().nullable(),
  }),
  z.object({ soort: z.literal('beheerder') }),
]);
const rondestukSchema = z.object({
  slug: slugSchema,
  naam: z.string(),
  status: rondestatusSchema,
  opent_op: moment,
  sluit_op: moment,
  besluit_op: dag,
  max_per_aanvraag_cent: cent.nullable(),
  eenvoudig_tot_cent: cent,
  voorbeeld: z.boolean(),
});
/** `online`: the site that visitors get shows it. */
const initiatiefSchema = z.object({ id: z.string(), slug: slugSchema, naam: z.string(), online: z.boolean() });

/** What all kinds have, for the applicant and for staff. */
const gemeen = {
  nummer: z.string(),
  kanaal: kanaalSchema,
  bevestigd_op: moment.nullable(),
  ingediend_op: moment,
  contactpersoon: contactpersoonSchema,
  /** Which staff read the contact data, the latest first, at most 50. `wie`: the name at that time. */
  ingezien: z.array(z.object({ op: moment, wie: z.string().nullable(), rol: z.enum(logboekrollen) })),
  berichten: z
    .array(
      z.object({
        soort: z.string(),
        gemaakt_op: moment,
        verzonden_op: moment.nullable(),
        opgegeven_op: moment.nullable(),
      }),
    )
    .nullable(),
};
const ELDERS = {
  id: true,
  status: true,
  nummer: true,
  ingediend_op: true,
  bevestigd_op: true,
  afgesloten_op: true,
  kanaal: true,
} as const;
const { afgesloten_op: _, ...ELDERS_VAN_FEEDBACK } = ELDERS;

/** The three kinds of dossier, each with `meer`. What a kind never has is null. */
export const dossierMet = <Meer extends z.ZodRawShape>(meer: Meer) =>
  z.discriminatedUnion('soort', [
    z.object({
      soort: z.literal('aanmelding'),
      status: aanmeldingstatusSchema,
      titel: z.string(),
      inhoud: aanmeldingrijSchema.omit(ELDERS),
      initiatief: initiatiefSchema.nullable(),
      ronde: z.null(),
      publiek: z.null(),
      reactie: z.null(),
      ...gemeen,
      ...meer,
    }),
    z.object({
      soort: z.literal('aanvraag'),
      status: aanvraagstatusSchema,
      titel: z.string(),
      inhoud: aanvraagrijSchema.omit({ ...ELDERS, behandelaar: true }).extend({
        posten: z.array(begrotingspostSchema.pick({ omschrijving: true, bedrag_cent: true })).nullable(),
        // `geboekt_cent`: what a beheerder entered as spent; null when nothing was.
        eindverslag: eindverslagSchema.omit({ aanvraag_id: true }).extend({ geboekt_cent: cent.nullable() }).nullable(),
      }),
      initiatief: initiatiefSchema.nullable(),
      ronde: rondestukSchema,
      publiek: z.object({ slug: slugSchema, voorgelegd_op: moment, online: z.boolean() }).nullable(),
      reactie: z.null(),
      ...gemeen,
      ...meer,
    }),
    z.object({
      soort: z.literal('feedback'),
      status: feedbackstatusSchema,
      titel: z.null(),
      inhoud: feedbackrijSchema.omit(ELDERS_VAN_FEEDBACK),
      initiatief: z.null(),
      ronde: z.null(),
      publiek: z.null(),
      reactie: feedbackpubliekSchema.omit({ feedback_id: true }).nullable(),
      ...gemeen,
      ...meer,
    }),
  ]);

/**
 * `gebeurtenissen` null: they were removed. `dossiers`: all that this code opens. `op_papier`: staff handed this code
 * out, so that it shows no contact, changes no words and erases nothing.
 */
const vanIndiener = {
  op_papier: z.boolean(),
  contact: contactSchema.nullable(),
  dossiers: z
    .array(
      z.object({ soort: z.enum(dossiersoorten), nummer: z.string(), titel: z.string().nullable(), status: z.string() }),
    )
    .nullable(),
};
export const dossierSchema = dossierMet({
  ...vanIndiener,
  gebeurtenissen: z.array(z.object(gebeurtenis)).nullable(),
});
/** The same from our own server, with words to the applicant. `stand`: how it stands; `zin`: what happened. */
export const dossierbladSchema = dossierMet({
  ...vanIndiener,
  stand: z.string(),
  gebeurtenissen: z.array(z.object({ ...gebeurtenis, zin: z.string() })).nullable(),
});
/** A dossier as who has its volgcode sees it. */
export type Dossierinhoud = z.infer<typeof dossierbladSchema>;

const herhaling = z.enum(['nieuw', 'herhaald']);

/** What an applicant does with a volgcode. */
export const dossier = {
  /** Reading confirms the address. `afzender`: hashed address, whose wrong guesses are counted; `nummer` chooses. */
  dossier_lezen: contract({
    invoer: z.strictObject({ code_hash: z.string(), afzender: z.string(), nummer: z.string().nullable().optional() }),
    antwoord: dossierSchema,
    weigeringen: ['onbekend', 'te_vaak'],
  }),
  /** `gegevens`: what goes with the action; of a change the fields of the form, with
   * the `versie` that they were typed on (the moment of the change before it; null: none). `gewist`: what was taken back. */
  dossier_actie: contract({
    invoer: z.strictObject({
      code_hash: z.string(),
      actie: z.enum(dossieracties).exclude(['lezen', 'nieuwe_code']),
      gegevens: z.record(z.string(), z.json()),
      sleutel: z.string(),
      inhoud_hash: z.string(),
      afzender: z.string(),
    }),
    antwoord: z.union([
      z.object({ gewist: z.enum(['alles', 'persoon']), status: herhaling }),
      z.object({ soort: z.enum(dossiersoorten), stand: z.string(), status: herhaling }),
    ]),
    weigeringen: [
      'onbekende_actie',
      'onbekend',
      'te_vaak',
      'sleutel_hergebruikt',
      'stap_kan_niet',
      'code_op_papier',
      'veranderd',
      'motivering_nodig',
      'onleesbaar',
      'buurt_onbekend',
      'buurt_buiten_ronde',
      'prioriteit_onbekend',
      'bedrag_past_niet',
    ],
  }),
  /** For the page of thanks: as on the site, on the day it came in; of any other number the team. */
  wie_helpt_bij: contract({
    invoer: z.strictObject({ nummer: z.string() }),
    antwoord: contactpersoonSchema,
    weigeringen: [],
  }),
  /** Asks for a code by mail that opens every dossier of one address; the same answer for every address. */
  nieuwe_code: contract({
    invoer: z.strictObject({
      adres: z.string(),
      code_hash: z.string(),
      code: z.string(),
      afzender: z.string(),
      uitdaging: z.string().nullable().optional(),
    }),
    antwoord: z.object({ status: z.literal('ontvangen') }),
    weigeringen: ['te_vaak', 'puzzel_ongeldig'],
  }),
};
