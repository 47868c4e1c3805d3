import { z } from 'zod';
import {
  bronSchema,
  contactgegevensSchema,
  datumSchema,
  gebiedscodeSchema,
  herkomstSchema,
  idSchema,
  lijstTot,
  naamSchema,
  omschrijvingSchema,
  puntSchema,
  slugSchema,
  tekstTot,
  websiteSchema,
  zekerheidSchema,
} from '#domein/gedeeld/bouwstenen.schema.ts';

export const initiatiefFaseSchema = z.enum(['idee', 'start', 'actief', 'zelfstandig', 'gestopt']);
export type InitiatiefFase = z.infer<typeof initiatiefFaseSchema>;

/** A published initiatief, as the database gives it. `fase` null: not known. */
export const initiatiefSchema = z.object({
  id: idSchema,
  naam: naamSchema,
  slug: slugSchema,
  omschrijving: omschrijvingSchema,
  soort: tekstTot(120).nullable(),
  themas: lijstTot(10, 600),
  fase: initiatiefFaseSchema.nullable(),
  fase_bron: tekstTot(60).nullable(),
  wijk_code: gebiedscodeSchema.nullable(),
  buurt_code: gebiedscodeSchema.nullable(),
  gebied: tekstTot(120).nullable(),
  /** Address or place in words, when its makers gave one for the site. */
  adres: tekstTot(160).nullable(),
  plek_id: idSchema.nullable(),
  ...puntSchema.shape,
  makelaar_id: idSchema.nullable(),
  ...contactgegevensSchema.shape,
  ...herkomstSchema.shape,
});
export type Initiatief = z.infer<typeof initiatiefSchema>;

const WEEKDAG = '(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)';
/** The part of RFC 5545 that `domein/activiteit/herhaling.ts` reads; the CHECK of the column is the same. */
const HERHALING = new RegExp(
  `^FREQ=(DAILY|WEEKLY|MONTHLY)(;(INTERVAL=[1-9]\\d{0,2}|COUNT=[1-9]\\d{0,2}|UNTIL=\\d{8}(T\\d{6}Z)?|BYDAY=${WEEKDAG}(,${WEEKDAG})*))*$`,
);

/** For whom something is; none is for everybody. */
export const doelgroepen = ['kinderen', 'jongeren', 'volwassenen', 'ouderen'] as const;
export type Doelgroep = (typeof doelgroepen)[number];

/** Times of a series that do not happen, each by its first day on the clock of the city. */
const uitzonderingen = z.array(datumSchema).max(200);

/**
 * Something to go to. `herhaling`: an RFC 5545 recurrence rule, null for once. `overgeslagen` is left out without a word,
 * `afgelast` is told. `gratis` null: not known.
 */
export const activiteitSchema = z.object({
  id: idSchema,
  slug: slugSchema,
  titel: naamSchema,
  omschrijving: omschrijvingSchema.nullable(),
  begin: z.iso.datetime({ offset: true }),
  eind: z.iso.datetime({ offset: true }),
  herhaling: z.string().max(300).regex(HERHALING).nullable(),
  overgeslagen: uitzonderingen,
  afgelast: uitzonderingen,
  themas: lijstTot(10, 600),
  voor: z.array(z.enum(doelgroepen)).max(doelgroepen.length),
  gratis: z.boolean().nullable(),
  kosten: tekstTot(200).nullable(),
  taal: tekstTot(120).nullable(),
  toegankelijkheid: tekstTot(600).nullable(),
  /** How to join, in words; `website`: where. */
  aanmelden: tekstTot(300).nullable(),
  website: websiteSchema.nullable(),
  plek_id: idSchema.nullable(),
  initiatief_id: idSchema.nullable(),
  gewijzigd_op: z.iso.datetime({ offset: true }),
});
export type Activiteit = z.infer<typeof activiteitSchema>;

/** What a wijk, or one buurt of it, decided matters in a period. */
export const prioriteitSchema = z.object({
  id: idSchema,
  wijk_code: gebiedscodeSchema,
  buurt_code: gebiedscodeSchema.nullable(),
  titel: tekstTot(160, 1),
  uitleg: omschrijvingSchema.nullable(),
  van: datumSchema,
  tot: datumSchema,
  bron: bronSchema,
});
export type Prioriteit = z.infer<typeof prioriteitSchema>;

/** An initiative in another city, as inspiration. */
export const voorbeeldSchema = z.object({
  id: idSchema,
  naam: naamSchema,
  omschrijving: omschrijvingSchema,
  plaats: tekstTot(80, 1),
  gebied: tekstTot(120).nullable(),
  themas: lijstTot(10, 600),
  fase_bron: tekstTot(60).nullable(),
  website: websiteSchema.nullable(),
  bron: bronSchema,
  zekerheid: zekerheidSchema,
  peildatum: tekstTot(60).nullable(),
});
export type Voorbeeld = z.infer<typeof voorbeeldSchema>;
