import { z } from 'zod';
import { emailSchema, tekstTot } from '#domein/gedeeld/bouwstenen.schema.ts';
import { CONTACT_LIMIETEN } from '#domein/gedeeld/contact.limieten.ts';

/** A row of prive.contact, without its keys. */
export const contactSchema = z.object({
  naam: tekstTot(CONTACT_LIMIETEN.contact_naam, 1).nullable(),
  email: emailSchema.max(CONTACT_LIMIETEN.contact_email).nullable(),
  telefoon: z
    .string()
    .regex(/^\+[1-9][0-9]{7,14}$/)
    .nullable(),
});
export type Contact = z.infer<typeof contactSchema>;
