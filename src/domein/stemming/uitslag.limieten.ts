/** Code points; the CHECKs of public.uitslag hold the same numbers. `reden`: why it is counted again. */
export const UITSLAG_LIMIETEN = { reden: 2000, motivering: 2000 } as const;
