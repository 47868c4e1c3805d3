import { z } from 'zod';
import { aantalSchema as aantal, contract, geenInvoer, momentSchema as moment } from '#domein/contract/vorm.ts';
import { dossiersoorten } from '#domein/gedeeld/gebeurtenis.ts';
import { logboekrollen } from '#domein/logboek/logboek.ts';
import { monitorrijSchema } from '#domein/monitor/monitor.schema.ts';
import { signaalgroepSchema } from '#domein/signaal/signaal.schema.ts';
import { wachtwerk } from '#domein/werkplek/wachtrij.ts';

export const medewerkerrolSchema = z.enum(['makelaar', 'beheerder']);
const medewerkerSchema = z.object({ id: z.guid(), naam: z.string(), rol: medewerkerrolSchema });
export type Medewerker = z.infer<typeof medewerkerSchema>;
/**
 * Whether what takes two people can be done: `er`: a colleague counts; `niemand`: it waits until one does; `nieuw`: who asks
 * does not count yet, because no colleague confirmed this account.
 */
const ikSchema = medewerkerSchema.extend({ tweede: z.enum(['er', 'niemand', 'nieuw']) });
export type Ik = z.infer<typeof ikSchema>;
/** `nieuw`: an account that a colleague must confirm; `mag`: whether whoever asks may be that one. */
const collegaSchema = medewerkerSchema.extend({
  nieuw: z.object({ adres: z.string(), mag: z.boolean() }).nullable(),
});
export type Collega = z.infer<typeof collegaSchema>;

/** Something that waits. `sinds` null: nobody knows. */
const wachtendSchema = z.object({
  soort: z.enum([...dossiersoorten, 'ronde', 'plek', 'initiatief', 'verbetering']),
  id: z.string(),
  titel: z.string().nullable(),
  wijk_code: z.string().nullable(),
  buurt_code: z.string().nullable(),
  sinds: moment.nullable(),
  uiterlijk: moment.nullable(),
  wat: z.enum(wachtwerk),
  van_mij: z.boolean(),
});

/** `wie`: the name at that time, of staff alone. `velden`: which columns. */
const veranderingSchema = z.object({
  op: moment,
  wie: z.string().nullable(),
  rol: z.enum(logboekrollen),
  handeling: z.enum(['toegevoegd', 'gewijzigd', 'verwijderd']),
  velden: z.array(z.string()),
});
export type Verandering = z.infer<typeof veranderingSchema>;

/** What staff see of their own work and of each other. */
export const werkplek = {
  /** Null for who has no role now. */
  wie_ben_ik: contract({ invoer: geenInvoer, antwoord: ikSchema.nullable(), weigeringen: [] }),
  /** Who works here now; no addresses, but of who is new. */
  collegas: contract({ invoer: geenInvoer, antwoord: z.array(collegaSchema), weigeringen: [] }),
  /** By somebody who knows this colleague and had no hand in the account: it counts as a second person from now on. */
  collega_bevestigen: contract({
    invoer: z.strictObject({ id: z.guid() }),
    antwoord: z.object({ bevestigd: z.literal(true) }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'ander_nodig', 'code_te_oud'],
  }),
  /** The key of the row that an own attempt wrote to, by the key it was sent under; null when it never arrived. */
  poging_gelukt: contract({
    invoer: z.strictObject({ poging: z.guid() }),
    antwoord: z.object({ rij: z.string().nullable() }).nullable(),
    weigeringen: [],
  }),
  /** What waits for whoever asks, or with `alles` for everyone; what ends first comes first. */
  wacht_op_mij: contract({
    invoer: z.strictObject({
      alles: z.boolean().optional(),
      feedback_dagen: aantal.optional(),
      vers_maanden: aantal.optional(),
    }),
    antwoord: z.array(wachtendSchema),
    weigeringen: [],
  }),
  /** The last 50 changes of one row of public content, newest first; of staff for a beheerder alone. */
  geschiedenis: contract({
    invoer: z.strictObject({ tabel: z.string(), rij: z.string() }),
    antwoord: z.array(veranderingSchema),
    weigeringen: ['niet_bevoegd'],
  }),
  /** Every number per wijk and half-year, of now. */
  monitor: contract({
    invoer: z.strictObject({ antwoord_dagen: aantal.optional(), vers_maanden: aantal.optional() }),
    antwoord: z.array(monitorrijSchema),
    weigeringen: [],
  }),
  /** Mails that could not be delivered, without address or content, so that somebody can call. */
  berichten_opgegeven: contract({
    invoer: geenInvoer,
    antwoord: z.array(
      z.object({
        id: z.guid(),
        dossier_soort: z.enum(dossiersoorten).nullable(),
        dossier_id: z.guid().nullable(),
        nummer: z.string().nullable(),
        soort: z.string(),
        gemaakt_op: moment,
        opgegeven_op: moment,
        pogingen: aantal,
        fout: z.string().nullable(),
      }),
    ),
    weigeringen: [],
  }),
  /** Signals on one theme in one buurt together; first where most have no initiatief yet. */
  signalen_samen: contract({ invoer: geenInvoer, antwoord: z.array(signaalgroepSchema), weigeringen: [] }),
  /** These signals became this initiatief; null takes the link away. */
  signalen_koppelen: contract({
    invoer: z.strictObject({ signalen: z.array(z.guid()), initiatief: z.string().nullable().optional() }),
    antwoord: z.object({ aantal }),
    weigeringen: ['niet_bevoegd', 'onbekend'],
  }),
};
