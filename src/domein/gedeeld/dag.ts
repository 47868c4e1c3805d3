const OPMAAK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day of a moment in Dutch time, as ISO date. */
export const dagVan = (moment: Date): string => OPMAAK.format(moment);
