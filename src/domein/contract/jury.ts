import { z } from 'zod';
import { centSchema as cent, contract, geenInvoer, momentSchema as moment } from '#domein/contract/vorm.ts';
import { slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { rondestatusSchema } from '#domein/ronde/ronde.schema.ts';
import { adviessoorten, keuzeSchema } from '#domein/stemming/stembiljet.schema.ts';
import { passingen } from '#domein/stemming/telling/meeste-stemmen.ts';
import { invoeraanvullingen, stemvormen, verdeelregels } from '#domein/stemming/telling/telling.schema.ts';

/** What a ballot says, by id of the request. */
export const keuzesSchema = z.record(z.string(), keuzeSchema);
/** 26 marks without I, L, O and U, as the browser of the juror makes them; never mailed, never logged. */
export const kaleBewijscodeSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

const adviesSchema = z.object({
  advies: z.enum(adviessoorten),
  tekst: z.string(),
  /** The role of who wrote it, never the person. */
  functie: z.string(),
  /** Whoever asks wrote it. */
  eigen: z.boolean(),
});

/** A request as a juror or adviser reads it; amounts in euro cents. */
export const juryplanSchema = z.object({
  id: z.guid(),
  titel: z.string(),
  plan: z.string(),
  doelgroep: z.string(),
  wanneer: z.string(),
  /** Title of the prioriteit it serves. */
  prioriteit: z.string().nullable(),
  /** Name of the buurt, or of the wijk where only that is known. */
  buurt: z.string().nullable(),
  gevraagd_cent: cent,
  /** With how much it can start; null: only with all of it. */
  minimum_cent: cent.nullable(),
  eigen_bijdrage_cent: cent,
  begroting: z.array(z.object({ omschrijving: z.string(), bedrag_cent: cent })),
  /** What a makelaar asked and was answered; null: not answered. */
  vragen: z.array(z.object({ vraag: z.string(), antwoord: z.string().nullable() })),
  /** For an adviser the own advies alone. */
  adviezen: z.array(adviesSchema),
  /** `contact`: the database knows it, and it cannot be taken back. Null for an adviser too. */
  belang: z.enum(['zelf', 'contact']).nullable(),
  /** A beheerder was asked to look at that belang, or looked and it stays. */
  nagevraagd: z.enum(['wacht', 'blijft']).nullable(),
});
export type Juryplan = z.infer<typeof juryplanSchema>;

/** A ronde of this juror or adviser. Requests stand in an order that is this person's own. */
export const juryrondeSchema = z.object({
  slug: slugSchema,
  naam: z.string(),
  uitleg: z.string(),
  status: rondestatusSchema,
  voorbeeld: z.boolean(),
  budget_cent: cent,
  stemvorm: z.enum(stemvormen),
  verdeelregel: z.enum(verdeelregels),
  aanvulling: z.enum(invoeraanvullingen),
  past_niet: z.enum(passingen),
  /** Percentages. */
  drempel: z.int(),
  quorum: z.int(),
  min_keuzes: z.int(),
  /** Null: no limit. */
  max_keuzes: z.int().nullable(),
  stemmen_vanaf_op: moment.nullable(),
  stemmen_tot_op: moment.nullable(),
  rol: z.enum(['jurylid', 'adviseur']),
  gestemd: z.boolean(),
  /** Chose to vote on paper; `papier_gekregen`: and one was handed out. */
  op_papier: z.boolean(),
  papier_gekregen: z.boolean(),
  aanvragen: z.array(juryplanSchema),
});
export type Juryronde = z.infer<typeof juryrondeSchema>;

/** A request by name alone. */
export const titelSchema = z.object({ id: z.guid(), titel: z.string() });

const gevondenbiljetSchema = z.object({ keuzes: keuzesSchema, aanvragen: z.array(titelSchema) });
export type Gevondenbiljet = z.infer<typeof gevondenbiljetSchema>;

/** What jurors and advisers ask, and what shows a ballot to who has its code. */
export const jury = {
  /** The rondes in which the address of whoever is signed in is a juror or adviser; empty for all others. */
  jury_lezen: contract({
    invoer: geenInvoer,
    antwoord: z.object({ rondes: z.array(juryrondeSchema) }),
    weigeringen: ['niet_bevoegd'],
  }),
  /** A juror declares a belang in one request, or takes it back. `belang`: how it stands then. */
  belang_melden: contract({
    invoer: z.strictObject({ ronde: slugSchema, aanvraag: z.guid(), belang: z.boolean() }),
    antwoord: z.object({ belang: z.boolean() }),
    weigeringen: ['niet_bevoegd', 'stemmen_gesloten', 'al_gestemd', 'onbekend'],
  }),
  /** A juror does not know the plan that has their confirmed address: a beheerder looks. */
  belang_nakijken: contract({
    invoer: z.strictObject({ ronde: slugSchema, aanvraag: z.guid() }),
    antwoord: z.object({ gevraagd: z.literal(true) }),
    weigeringen: ['niet_bevoegd', 'stemmen_gesloten', 'onbekend'],
  }),
  /** A juror chooses to vote on paper, or on the site after all: a paper that is out counts no longer then. */
  papier_kiezen: contract({
    invoer: z.strictObject({ ronde: slugSchema, kies: z.boolean() }),
    antwoord: z.object({ op_papier: z.boolean() }),
    weigeringen: ['niet_bevoegd', 'stemmen_gesloten', 'al_gestemd'],
  }),
  /** A juror votes. With the same code it is the same vote, or a change of it. */
  stem: contract({
    invoer: z.strictObject({ ronde: slugSchema, bewijscode: kaleBewijscodeSchema, keuzes: keuzesSchema }),
    antwoord: z.object({ gestemd: z.literal(true), gewijzigd: z.boolean() }),
    weigeringen: [
      'geen_bewijscode',
      'niet_bevoegd',
      'stemmen_gesloten',
      'stem_op_papier',
      'al_gestemd',
      'onleesbaar',
      'onbekend',
      'keuze_ontbreekt',
      'keuze_ongeldig',
      'te_veel_keuzes',
      'te_weinig_keuzes',
    ],
  }),
  /** The ballot that goes with a code, after voting. `afzender`: hashed address, whose wrong guesses are counted. */
  stem_controle: contract({
    invoer: z.strictObject({ ronde: slugSchema, bewijscode: kaleBewijscodeSchema, afzender: z.string() }),
    antwoord: gevondenbiljetSchema,
    weigeringen: ['stemmen_open', 'onbekend', 'te_vaak'],
  }),
  /** An adviser writes or changes the advies on one request. */
  advies_geven: contract({
    invoer: z.strictObject({
      ronde: slugSchema,
      aanvraag: z.guid(),
      advies: z.enum(adviessoorten),
      tekst: z.string(),
    }),
    antwoord: z.object({ bewaard: z.literal(true) }),
    weigeringen: ['niet_bevoegd', 'advies_gesloten', 'onbekend', 'eigen_plan', 'onleesbaar'],
  }),
};
