/** Code points per field, and how many themas. The CHECKs of public.aanmelding are the same. */
export const AANMELDING_LIMIETEN = { naam: 120, omschrijving: 2000, adres: 160, themas: 10, thema: 60 } as const;
