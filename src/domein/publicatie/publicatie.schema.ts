import { z } from 'zod';
import { stilstandSchema } from '#domein/publicatie/stilstand.schema.ts';

/** What a built site tells of itself: the content version it shows at least, and the day it was built. */
const versieSchema = z.number().int().nonnegative();
/** More rows that do not fit are no slip of somebody: then nothing is said of the others either. */
export const BEHALVE_HOOGSTENS = 50;
export const publicatiebestandSchema = z.object({
  versie: versieSchema,
  dag: z.iso.date(),
  /**
   * Newer content that could not be published as it is, and why. With `behalve` the site shows that content, but for the rows
   * with these ids; without it what it showed before, less what was taken away.
   */
  tegengehouden: z
    .object({
      versie: versieSchema,
      op: z.iso.datetime({ offset: true }),
      stilstand: stilstandSchema,
      behalve: z.array(z.string().max(200)).max(BEHALVE_HOOGSTENS).optional(),
    })
    .optional(),
});
export type Publicatiebestand = z.infer<typeof publicatiebestandSchema>;

/**
 * Why a change did not come online. `bouwhaak`: the host did not take the order; `te_lang`: nothing was heard for half an
 * hour; `inhoud`: the content itself could not be published, and the site is the one of before.
 */
export const publicatiefouten = ['bouwhaak', 'bouwfout', 'te_lang', 'inhoud'] as const;
export type Publicatiefout = (typeof publicatiefouten)[number];

const moment = z.string().nullable();
/** How publishing goes, as the database tells staff. `uitleg`: what the build itself said. */
export const publicatiestandSchema = z.object({
  bij: z.boolean(),
  gewijzigd_op: z.string(),
  online_op: moment,
  bouw_op: moment,
  mislukt_op: moment,
  reden: z.enum(publicatiefouten).nullable(),
  uitleg: z.string().nullable(),
  volgende_op: moment,
  /** What in the content held it back, if that is known. */
  stilstand: stilstandSchema.nullable(),
  /** The last change of the row that held it back. */
  sinds: z.object({ op: z.string(), wie: z.string().nullable(), tabel: z.string(), rij: z.string() }).nullable(),
});
export type Publicatiestand = z.infer<typeof publicatiestandSchema>;
