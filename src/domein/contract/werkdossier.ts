import { z } from 'zod';
import { aanmeldingstatusSchema } from '#domein/aanmelding/aanmelding.schema.ts';
import { aanvraagstatusSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import { dossierMet, gebeurtenis } from '#domein/contract/dossier.ts';
import {
  centSchema as cent,
  contract,
  dagSchema as dag,
  momentSchema as moment,
  voorstelSchema,
  wachtOpTweedeSchema,
} from '#domein/contract/vorm.ts';
import { namensredenen } from '#domein/dossier/namens.ts';
import { wisredenen } from '#domein/dossier/wisreden.ts';
import { precisieSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { dossiersoorten } from '#domein/gedeeld/gebeurtenis.ts';
import { initiatiefFaseSchema } from '#domein/initiatief/initiatief.schema.ts';

const soort = z.enum(dossiersoorten);
const welk = { dossier_soort: soort, id: z.guid() };
const persoonSchema = z.object({ id: z.guid(), naam: z.string() });

/** A step as staff see it, notes among themselves included. `wie`: name of the medewerker; null for others. */
const werkgebeurtenisSchema = z.object({ ...gebeurtenis, wie: z.string().nullable(), intern: z.boolean() });
export type Werkgebeurtenis = z.infer<typeof werkgebeurtenisSchema>;

/** The fields that change, of an aanmelding or an aanvraag. */
const wijzigingSchema = z
  .strictObject({
    naam: z.string(),
    omschrijving: z.string(),
    adres: z.string().nullable(),
    website: z.string().nullable(),
    titel: z.string(),
    plan: z.string(),
    doelgroep: z.string(),
    wanneer: z.string(),
  })
  .partial();
export type Wijziging = z.infer<typeof wijzigingSchema>;
const verzoekSchema = voorstelSchema.extend({ reden: z.enum(namensredenen) });

/** What staff see beside what the applicant sees; who that is they read apart, and that is noted. */
const werkdossierSchema = dossierMet({
  id: z.guid(),
  wijk_code: z.string().nullable(),
  buurt_code: z.string().nullable(),
  /** The makelaar whom feedback is about; never whoever asks, for whom that dossier does not exist. */
  makelaar_id: z.string().nullable(),
  /** `bevestigd`: they said that the mail address is theirs, and can do everything themselves. */
  bereikbaar: z.object({ mail: z.boolean(), telefoon: z.boolean(), bevestigd: z.boolean() }).nullable(),
  behandelaar: persoonSchema.nullable(),
  /** One of the staff wants it erased; another must want the same. */
  wissen: voorstelSchema.extend({ reden: z.enum(wisredenen) }).nullable(),
  /** The same of stopping it, or of changing words of it, for somebody who asked. */
  intrekken: verzoekSchema.nullable(),
  /** `gegevens`: the new words by field. */
  wijzigen: verzoekSchema.extend({ gegevens: z.record(z.string(), z.string().nullable()) }).nullable(),
  gebeurtenissen: z.array(werkgebeurtenisSchema),
});
export type Werkdossier = z.infer<typeof werkdossierSchema>;

const STAP = ['niet_bevoegd', 'onbekend', 'stap_kan_niet', 'motivering_nodig', 'onleesbaar'] as const;
const LEZEN = ['niet_bevoegd', 'onbekend'] as const;

/** What staff do with a dossier. */
export const werkdossier = {
  dossier_bekijken: contract({ invoer: z.strictObject(welk), antwoord: werkdossierSchema, weigeringen: LEZEN }),
  /**
   * `tekst`: the question or the reason. `gegevens`: how it is published, where that differs from what was sent. `gezien`:
   * the last change of the words that was read (null: none); after a later one nothing is published.
   */
  aanmelding_stap: contract({
    invoer: z.strictObject({
      id: z.guid(),
      naar: aanmeldingstatusSchema,
      tekst: z.string().nullable().optional(),
      gegevens: z
        .strictObject({
          naam: z.string(),
          omschrijving: z.string(),
          themas: z.array(z.string()),
          fase: initiatiefFaseSchema,
          precisie: precisieSchema,
        })
        .partial()
        .optional(),
      gezien: moment.nullable().optional(),
    }),
    antwoord: z.object({ stand: aanmeldingstatusSchema, initiatief_id: z.string().nullable() }),
    weigeringen: [...STAP, 'veranderd'],
  }),
  /**
   * `bedrag_cent`: what is awarded, all that was asked when absent; `initiatief_id`: what it joins. `wacht_op_tweede`: so much,
   * or declining what a jury has before it, takes a second beheerder, who decides the same. `gezien`: as of an aanmelding.
   */
  aanvraag_stap: contract({
    invoer: z.strictObject({
      id: z.guid(),
      naar: aanvraagstatusSchema,
      tekst: z.string().nullable().optional(),
      bedrag_cent: cent.nullable().optional(),
      initiatief_id: z.string().nullable().optional(),
      gezien: moment.nullable().optional(),
    }),
    antwoord: z.object({
      stand: z.union([aanvraagstatusSchema, z.literal('wacht_op_tweede')]),
      toegekend_cent: cent.nullable(),
      initiatief_id: z.string().nullable(),
    }),
    weigeringen: [...STAP, 'veranderd', 'bedrag_past_niet', 'jury_beslist', 'geld_op', 'code_te_oud'],
  }),
  /** Answers feedback, and publishes it when `gezegd` is given: what was said, without personal data. */
  feedback_antwoord: contract({
    invoer: z.strictObject({
      id: z.guid(),
      gezegd: z.string().nullable(),
      reactie: z.string(),
      wat_gedaan: z.string().nullable().optional(),
      belofte_op: dag.nullable().optional(),
    }),
    antwoord: z.object({ stand: z.literal('beantwoord'), gepubliceerd: z.boolean() }),
    weigeringen: STAP,
  }),
  /** What was promised was done, today. */
  feedback_gedaan: contract({
    invoer: z.strictObject({ id: z.guid(), wat_gedaan: z.string() }),
    antwoord: z.object({ stand: z.literal('gedaan') }),
    weigeringen: ['niet_bevoegd', 'motivering_nodig', 'onbekend', 'onleesbaar'],
  }),
  notitie: contract({
    invoer: z.strictObject({ ...welk, tekst: z.string() }),
    antwoord: z.object({ gebeurtenis_id: z.int() }),
    weigeringen: [...LEZEN, 'onleesbaar'],
  }),
  /** Writes to the applicant; without `tekst`: what they wrote was read, and needs no answer. */
  dossier_antwoord: contract({
    invoer: z.strictObject({ ...welk, tekst: z.string().nullable() }),
    antwoord: z.object({ stand: z.enum(['geantwoord', 'gelezen']) }),
    weigeringen: STAP,
  }),
  /** After a call: this applicant can be reached. False when that was known. */
  dossier_bevestigen: contract({
    invoer: z.strictObject(welk),
    antwoord: z.object({ bevestigd: z.boolean() }),
    weigeringen: LEZEN,
  }),
  dossier_overdragen: contract({
    invoer: z.strictObject({ ...welk, naar: z.guid() }),
    antwoord: z.object({ naam: z.string() }),
    weigeringen: LEZEN,
  }),
  /** When somebody without a code asks to take the data back: two of the staff, for the same reason. */
  dossier_wissen: contract({
    invoer: z.strictObject({ ...welk, reden: z.enum(wisredenen) }),
    antwoord: z.union([z.object({ gewist: z.enum(['alles', 'persoon']) }), wachtOpTweedeSchema]),
    weigeringen: [...LEZEN, 'motivering_nodig', 'code_te_oud'],
  }),
  /** When somebody without a confirmed address asks to stop, or to change words: two of the staff, who say the same. */
  dossier_namens: contract({
    invoer: z.strictObject({
      ...welk,
      actie: z.enum(['intrekken', 'wijzigen']),
      gegevens: wijzigingSchema,
      reden: z.enum(namensredenen),
    }),
    antwoord: z.union([z.object({ stand: z.literal('gedaan') }), wachtOpTweedeSchema]),
    weigeringen: [...LEZEN, 'stap_kan_niet', 'motivering_nodig', 'onleesbaar'],
  }),
  /**
   * A new volgcode: once, within a day and on paper for who wrote the form down; else by mail to the applicant, and then
   * `code` is null.
   */
  volgcode_uitgeven: contract({
    invoer: z.strictObject(welk),
    antwoord: z.object({ nummer: z.string(), code: z.string().nullable() }),
    weigeringen: [...LEZEN, 'stap_kan_niet', 'te_vaak'],
  }),
  /** Who sent it; each look is a line in the logboek. `code_te_oud`: after ten within an hour. */
  contact_lezen: contract({
    invoer: z.strictObject({ dossier_soort: soort, dossier_id: z.guid() }),
    antwoord: z.object({
      naam: z.string().nullable(),
      email: z.string().nullable(),
      telefoon: z.string().nullable(),
    }),
    weigeringen: [...LEZEN, 'code_te_oud'],
  }),
  /** In whose inbox it lies. */
  contactpersoon: contract({
    invoer: z.strictObject({ dossier_soort: soort, dossier_id: z.guid() }),
    antwoord: z.discriminatedUnion('soort', [
      z.object({
        soort: z.literal('makelaar'),
        makelaar_id: z.string(),
        naam: z.string(),
        medewerker_id: z.guid().nullable(),
      }),
      z.object({ soort: z.literal('beheerder') }),
    ]),
    weigeringen: ['niet_bevoegd'],
  }),
};
