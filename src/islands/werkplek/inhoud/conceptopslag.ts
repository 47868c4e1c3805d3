type Waarden = Record<string, unknown>;

const naamVan = (sleutel: string): string => `werk:${sleutel}`;
const probeer = <Uitkomst>(werk: () => Uitkomst, anders: Uitkomst): Uitkomst => {
  try {
    return werk();
  } catch {
    // Storage is full or switched off: then there is no draft, and work goes on.
    return anders;
  }
};

/** What was typed and not saved, by the name of its field; null when there is none. */
export const leesConcept = (sleutel: string): Waarden | null =>
  probeer(() => JSON.parse(localStorage.getItem(naamVan(sleutel)) ?? 'null'), null);
export const schrijfConcept = (sleutel: string, waarden: Waarden): void =>
  probeer(() => localStorage.setItem(naamVan(sleutel), JSON.stringify(waarden)), undefined);
export const wisConcept = (sleutel: string): void =>
  probeer(() => localStorage.removeItem(naamVan(sleutel)), undefined);
/** After signing out nothing stays on the device. */
export const wisConcepten = (): void =>
  probeer(() => {
    for (const naam of Object.keys(localStorage)) if (naam.startsWith(naamVan(''))) localStorage.removeItem(naam);
  }, undefined);
