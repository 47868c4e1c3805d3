/** Addresses in the page of a dossier: apart from the other paths, for its script needs none of those. */
export const dossierpaden = {
  volgen: '/volgen/',
  initiatief: (slug: string) => `/initiatieven/${slug}/`,
  /** A request for money, from the day the jury gets it. */
  aanvraag: (ronde: string, aanvraag: string) => `/buurtbudget/${ronde}/${aanvraag}/`,
} as const;
