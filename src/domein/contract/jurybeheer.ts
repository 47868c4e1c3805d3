import { z } from 'zod';
import type { titelSchema } from '#domein/contract/jury.ts';
import { papiertellingSchema } from '#domein/contract/papier.ts';
import {
  aantalSchema as aantal,
  contract,
  momentSchema as moment,
  voorstelSchema,
  wachtOpTweedeSchema,
} from '#domein/contract/vorm.ts';
import { slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { rondestatusSchema } from '#domein/ronde/ronde.schema.ts';
import { bewaardeUitslagSchema } from '#domein/stemming/telling/uitslag.schema.ts';
import { natellingSchema } from '#domein/stemming/uitslagrij.schema.ts';

const genodigde = {
  id: z.guid(),
  /** Looked at the plans before voting began. */
  gezien: z.boolean(),
};
const jurylidSchema = z.object({
  ...genodigde,
  /** One of the two: who has no address votes on paper and never signs in. */
  email: z.string().nullable(),
  naam: z.string().nullable(),
  /** How far the paper is; `eigen`: whoever asks was the first of two. Null for a vote on the site, and out of voting. */
  papier: z.object({ stand: z.enum(['kan', 'gevraagd', 'uit', 'vervalt']), eigen: z.boolean() }).nullable(),
});
export type Jurylid = z.infer<typeof jurylidSchema>;
const adviseurSchema = z.object({ ...genodigde, email: z.string(), functie: z.string() });
type Adviseur = z.infer<typeof adviseurSchema>;
/** Somebody on a list of the jury, as it is shown: a juror has a name or an address, an adviser what they are. */
export type Genodigde = Pick<Jurylid, 'id' | 'email' | 'gezien'> &
  Partial<Pick<Jurylid, 'naam'> & Pick<Adviseur, 'functie'>>;

/** The latest count. `zinnen`: what it says of each request, by id. */
const tellingSchema = z.object({
  versie: z.int().positive(),
  invoer_hash: z.string(),
  vastgesteld: z.boolean(),
  geldig: z.boolean(),
  uitslag: bewaardeUitslagSchema,
  zinnen: z.record(z.string(), z.string()),
});
export type Telling = z.infer<typeof tellingSchema>;

/** A juror does not know a plan that has their confirmed address. `voorstel`: a beheerder found that it is not theirs. */
const belangvraagSchema = z.object({
  id: z.guid(),
  email: z.string().nullable(),
  titel: z.string(),
  voorstel: voorstelSchema.nullable(),
});
export type Belangvraag = z.infer<typeof belangvraagSchema>;

/** How far a ronde is. */
const jurystandSchema = z.object({
  status: rondestatusSchema,
  /** How often its deadline was moved. */
  verlengd: z.int(),
  stemmen_vanaf_op: moment.nullable(),
  stemmen_tot_op: moment.nullable(),
  juryleden: z.array(jurylidSchema),
  adviseurs: z.array(adviseurSchema),
  /** Requests before the jury, and requests that are not there yet. */
  aanvragen: aantal,
  wachtend: aantal,
  papier: papiertellingSchema,
  /** How many voted, by fives while they vote. Null, as what follows: only a beheerder is told, or there is nothing to tell. */
  gestemd: aantal.nullable(),
  /** That a beheerder wants to end the vote, which another must say too. */
  voorgesteld: voorstelSchema.extend({ naar: rondestatusSchema, reden: z.string().nullable() }).nullable(),
  quorum_gehaald: z.boolean().nullable(),
  uitslag: tellingSchema.nullable(),
  belangvragen: z.array(belangvraagSchema).nullable(),
  /** Who counted the latest count again, and found the same; null before there is one. For all staff. */
  nageteld: z.array(natellingSchema).nullable(),
});
export type Jurystand = z.infer<typeof jurystandSchema>;

const uitnodigingSchema = z.object({
  adres: z.string(),
  stand: z.enum(['uitgenodigd', 'al_uitgenodigd', 'andere_rol', 'medewerker', 'ongeldig']),
});
export type Uitnodiging = z.infer<typeof uitnodigingSchema>;
export type Titel = z.infer<typeof titelSchema>;

/** Who is in the jury of a ronde, and how it goes. */
export const jurybeheer = {
  jury_stand: contract({
    invoer: z.strictObject({ ronde: slugSchema }),
    antwoord: jurystandSchema,
    weigeringen: ['niet_bevoegd', 'onbekend'],
  }),
  /** `blijft`: the plan is of this juror; else the address is taken off it, which takes two beheerders. */
  belang_oordelen: contract({
    invoer: z.strictObject({ ronde: slugSchema, vraag: z.guid(), blijft: z.boolean() }),
    antwoord: z.union([z.object({ stand: z.literal('gedaan') }), wachtOpTweedeSchema]),
    weigeringen: ['niet_bevoegd', 'onbekend', 'stap_kan_niet'],
  }),
  /** Invites at most 500 addresses, each with a mail. `functie`: what an adviser is called where the advies is published. */
  jury_uitnodigen: contract({
    invoer: z.strictObject({
      ronde: slugSchema,
      rol: z.enum(['jurylid', 'adviseur']),
      adressen: z.array(z.string()),
      functie: z.string().nullable().optional(),
    }),
    antwoord: z.object({ adressen: z.array(uitnodigingSchema) }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'stap_kan_niet', 'onleesbaar'],
  }),
  /** Jurors who vote on paper, by name. `erbij`: how many were not on the list yet. */
  jury_op_papier: contract({
    invoer: z.strictObject({ ronde: slugSchema, namen: z.array(z.string()) }),
    antwoord: z.object({ erbij: aantal }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'stap_kan_niet', 'onleesbaar'],
  }),
  /** Takes a juror or adviser off the list, before voting. */
  jury_verwijderen: contract({
    invoer: z.strictObject({ lid: z.guid() }),
    antwoord: z.object({ verwijderd: z.literal(true) }),
    weigeringen: ['niet_bevoegd', 'stap_kan_niet'],
  }),
};
