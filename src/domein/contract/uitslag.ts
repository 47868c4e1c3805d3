import { z } from 'zod';
import { centSchema as cent, contract, dagSchema, wachtOpTweedeSchema } from '#domein/contract/vorm.ts';
import { slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { openbareInvoerSchema, ruweTellingSchema } from '#domein/stemming/telling/telling.schema.ts';
import { bewaardeUitslagSchema } from '#domein/stemming/telling/uitslag.schema.ts';
import { betalingsoorten } from '#domein/stemming/uitslagrij.schema.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
/** A count that is kept: which version it is, and of what. */
const geteldSchema = z.object({ versie: z.int().positive(), invoer_hash: hashSchema });
export type Geteld = z.infer<typeof geteldSchema>;

/** The count of a ronde, its decision, and the money that follows. */
export const uitslag = {
  /**
   * Whether a count may be made now; `reden` for one more after the uitslag was confirmed. `natellen`: for all staff, whether
   * what was counted can be counted again. `door`: who asks.
   */
  mag_tellen: contract({
    invoer: z.strictObject({
      ronde: slugSchema,
      reden: z.string().nullable().optional(),
      natellen: z.boolean().optional(),
    }),
    antwoord: z.object({ mag: z.literal(true), door: z.guid() }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'stap_kan_niet', 'papier_onvolledig', 'motivering_nodig', 'ander_nodig'],
  }),
  /** Rules, snapshot, seed, and ballots without a name. */
  telling_invoer: contract({
    invoer: z.strictObject({ ronde: slugSchema }),
    antwoord: ruweTellingSchema,
    weigeringen: ['onbekend', 'stap_kan_niet', 'papier_onvolledig'],
  }),
  /**
   * Keeps a count as the next version; the same count again is the same version. `door`: who asked for it. `natellen`: nothing
   * is kept but that `door` found the same; another outcome is refused and noted.
   */
  uitslag_bewaren: contract({
    invoer: z.strictObject({
      ronde: slugSchema,
      invoer: openbareInvoerSchema,
      invoer_hash: hashSchema,
      uitslag: bewaardeUitslagSchema,
      zinnen: z.record(z.string(), z.string()),
      reden: z.string().nullable().optional(),
      door: z.guid().nullable().optional(),
      natellen: z.boolean().optional(),
    }),
    antwoord: geteldSchema,
    weigeringen: [
      'onbekend',
      'stap_kan_niet',
      'papier_onvolledig',
      'uitslag_past_niet',
      'motivering_nodig',
      'ander_nodig',
      'natelling_anders',
      'onleesbaar',
    ],
  }),
  /** Confirms the latest count. `met_de_hand`: requests that were decided before, and differ now. */
  uitslag_vaststellen: contract({
    invoer: z.strictObject({ ronde: slugSchema, versie: z.int(), motivering: z.string() }),
    antwoord: z.object({ versie: z.int().positive(), met_de_hand: z.array(z.guid()) }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'stap_kan_niet', 'motivering_nodig', 'code_te_oud', 'onleesbaar'],
  }),
  /** `betaald`, `besteed`, `teruggekomen`: of this request so far, in euro cents. */
  betaling_vastleggen: contract({
    invoer: z.strictObject({ aanvraag: z.guid(), soort: z.enum(betalingsoorten), bedrag_cent: cent, dag: dagSchema }),
    antwoord: z.object({ id: z.guid(), betaald: cent, besteed: cent, teruggekomen: cent }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'bedrag_past_niet', 'onleesbaar'],
  }),
  /** Alone within a day of entering it; what stood in the books longer takes two. */
  betaling_verwijderen: contract({
    invoer: z.strictObject({ id: z.guid() }),
    antwoord: z.union([z.object({ verwijderd: z.literal(true) }), wachtOpTweedeSchema]),
    weigeringen: ['niet_bevoegd', 'onbekend'],
  }),
};
