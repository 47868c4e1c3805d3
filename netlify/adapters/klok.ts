/** The only clock of the server functions; the database has its own for every deadline. */
export interface Klok {
  nu(): Date;
}

export const klok: Klok = { nu: () => new Date() };
