import { z } from 'zod';
import { aantalSchema as aantal, contract, geenInvoer, momentSchema as moment } from '#domein/contract/vorm.ts';

/** How long things are kept and what is on time, as the city says in `stad.ts`; each has a default in the database. */
const termijnenSchema = z
  .strictObject({
    contact_maanden: aantal,
    dossier_maanden: aantal,
    toegekend_maanden: aantal,
    feedback_maanden: aantal,
    bericht_dagen: aantal,
    code_uren: aantal,
    limiet_dagen: aantal,
    stem_maanden: aantal,
    logboek_maanden: aantal,
    signaal_maanden: aantal,
    verbetering_maanden: aantal,
    vraag_dagen: aantal,
    verslag_maanden: aantal,
    uiterst_maanden: aantal,
    stilstand_maanden: aantal,
    medewerker_maanden: aantal,
    initiatief_maanden: aantal,
    bewonersvraag_dagen: aantal,
    oppakken_dagen: aantal,
    antwoord_dagen: aantal,
    vers_maanden: aantal,
    /** To whom goes what waits too long. */
    buiten_adres: z.email(),
  })
  .partial();
const invoer = z.strictObject({ termijnen: termijnenSchema.optional() });
/** By table or kind of work. */
const aantallenSchema = z.record(z.string(), aantal);
const bezet = z.object({ bezet: z.literal(true) });

/** What is due by the clock, the mails that go out, and what else the server asks by itself. */
export const klok = {
  /** The kinds of work that are due now, apart from the rondes. */
  tik_delen: contract({ invoer: geenInvoer, antwoord: z.array(z.string()), weigeringen: [] }),
  /** One lot of one kind. `bezet`: another one does it now. */
  tik_deel: contract({
    invoer: z.strictObject({ deel: z.string(), ...invoer.shape }),
    antwoord: z.discriminatedUnion('bezet', [
      bezet,
      z.object({ bezet: z.literal(false), aantal, meer: z.boolean(), per: aantallenSchema.optional() }),
    ]),
    weigeringen: [],
  }),
  /** All that is due at once, for whoever looks after a database by hand. `versie`: of the content. */
  tik_werk: contract({
    invoer,
    antwoord: z.discriminatedUnion('bezet', [
      bezet,
      z.object({
        bezet: z.literal(false),
        rondes_verder: aantal.nullable(),
        feedback_afgesloten: aantal.nullable(),
        opgeschoond: aantallenSchema.nullable(),
        versie: z.int(),
      }),
    ]),
    weigeringen: [],
  }),
  /** For `deploy:check`: whether two of the staff count, with different mailboxes; without, what takes two waits. */
  genoeg_medewerkers: contract({ invoer: geenInvoer, antwoord: z.boolean(), weigeringen: [] }),
  opschonen: contract({ invoer, antwoord: aantallenSchema, weigeringen: [] }),
  /** How many mails to staff were written about what waits for them. */
  werkberichten_schrijven: contract({
    invoer: z.strictObject({ feedback_dagen: aantal.optional(), vers_maanden: aantal.optional() }),
    antwoord: aantal,
    weigeringen: [],
  }),
  /** How many mails to the person outside were written, with feedback about the team or the portal. */
  feedback_buiten: contract({ invoer: z.strictObject({ adres: z.email() }), antwoord: aantal, weigeringen: [] }),
  /** Leases mails that are due. What stands in `gegevens` is for each kind in `contract/berichten.ts`. */
  berichten_claimen: contract({
    invoer: z.strictObject({ hoeveel: aantal, lease_seconden: aantal }),
    antwoord: z.array(
      z.object({
        id: z.guid(),
        message_id: z.string(),
        soort: z.string(),
        aan: z.string(),
        poging: aantal,
        gegevens: z.record(z.string(), z.json()),
      }),
    ),
    weigeringen: [],
  }),
  /** False when that was known already. */
  bericht_verzonden: contract({
    invoer: z.strictObject({ bericht_id: z.guid() }),
    antwoord: z.boolean(),
    weigeringen: [],
  }),
  /** Null when there was nothing to do. */
  bericht_mislukt: contract({
    invoer: z.strictObject({ bericht_id: z.guid(), fout: z.string() }),
    antwoord: z.object({ opgegeven: z.boolean(), volgende_poging_op: moment }).nullable(),
    weigeringen: [],
  }),
};
