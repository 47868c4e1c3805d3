import { z } from 'zod';
import { contract, momentSchema as moment } from '#domein/contract/vorm.ts';
import { kanaalSchema, nummerSchema } from '#domein/gedeeld/kolom.schema.ts';

/** What happens next, of which the sender is told. `mail_op`: when a mail goes that waits. */
const vervolgSchema = z.object({
  mail: z.enum(['geen', 'nu', 'later', 'verstuurd', 'mislukt']),
  mail_op: moment.nullable(),
  bevestigen: z.boolean(),
  telefoon: z.boolean(),
  buiten: z.boolean(),
});

/**
 * `volgt` is null when the dossier was taken back since. `herhaald`: this key was used before, and its first answer is given
 * again.
 */
const ontvangstVan = (letter: 'M' | 'B' | 'F') =>
  z.object({
    nummer: nummerSchema(letter),
    status: z.enum(['nieuw', 'herhaald']),
    volgt: vervolgSchema.nullable(),
  });

/** The fields of the form as they were read; a point is checked by the database. */
const invoerMet = <Velden extends z.ZodRawShape>(velden: Velden) =>
  z.strictObject({
    gegevens: z.strictObject({
      ...velden,
      contact_email: z.string().nullable(),
      akkoord_versie: z.string(),
      /** The puzzle that was solved, which counts once; null without one. */
      uitdaging: z.string().nullable(),
      /** Who of staff wrote it down for somebody; absent when that somebody did. */
      medewerker_id: z.guid().optional(),
    }),
    /** What makes sending twice the same; and a hash of what was sent, so that other content is refused. */
    sleutel: z.string(),
    inhoud_hash: z.string(),
    /** The volgcode goes into the mail alone. */
    code_hash: z.string(),
    code: z.string(),
    /** Hashed address. */
    afzender: z.string(),
    kanaal: kanaalSchema,
  });

const persoon = { contact_naam: z.string().nullable(), contact_telefoon: z.string().nullable() };
const ALTIJD = ['sleutel_hergebruikt', 'te_vaak', 'puzzel_ongeldig', 'onleesbaar'] as const;

/** The forms that make a dossier. */
export const indienen = {
  aanmelding_indienen: contract({
    invoer: invoerMet({
      naam: z.string(),
      omschrijving: z.string(),
      themas: z.array(z.string()),
      buurt: z.string(),
      adres: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      website: z.string().nullable(),
      ...persoon,
    }),
    antwoord: ontvangstVan('M'),
    weigeringen: [...ALTIJD, 'buurt_onbekend'],
  }),
  /** Amounts in euro cents. `ronde`: its slug. */
  aanvraag_indienen: contract({
    invoer: invoerMet({
      ronde: z.string(),
      titel: z.string(),
      plan: z.string(),
      doelgroep: z.string(),
      wanneer: z.string(),
      wanneer_van: z.string().nullable(),
      prioriteit: z.string().nullable(),
      posten: z.array(z.object({ omschrijving: z.string(), bedrag_cent: z.int() })),
      eigen_bijdrage_cent: z.int().nullable(),
      minimumbedrag_cent: z.int().nullable(),
      buurt: z.string(),
      ...persoon,
    }),
    antwoord: ontvangstVan('B'),
    weigeringen: [
      ...ALTIJD,
      'ronde_onbekend',
      'ronde_gesloten',
      'buurt_onbekend',
      'buurt_buiten_ronde',
      'prioriteit_onbekend',
      'bedrag_past_niet',
    ],
  }),
  feedback_indienen: contract({
    invoer: invoerMet({
      over: z.string(),
      over_id: z.string().nullable(),
      gezicht: z.int(),
      tekst: z.string().nullable(),
      wens: z.string().nullable(),
      buurt: z.string().nullable(),
      /** The city has a person outside the team, who reads what is about that team or the portal. */
      buiten: z.boolean().optional(),
    }),
    antwoord: ontvangstVan('F'),
    weigeringen: [...ALTIJD, 'onderwerp_onbekend', 'buurt_onbekend', 'niet_bevoegd'],
  }),
};
