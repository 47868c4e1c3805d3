type Aantallen = Readonly<Record<string, number>>;

/** A new city has none of these yet, and that is no loss. */
const MAG_LEEG = ['activiteiten', 'prioriteiten', 'organisaties', 'budget', 'voorbeelden', 'openingstijden'];

/**
 * What is wrong with the amounts of this build, in Dutch sentences; empty when it may be published.
 * `vorige`: amounts of the site that is online, empty at the first build. `vereist`: exact amounts from `stad.ts`.
 */
export function omvangFouten(aantallen: Aantallen, vorige: Aantallen, vereist: Aantallen): string[] {
  return Object.entries(aantallen).flatMap(([naam, nu]) => {
    const nodig = vereist[naam];
    if (nodig !== undefined) return nu === nodig ? [] : [`Er horen ${nodig} ${naam} te zijn, het zijn er ${nu}.`];
    if (nu === 0 && !MAG_LEEG.includes(naam)) return [`Er zijn geen ${naam}.`];
    const eerst = vorige[naam] ?? 0;
    if (eerst > 0 && nu * 3 <= eerst * 2) {
      return [`Van de ${eerst} ${naam} zijn er nog ${nu}. Klopt dat? Bouw dan één keer met KRIMP_TOEGESTAAN=ja.`];
    }
    return [];
  });
}
