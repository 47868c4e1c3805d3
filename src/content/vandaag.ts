/** The day of the build as ISO date in Dutch time: the site's "today". */
export const vandaag: string = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
