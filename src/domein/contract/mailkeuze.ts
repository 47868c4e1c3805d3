import { z } from 'zod';
import { contract } from '#domein/contract/vorm.ts';
import { mailkeuzes } from '#domein/gedeeld/mailkeuze.ts';

/** What waits for a yes or a no of whoever reads a mail. */
export const mailkeuze = {
  /** Somebody pressed a button behind the link; `ja` as it stands from now on. */
  mailkeuze_doen: contract({
    invoer: z.strictObject({ code_hash: z.string(), ja: z.boolean(), afzender: z.string() }),
    antwoord: z.object({ wat: z.enum(mailkeuzes), ja: z.boolean() }),
    weigeringen: ['onbekend', 'te_vaak'],
  }),
  /** Mails whoever a makelaar row is about, whether it may be on the site; at most once a day. */
  toestemming_vragen: contract({
    invoer: z.strictObject({ makelaar: z.string() }),
    antwoord: z.object({ stand: z.literal('gevraagd') }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'stap_kan_niet', 'geen_email'],
  }),
};
