type Waarden = Record<string, unknown>;

/** Everything in a form as the server takes it: one value as a string, more as a list. */
export function leesVelden(formulier: HTMLFormElement): Waarden {
  const gegevens = new FormData(formulier);
  const waarden: Waarden = {};
  for (const naam of new Set(gegevens.keys())) {
    const delen = gegevens.getAll(naam);
    waarden[naam] = delen.length === 1 ? delen[0] : delen;
  }
  return waarden;
}
