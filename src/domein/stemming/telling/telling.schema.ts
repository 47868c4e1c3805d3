// zod/mini: the page that counts again loads this in the browser of a visitor.
import * as z from 'zod/mini';
import { HOOGSTE_CENT } from '#domein/gedeeld/bedrag.ts';
import { passingen } from '#domein/stemming/telling/meeste-stemmen.ts';

export const stemvormen = ['goedkeuren', 'punten'] as const;
export type Stemvorm = (typeof stemvormen)[number];
export const verdeelregels = ['meeste_stemmen', 'gelijke_delen'] as const;
export type Verdeelregel = (typeof verdeelregels)[number];
/** As the database spells them. */
export const invoeraanvullingen = ['geen', 'add1', 'nuttig', 'add1-nuttig'] as const;

/** What one ballot can give one request at most. */
export const HOOGSTE_PUNTEN: Record<Stemvorm, number> = { goedkeuren: 1, punten: 5 };
/** Fewer ballots than this are never shown one by one, nor counted by equal shares. */
export const MINSTE_BILJETTEN = 10;

const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const lotingSchema = hex64;
const tekst = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const aantal = z.int().check(z.gte(0), z.lte(100_000_000));
const procent = z.int().check(z.gte(0), z.lte(100));
const cent = z.int().check(z.gte(1), z.lte(HOOGSTE_CENT));

/** One value per request, in their order: 1 voor, 0 niet, or 0 to 5 points; null onthouding, which is never frozen. */
export type Biljet = readonly (number | null)[];
const isBiljet = (rij: unknown): boolean =>
  Array.isArray(rij) && rij.every((keuze) => keuze === null || (Number.isInteger(keuze) && keuze >= 0 && keuze <= 5));
const biljettenSchema = z.custom<readonly Biljet[]>(
  // A check of our own: a schema per choice would take longer than the count itself.
  (rijen) => Array.isArray(rijen) && rijen.every(isBiljet),
);

export const telaanvraagSchema = z.strictObject({
  id: tekst(64),
  titel: tekst(500),
  bedrag_cent: cent,
  minimum_cent: z.nullable(cent),
  ingetrokken: z.boolean(),
});
export type Telaanvraag = z.infer<typeof telaanvraagSchema>;

/** What of a vote its rule does not touch. */
const gedeeld = {
  ronde: tekst(120),
  stemvorm: z.enum(stemvormen),
  drempel: procent,
  quorum: procent,
  gelijk: z.array(z.enum(['meeste_stemmen', 'laagste_bedrag', 'loting'])).check(
    z.minLength(1),
    z.maxLength(3),
    z.refine((regels) => regels[regels.length - 1] === 'loting'),
  ),
  budget_cent: cent,
  juryleden: aantal,
  papier: z.strictObject({ uitgegeven: aantal, ingevoerd: aantal, niet_terug: aantal }),
  lot_hash: hex64,
  aanvragen: z.array(telaanvraagSchema),
};

const totalenSchema = z.array(z.strictObject({ id: tekst(64), steun: aantal, noemer: aantal }));

/** The frozen input of a count (docs/voting.md). Requests and ballots are sorted. */
export const telinvoerSchema = z.discriminatedUnion('verdeelregel', [
  z.strictObject({
    versie: z.literal(1),
    ...gedeeld,
    stembiljetten: aantal,
    verdeelregel: z.literal('meeste_stemmen'),
    aanvulling: z.null(),
    past_niet: z.enum(passingen),
    totalen: totalenSchema,
  }),
  z.strictObject({
    versie: z.literal(1),
    ...gedeeld,
    stembiljetten: aantal,
    verdeelregel: z.literal('gelijke_delen'),
    aanvulling: z.enum(invoeraanvullingen),
    past_niet: z.null(),
    biljetten: biljettenSchema,
    /**
     * Per request how many ballots said something of it. Apart, because who says nothing of which requests is known to
     * those who know the juror. Absent in what was counted before: there an onthouding stands on the ballot.
     */
    noemers: z.optional(z.array(aantal)),
  }),
]);
export type Telinvoer = z.infer<typeof telinvoerSchema>;
export type Deleninvoer = Extract<Telinvoer, { verdeelregel: 'gelijke_delen' }>;

/**
 * What is kept of a vote with too few ballots to show them: totals, under the hash of all that was counted. Nobody outside
 * can count it again; two people of the team do (docs/voting.md).
 */
const geslotenInvoerSchema = z.strictObject({
  versie: z.literal(1),
  ...gedeeld,
  stembiljetten: aantal,
  verdeelregel: z.literal('gelijke_delen'),
  aanvulling: z.enum(invoeraanvullingen),
  past_niet: z.null(),
  biljetten: z.null(),
  totalen: totalenSchema,
});
export type GeslotenInvoer = z.infer<typeof geslotenInvoerSchema>;

/** `uitslag.invoer`: what of the input everyone may read. */
export const openbareInvoerSchema = z.union([telinvoerSchema, geslotenInvoerSchema]);

/** What stands on a ballot, by id of the request. */
export type Keuzes = Readonly<Record<string, 'voor' | 'niet' | 'onthouding' | number>>;
const woorden: readonly unknown[] = ['voor', 'niet', 'onthouding', 0, 1, 2, 3, 4, 5];
const keuzesSchema = z.custom<readonly Keuzes[]>(
  (rijen) =>
    Array.isArray(rijen) &&
    rijen.every(
      (rij: unknown) =>
        typeof rij === 'object' && rij !== null && Object.values(rij).every((keuze) => woorden.includes(keuze)),
    ),
);

/** What `public.telling_invoer` gives: rules, snapshot, seed, and ballots by id of the request, without a name. */
export const ruweTellingSchema = z.object({
  ...gedeeld,
  verdeelregel: z.enum(verdeelregels),
  aanvulling: z.enum(invoeraanvullingen),
  past_niet: z.enum(passingen),
  loting: hex64,
  biljetten: keuzesSchema,
});
export type RuweTelling = z.infer<typeof ruweTellingSchema>;
