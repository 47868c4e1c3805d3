/** An answer of the PDOK Locatieserver (v3.1). `punt` null: ask for it by id. */
export interface Adressuggestie {
  id: string;
  naam: string;
  punt: { lat: number; lon: number } | null;
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

/** Well-known text `POINT(lon lat)`, degrees WGS84. */
export function leesPuntWkt(tekst: unknown): Adressuggestie['punt'] {
  const delen = typeof tekst === 'string' ? /^POINT\s*\((-?[\d.]+) (-?[\d.]+)\)$/.exec(tekst) : null;
  const [lon, lat] = delen ? delen.slice(1).map(Number) : [];
  return lat !== undefined && lon !== undefined && Number.isFinite(lat + lon) ? { lat, lon } : null;
}

/** The usable documents of an answer; undefined when it is no answer of the Locatieserver at all. */
export function leesSuggesties(antwoord: unknown): Adressuggestie[] | undefined {
  const inhoud = isObject(antwoord) ? antwoord.response : undefined;
  if (!isObject(inhoud) || !Array.isArray(inhoud.docs)) return undefined;
  return inhoud.docs
    .filter(isObject)
    .flatMap(({ id, weergavenaam, centroide_ll }) =>
      typeof id === 'string' && typeof weergavenaam === 'string'
        ? [{ id, naam: weergavenaam, punt: leesPuntWkt(centroide_ll) }]
        : [],
    );
}

/** What people type, as the Locatieserver understands it: single spaces, and a postcode as `3511AB`. */
export function normaliseerZoektekst(tekst: string): string {
  return tekst
    .trim()
    .replace(/\s+/g, ' ')
    .replace(
      /\b([1-9]\d{3}) ?([a-z]{2})\b/gi,
      (_, cijfers: string, letters: string) => cijfers + letters.toUpperCase(),
    );
}
