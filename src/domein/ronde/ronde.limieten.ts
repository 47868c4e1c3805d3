/** Code points per field, and how many voorwaarden. The CHECKs of public.ronde and public.uitslag are the same. */
export const RONDE_LIMIETEN = {
  uitleg: 2000,
  voorwaarden: 20,
  voorwaarde: 300,
  reden: 2000,
  motivering: 2000,
} as const;
