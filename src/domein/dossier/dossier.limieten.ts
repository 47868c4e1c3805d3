/** Code points per field. The CHECKs of eindverslag and gebeurtenis_tekst are the same. */
export const DOSSIER_LIMIETEN = { aanvulling: 2000, reden: 2000, eindverslag: 4000 } as const;
