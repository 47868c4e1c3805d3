import { z } from 'zod';

/** What a built site tells of itself: the content version it shows at least, and the day it was built. */
export const publicatiebestandSchema = z.object({ versie: z.number().int().nonnegative(), dag: z.iso.date() });
export type Publicatiebestand = z.infer<typeof publicatiebestandSchema>;

/** Why a change did not come online. `bouwhaak`: the host did not take the order; `te_lang`: nothing was heard for half an hour. */
export const publicatiefouten = ['bouwhaak', 'bouwfout', 'te_lang'] as const;
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
});
export type Publicatiestand = z.infer<typeof publicatiestandSchema>;
