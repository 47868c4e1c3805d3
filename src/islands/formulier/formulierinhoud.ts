import type { Waarden } from '#formulieren/gedeeld/toestand.ts';

/** Everything in a form, by name. */
export function leesFormulier(formulier: HTMLFormElement): Waarden {
  const gegevens = new FormData(formulier);
  const tekst = (waarde: FormDataEntryValue): waarde is string => typeof waarde === 'string';
  return Object.fromEntries([...new Set(gegevens.keys())].map((naam) => [naam, gegevens.getAll(naam).filter(tekst)]));
}

/** As the server takes it: one value as a string, more as a list. */
export const alsRuw = (waarden: Waarden): Record<string, unknown> =>
  Object.fromEntries(Object.entries(waarden).map(([naam, delen]) => [naam, delen.length === 1 ? delen[0] : delen]));
