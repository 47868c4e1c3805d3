import { z } from 'zod';
import { keuzesSchema, titelSchema } from '#domein/contract/jury.ts';
import { aantalSchema as aantal, centSchema, contract, voorstelSchema } from '#domein/contract/vorm.ts';
import { slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';

/** Paper ballots that were handed out, entered by two people, and declared not returned. */
const telling = { uitgegeven: aantal, ingevoerd: aantal, niet_terug: aantal };
export const papiertellingSchema = z.object(telling);

/** What goes on one paper. The number is told once; what has a belang is struck through. */
const papierbiljetSchema = z.object({
  stand: z.literal('uitgegeven'),
  nummer: z.string(),
  aanvragen: z.array(z.object({ ...titelSchema.shape, bedrag_cent: centSchema, belang: z.boolean() })),
});
export type Papierbiljet = z.infer<typeof papierbiljetSchema>;

const papierstandSchema = z.object({
  ...telling,
  /** All that came back is entered: the count can begin. */
  klaar: z.boolean(),
  /** How many one of the staff said are lost, which another must say too. */
  voorgesteld: voorstelSchema.extend({ aantal }).nullable(),
  /** Entered by whoever asks: once, or twice and not the same. */
  wachten: z.array(z.object({ nummer: z.string(), stand: z.enum(['wacht', 'ongelijk']) })),
  /** How many more wait for a second reader, who has the paper and types its number. */
  van_anderen: aantal,
  aanvragen: z.array(titelSchema),
});
export type Papierstand = z.infer<typeof papierstandSchema>;

const wachtSchema = z.object({ stand: z.literal('wacht') });
const PAPIERWEIGERINGEN = ['niet_bevoegd', 'onbekend', 'stemmen_gesloten', 'papier_kan_niet'] as const; // closed list

/** Voting on paper: handing out while voting runs, entering after it. */
export const papier = {
  /** The first of the staff asks (`wacht`), another hands it out. One refusal, whatever the juror did. */
  papier_uitgeven: contract({
    invoer: z.strictObject({ ronde: slugSchema, jurylid: z.guid() }),
    antwoord: z.discriminatedUnion('stand', [wachtSchema, papierbiljetSchema]),
    weigeringen: PAPIERWEIGERINGEN,
  }),
  /** Two of the staff void a paper that is out; `wacht`: for the second one. */
  papier_vervallen: contract({
    invoer: z.strictObject({ ronde: slugSchema, jurylid: z.guid() }),
    antwoord: z.object({ stand: z.enum(['wacht', 'vervallen']) }),
    weigeringen: PAPIERWEIGERINGEN,
  }),
  /** One entry of one paper. `ingevoerd`: two people entered the same. */
  papier_invoeren: contract({
    invoer: z.strictObject({ ronde: slugSchema, nummer: z.string(), keuzes: keuzesSchema }),
    antwoord: z.object({ stand: z.enum(['wacht', 'ongelijk', 'ingevoerd']) }),
    weigeringen: [
      'niet_bevoegd',
      'onbekend',
      'stap_kan_niet',
      'papiernummer_onbekend',
      'onleesbaar',
      'keuze_ontbreekt',
      'keuze_ongeldig',
      'te_veel_keuzes',
      'te_weinig_keuzes',
      'papier_al_ingevoerd',
      'te_veel_papier',
      'papier_door_anderen',
      'ander_nodig',
    ],
  }),
  /** `aantal`: how many did not come back, all together; two of the staff say the same. */
  papier_niet_terug: contract({
    invoer: z.strictObject({ ronde: slugSchema, aantal }),
    antwoord: papiertellingSchema.extend({ stand: z.enum(['bewaard', 'wacht_op_tweede']) }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'stap_kan_niet', 'te_veel_papier'],
  }),
  papier_stand: contract({
    invoer: z.strictObject({ ronde: slugSchema }),
    antwoord: papierstandSchema,
    weigeringen: ['niet_bevoegd', 'onbekend'],
  }),
};
