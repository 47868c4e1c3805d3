import { z } from 'zod';
import { aantalSchema as aantal, contract, momentSchema as moment } from '#domein/contract/vorm.ts';
import { slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { rondestatusSchema } from '#domein/ronde/ronde.schema.ts';

/** The life of a ronde, and who hears that one opens. */
export const rondes = {
  /**
   * Brings a ronde to its next state. `reden`: needed where people were told something else. `wacht_op_tweede`: another
   * beheerder ends this vote too, for the same reason.
   */
  ronde_stap: contract({
    invoer: z.strictObject({ ronde: slugSchema, naar: rondestatusSchema, reden: z.string().nullable().optional() }),
    antwoord: z.object({ stand: z.union([rondestatusSchema, z.literal('wacht_op_tweede')]) }),
    weigeringen: [
      'niet_bevoegd',
      'onbekend',
      'stap_kan_niet',
      'motivering_nodig',
      'stemtijd_ontbreekt',
      'aanvragen_wachten',
      'geen_aanvragen',
      'te_weinig_juryleden',
      'jury_medewerker',
      'code_te_oud',
      'onleesbaar',
    ],
  }),
  /** Moves the deadline of the vote, below quorum and at most twice. */
  stemmen_verlengen: contract({
    invoer: z.strictObject({ ronde: slugSchema, tot: moment, reden: z.string() }),
    antwoord: z.object({ stemmen_tot_op: moment, verlengd: z.int() }),
    weigeringen: [
      'niet_bevoegd',
      'onbekend',
      'stap_kan_niet',
      'motivering_nodig',
      'quorum_gehaald',
      'vaak_genoeg_verlengd',
      'termijn_te_vroeg',
      'onleesbaar',
    ],
  }),
  /** Keeps an address for a mail when a ronde opens, once its reader said yes; the same answer for every address. */
  rondesein_bewaren: contract({
    invoer: z.strictObject({ adres: z.string(), afzender: z.string(), uitdaging: z.string().nullable().optional() }),
    antwoord: z.object({ status: z.literal('ontvangen') }),
    weigeringen: ['te_vaak', 'puzzel_ongeldig'],
  }),
  /** Writes those mails while a ronde is open, to who said yes. Gives how many. */
  rondeseinen_versturen: contract({
    invoer: z.strictObject({ bewaar_maanden: aantal.optional(), hoeveel: aantal.optional() }),
    antwoord: aantal,
    weigeringen: [],
  }),
};
