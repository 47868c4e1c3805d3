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

/** Fills a form with what was read from it before. */
export function zetVelden(formulier: HTMLFormElement, waarden: Waarden): void {
  for (const [naam, waarde] of Object.entries(waarden)) {
    const delen = (Array.isArray(waarde) ? waarde : [waarde]).map(String);
    const velden = [...formulier.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(naam)}"]`)];
    velden.forEach((veld, nummer) => {
      if (veld.type === 'checkbox' || veld.type === 'radio') veld.checked = delen.includes(veld.value);
      else veld.value = delen[nummer] ?? '';
    });
  }
}
