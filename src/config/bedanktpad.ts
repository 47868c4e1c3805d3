/** Thank-you page after a form; it shows the reference and nothing else. Apart, for the script of a form needs no other path. */
export const bedanktpad = (soort: string, nummer: string, contact?: string): string =>
  `/meedoen/bedankt/?${new URLSearchParams({ soort, nummer, ...(contact ? { contact } : {}) })}`;
