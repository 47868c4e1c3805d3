/** What a form needs of an open ronde. */
export interface Rondekeuze {
  readonly slug: string;
  readonly naam: string;
  readonly besluit_op: string;
  /** The same day as people say it. */
  readonly besluitdag: string;
  readonly max_per_aanvraag_cent: number | null;
  readonly eenvoudig_tot_cent: number;
}

/** The ronde of these answers; the only one when there is nothing to choose. */
export const gekozenRonde = (rondes: readonly Rondekeuze[], slug: string | undefined): Rondekeuze | undefined =>
  rondes.find((ronde) => ronde.slug === slug) ?? (rondes.length === 1 ? rondes[0] : undefined);
