/** Code points. The CHECKs of public.signaal are the same. */
export const SIGNAAL_LIMIETEN = { tekst: 280, thema: 60 } as const;
