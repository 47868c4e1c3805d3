import { isWebadres, webhost } from '#domein/gedeeld/webadres.ts';

export interface Bronnen {
  /** Documents and papers, by how often they are used. */
  stukken: { naam: string; keer: number }[];
  /** Web sites, by how often they are used; `adres` is the site's home page. */
  sites: { naam: string; adres: string; keer: number }[];
}

function tel(waarden: readonly string[]): { naam: string; keer: number }[] {
  const keren = new Map<string, number>();
  for (const waarde of waarden) keren.set(waarde, (keren.get(waarde) ?? 0) + 1);
  return [...keren]
    .map(([naam, keer]) => ({ naam, keer }))
    .sort((een, ander) => ander.keer - een.keer || een.naam.localeCompare(ander.naam, 'nl'));
}

/** Every source of the published records, counted per record that uses it. */
export function telBronnen(rijen: readonly { bron: readonly string[] }[]): Bronnen {
  const perRij = (kies: (bron: readonly string[]) => string[]) => rijen.flatMap(({ bron }) => [...new Set(kies(bron))]);
  const stukken = perRij((bron) => bron.filter((tekst) => !isWebadres(tekst)));
  const adressen = rijen.flatMap(({ bron }) => bron.filter(isWebadres));
  const adresVan = new Map(adressen.map((adres) => [webhost(adres), `${new URL(adres).origin}/`]));
  const sites = perRij((bron) => bron.filter(isWebadres).map(webhost));
  return {
    stukken: tel(stukken),
    sites: tel(sites).map((site) => ({ ...site, adres: adresVan.get(site.naam) ?? '' })),
  };
}
