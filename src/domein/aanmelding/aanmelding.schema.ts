import { z } from 'zod';
import { AANMELDING_LIMIETEN } from '#domein/aanmelding/aanmelding.limieten.ts';
import { aanmeldingstatusSchema } from '#domein/aanmelding/aanmelding.status.ts';
import {
  breedteSchema,
  gebiedscodeSchema,
  idSchema,
  lengteSchema,
  websiteSchema,
} from '#domein/gedeeld/bouwstenen.schema.ts';
import { contactvelden, websiteveld } from '#domein/gedeeld/contactveld.ts';
import { puntveld } from '#domein/gedeeld/formulierveld.punt.ts';
import { gebiedveld, magLeeg, tekstlijst, type Waarden } from '#domein/gedeeld/formulierveld.ts';
import { kanaalSchema, momentSchema } from '#domein/gedeeld/gebeurtenis.ts';
import { kolomTekst, verplichteTekst, vrijeTekst } from '#domein/gedeeld/tekstveld.ts';
import { nummerSchema } from '#domein/gedeeld/volgcode.ts';

const L = AANMELDING_LIMIETEN;

/** What the initiatief is and where: what can be changed later. */
export const aanmeldinginhoud = {
  naam: verplichteTekst({ max: L.naam }),
  omschrijving: verplichteTekst({ max: L.omschrijving, regels: true }),
  themas: tekstlijst({ min: 1, max: L.themas, lengte: L.thema }),
  buurt: gebiedveld,
  adres: vrijeTekst({ max: L.adres }),
  lat: magLeeg(puntveld(breedteSchema)),
  lon: magLeeg(puntveld(lengteSchema)),
  website: magLeeg(websiteveld),
};
export const aanmeldingvelden = { ...aanmeldinginhoud, ...contactvelden };

export type Aanmeldinginhoud = Waarden<typeof aanmeldinginhoud>;
/** The form as it was filled in, under the names of its fields; what was left open is null. */
export type Aanmelding = Waarden<typeof aanmeldingvelden>;

/** A row of public.aanmelding. */
export const aanmeldingrijSchema = z.object({
  id: z.guid(),
  nummer: nummerSchema('M'),
  naam: kolomTekst(L.naam),
  omschrijving: kolomTekst(L.omschrijving),
  themas: z.array(z.string()).max(L.themas),
  wijk_code: gebiedscodeSchema,
  buurt_code: gebiedscodeSchema.nullable(),
  adres: kolomTekst(L.adres).nullable(),
  lat: breedteSchema.nullable(),
  lon: lengteSchema.nullable(),
  website: websiteSchema.nullable(),
  kanaal: kanaalSchema,
  bevestigd_op: momentSchema.nullable(),
  status: aanmeldingstatusSchema,
  initiatief_id: idSchema.nullable(),
  ingediend_op: momentSchema,
  afgesloten_op: momentSchema.nullable(),
});
export type Aanmeldingrij = z.infer<typeof aanmeldingrijSchema>;
