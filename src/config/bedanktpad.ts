/**
 * Thank-you page; `anker`: which of its words are for this case, so that it needs no script to show them. Apart from the
 * other paths, for the script of a form needs none of those.
 */
export const bedanktpad = (soort: string, nummer: string, anker?: string): string =>
  `/meedoen/bedankt/?${new URLSearchParams({ soort, nummer })}${anker ? `#${anker}` : ''}`;
