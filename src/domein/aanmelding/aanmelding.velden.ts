import { AANMELDING_LIMIETEN } from '#domein/aanmelding/aanmelding.limieten.ts';
import { contactvelden } from '#domein/gedeeld/contactveld.ts';
import { puntveld } from '#domein/gedeeld/formulierveld.punt.ts';
import { gebiedveld, magLeeg, tekstlijst, type Waarden } from '#domein/gedeeld/formulierveld.ts';
import { verplichteTekst, vrijeTekst } from '#domein/gedeeld/tekstveld.ts';
import { websiteveld } from '#domein/gedeeld/websiteveld.ts';

const L = AANMELDING_LIMIETEN;

/** What the initiatief is and where: what can be changed later. */
export const aanmeldinginhoud = {
  naam: verplichteTekst({ max: L.naam }),
  omschrijving: verplichteTekst({ max: L.omschrijving, regels: true }),
  themas: tekstlijst({ min: 1, max: L.themas, lengte: L.thema }),
  buurt: gebiedveld,
  adres: vrijeTekst({ max: L.adres }),
  lat: magLeeg(puntveld(90)),
  lon: magLeeg(puntveld(180)),
  website: magLeeg(websiteveld),
};
export const aanmeldingvelden = { ...aanmeldinginhoud, ...contactvelden };

export type Aanmeldinginhoud = Waarden<typeof aanmeldinginhoud>;
/** The form as it was filled in, under the names of its fields; what was left open is null. */
export type Aanmelding = Waarden<typeof aanmeldingvelden>;
