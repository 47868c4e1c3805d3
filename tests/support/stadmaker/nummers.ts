const TEKENS = '23456789BCDFGHJKMNPQRSTVWXZ';
const LENGTE = 6;

/** The number of a dossier, as the database makes them: a letter and six signs. */
export function dossiernummer(letter: 'B' | 'F', nummer: number): string {
  let rest = nummer;
  let tekens = '';
  while (tekens.length < LENGTE) {
    tekens = (TEKENS[rest % TEKENS.length] ?? '2') + tekens;
    rest = Math.floor(rest / TEKENS.length);
  }
  return `${letter}-${tekens}`;
}

const SOORTEN = { aanvraag: 1, feedback: 2, advies: 3, betaling: 4 } as const;

/** A uuid that tells what it is of, for whoever looks into the database. */
export const uuid = (soort: keyof typeof SOORTEN, nummer: number): string =>
  `57ad0000-0000-4000-8${String(SOORTEN[soort]).padStart(3, '0')}-${String(nummer).padStart(12, '0')}`;
