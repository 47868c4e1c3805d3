export interface Bronnen {
  /** Documents and papers, by how often they are used. */
  stukken: { naam: string; keer: number }[];
  /** Web sites, by how often they are used; `adres` is the site's home page. */
  sites: { naam: string; adres: string; keer: number }[];
}

const isAdres = (tekst: string) => URL.canParse(tekst) && /^https?:/.test(tekst);
// A host may be written with a full stop at the end; it is the same host.
const schoon = (host: string) => host.replace(/^www\./, '').replace(/\.$/, '');

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
  const stukken = perRij((bron) => bron.filter((tekst) => !isAdres(tekst)));
  const adressen = rijen.flatMap(({ bron }) => bron.filter(isAdres)).map((tekst) => new URL(tekst));
  const adresVan = new Map(adressen.map(({ hostname, origin }) => [schoon(hostname), `${origin}/`]));
  const sites = perRij((bron) => bron.filter(isAdres).map((tekst) => schoon(new URL(tekst).hostname)));
  return {
    stukken: tel(stukken),
    sites: tel(sites).map((site) => ({ ...site, adres: adresVan.get(site.naam) ?? '' })),
  };
}
