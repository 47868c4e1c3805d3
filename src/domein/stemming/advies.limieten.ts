/** Code points. The CHECKs of public.advies and public.adviseur are the same. */
export const ADVIES_LIMIETEN = { tekst: 2000, functie: 80 } as const;
