/** As many as the database invites at once. */
export const MEESTE_ADRESSEN = 500;
