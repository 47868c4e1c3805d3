import * as z from 'zod/mini';
import { gelijkstandregels } from '#domein/stemming/telling/gelijkstand.ts';
import { verdeelregels } from '#domein/stemming/telling/telling.schema.ts';

const getal = z.int().check(z.gte(0));
const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What happened to one request; each has one sentence in teksten/nl/uitslag.ts, with the numbers that stand here. */
const aanvraagdelen = {
  id: z.string(),
  gevraagd_cent: getal,
  toegekend_cent: getal,
  /** Ballots that said voor, or points; and the ballots that said anything; and how much `steun` that could be at most. */
  steun: getal,
  noemer: getal,
  hoogste: getal,
};
const uitkomst = <const Code extends string, Meer extends z.core.$ZodLooseShape>(code: Code, meer: Meer) =>
  z.strictObject({ ...aanvraagdelen, uitkomst: z.literal(code), ...meer });

export const aanvraaguitkomstSchema = z.discriminatedUnion('uitkomst', [
  /** `door`: by its place, by its supporters' shares, with what those left, or because everything anybody wanted fitted. */
  uitkomst('toegekend', { door: z.enum(['plaats', 'delen', 'aanvulling', 'alles']) }),
  uitkomst('toegekend_deels', {}),
  uitkomst('past_niet', { over_cent: getal, tekort_cent: getal }),
  uitkomst('minimum_past_niet', { over_cent: getal, minimum_cent: getal }),
  /** `na`: the request that did not fit, after which nothing was looked at. */
  uitkomst('gestopt', { na: z.string() }),
  /** Equal shares: what its supporters had left together. */
  uitkomst('stemmers_op', { samen_cent: getal, tekort_cent: getal }),
  uitkomst('geen_steun', {}),
  uitkomst('onder_drempel', { drempel: getal }),
  uitkomst('te_weinig_stemmen', { stembiljetten: getal, nodig: getal }),
  uitkomst('ingetrokken', {}),
  uitkomst('geen_uitslag', {}),
]);
export type Aanvraaguitkomst = z.infer<typeof aanvraaguitkomstSchema>;
export type Uitkomstcode = Aanvraaguitkomst['uitkomst'];

/** One step of the count, in order; `over_cent`: of the budget, after it. */
export const stapSchema = z.strictObject({
  id: z.string(),
  soort: z.enum(['toegekend', 'toegekend_deels', 'past_niet', 'gedeeld', 'aangevuld', 'alles']),
  over_cent: getal,
  /** Equal shares: what each voter that still could paid per vote or point, rounded to the cent. */
  prijs_cent: z.nullable(getal),
});
export type Stap = z.infer<typeof stapSchema>;

/** `eerst` and `dan` were equal by the rule itself; `door` put them in this order. */
export const gelijkspelSchema = z.strictObject({ eerst: z.string(), dan: z.string(), door: z.enum(gelijkstandregels) });

/** What the other rule would have given. `bedragen`: by id, those that would get money. */
export const andereRegelSchema = z.strictObject({
  verdeelregel: z.enum(verdeelregels),
  regel: z.string(),
  besteed_cent: getal,
  bedragen: z.array(z.strictObject({ id: z.string(), toegekend_cent: z.int().check(z.gte(1)) })),
});
export type AndereRegel = z.infer<typeof andereRegelSchema>;

/** What a count says; kept as `uitslag.uitslag`. */
export const uitslagSchema = z.strictObject({
  versie: z.literal(1),
  ronde: z.string(),
  invoer_hash: hex64,
  /** Rule and variant, as the command names them: "gelijke-delen/add1". */
  regel: z.string(),
  geldig: z.boolean(),
  /** Why there is no result. */
  ongeldig: z.nullable(z.enum(['quorum', 'te_weinig_biljetten'])),
  opkomst: z.strictObject({ juryleden: getal, stembiljetten: getal, nodig: getal }),
  budget_cent: getal,
  besteed_cent: getal,
  /** Equal shares: what each ballot could give, rounded down, how often that was raised by a euro. */
  delen: z.nullable(z.strictObject({ aandeel_cent: getal, verhogingen: getal })),
  aanvragen: z.array(aanvraaguitkomstSchema),
  gelijkspel: z.array(gelijkspelSchema),
  stappen: z.array(stapSchema),
});
export type Uitslag = z.infer<typeof uitslagSchema>;
/** As the database keeps it: from ten ballots on with what the other rule would have given. */
export const bewaardeUitslagSchema = z.extend(uitslagSchema, { andere_regel: z.nullable(andereRegelSchema) });
export type BewaardeUitslag = z.infer<typeof bewaardeUitslagSchema>;
