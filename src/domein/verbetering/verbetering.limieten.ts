/** Code points per field. The CHECKs of the tables are the same. */
export const VERBETERING_LIMIETEN = { over_naam: 120, voorstel: 600, reden: 600 } as const;
