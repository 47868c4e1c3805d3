/** Code points per field. The CHECKs of the tables are the same. */
export const FEEDBACK_LIMIETEN = { tekst: 2000, wens: 600, gezegd: 2000, reactie: 2000, wat_gedaan: 2000 } as const;
