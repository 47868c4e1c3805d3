import { lijstpadVan, paths } from '#config/paths.ts';
import { type Kaartgebied, wijkGebied } from '#content/beeld/kaartplaat.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { beginVan } from '#content/lijst/begin-van.ts';
import { bytesVan, inBladen } from '#content/lijst/bladen.ts';
import { alleItems, type Item, themaSlug, ZIN } from '#content/lijst/items.ts';
import { type Facet, type Keuze, keuzePad, type Selectie, selecties } from '#domein/gedeeld/filter.ts';
import { ONBEKEND } from '#domein/plek/kaart.ts';
import type { Plek, PlekSoort } from '#domein/plek/plek.schema.ts';
import { beheervormNaam, beheervormOnbekend, soortNaam, wijkOnbekend } from '#teksten/nl/site/algemeen.ts';
import { hoofdletter } from '#teksten/nl/taal/woord.ts';

export type Lijstnaam = 'initiatieven' | 'buurtcentra' | 'speeltuinen';
type Facetnaam = 'wijk' | 'thema' | 'soort' | 'beheer';

/** A row: its names, its first sentence and where it is. */
const MAAT = {
  gewicht: ({ naam, omschrijving, adres, gebied }: Item) =>
    150 + bytesVan(naam, beginVan(omschrijving ?? '', ZIN), adres, gebied),
  ruimte: 14_000,
  // On a phone a page has an end.
  hoogstens: 12,
};

const FACETTEN: Record<Lijstnaam, readonly Facetnaam[]> = {
  initiatieven: ['wijk', 'thema'],
  buurtcentra: ['wijk', 'soort', 'beheer'],
  speeltuinen: ['wijk', 'beheer'],
};

const waardenVan: Record<Facetnaam, (item: Item) => readonly string[]> = {
  wijk: (item) => [item.wijk?.slug ?? ONBEKEND],
  thema: (item) => item.themas.map(themaSlug),
  soort: (item) => [item.soort],
  beheer: (item) => [(item.beheervorm ?? ONBEKEND).replaceAll('_', '-')],
};

/** Readable name per facet value that occurs, in the order people expect. */
function waardenamen(facet: Facetnaam, items: readonly Item[], inhoud: StadInhoud): Map<string, string> {
  switch (facet) {
    case 'wijk':
      return new Map([...inhoud.wijken.map((wijk) => [wijk.slug, wijk.naam] as const), [ONBEKEND, wijkOnbekend]]);
    case 'thema': {
      const namen = new Map(items.flatMap((item) => item.themas.map((thema) => [themaSlug(thema), thema] as const)));
      return new Map(
        [...namen]
          .map(([slug, naam]) => [slug, hoofdletter(naam)] as const)
          .sort((een, ander) => een[1].localeCompare(ander[1], 'nl')),
      );
    }
    case 'soort':
      return new Map(Object.entries(soortNaam));
    case 'beheer':
      return new Map([
        ...Object.entries(beheervormNaam).map(([vorm, naam]) => [vorm.replaceAll('_', '-'), naam] as const),
        [ONBEKEND, beheervormOnbekend],
      ]);
  }
}

export interface Chip {
  naam: string;
  aantal: number;
  /** Where the chip leads; undefined when nothing would be left. */
  adres: string | undefined;
  gekozen: boolean;
}

/** Subjects are free words: of more than these the page of an initiatief leads to its own. */
const MEESTE_CHIPS = 40;
function meeste(facet: Facetnaam, chips: Chip[]): Chip[] {
  if (facet === 'wijk') return chips;
  const rang = ({ gekozen, aantal }: Chip) => (gekozen ? Number.POSITIVE_INFINITY : aantal);
  const gehouden = new Set(chips.toSorted((een, ander) => rang(ander) - rang(een)).slice(0, MEESTE_CHIPS));
  return chips.filter((chip) => gehouden.has(chip));
}

export interface Lijstpagina {
  lijst: Lijstnaam;
  basis: string;
  adres: string;
  keuze: Keuze;
  /** Names of the chosen values, in order of the facets. */
  gekozen: string[];
  items: readonly Item[];
  aantal: number;
  totaal: number;
  pagina: number;
  paginas: readonly string[];
  filters: { facet: Facetnaam; chips: Chip[] }[];
  gebieden: Kaartgebied[];
}

const adresVan = (basis: string, pad: string, pagina = 1): string =>
  basis + (pad ? `${pad}/` : '') + (pagina > 1 ? `pagina/${pagina}/` : '');

const hoortOp = (lijst: Lijstnaam) => (item: Item) =>
  lijst === 'initiatieven'
    ? item.soort === 'initiatief'
    : item.soort !== 'initiatief' && lijstpadVan[item.soort as PlekSoort] === paths[lijst]; // narrowed by the comparison before it

/** All static pages of one list: every filter that leaves something, in pages that stay light. */
export function lijstpaginas(lijst: Lijstnaam, inhoud: StadInhoud): { pad: string | undefined; pagina: Lijstpagina }[] {
  const basis = paths[lijst];
  const items = alleItems(inhoud).filter(hoortOp(lijst));
  const namen = FACETTEN[lijst];
  const facetten: Facet<Item>[] = namen.map((naam) => ({ naam, waardenVan: waardenVan[naam] }));
  const alle = selecties(items, facetten);
  const perFacet = new Map(namen.map((naam) => [naam, waardenamen(naam, items, inhoud)]));

  const chip = (keuze: Keuze, facet: Facetnaam, [waarde, naam]: readonly [string, string]): Chip => {
    const gekozen = keuze[facet] === waarde;
    const { [facet]: _weg, ...rest } = keuze;
    const aantal = alle.get(keuzePad(namen, { ...rest, [facet]: waarde }))?.items.length ?? 0;
    const doel = keuzePad(namen, gekozen ? rest : { ...rest, [facet]: waarde });
    return { naam, aantal, gekozen, adres: aantal > 0 ? adresVan(basis, doel) : undefined };
  };

  const filtersVoor = (keuze: Keuze) =>
    namen
      .map((facet) => ({
        facet,
        chips: meeste(
          facet,
          [...(perFacet.get(facet) ?? [])]
            .map((waarde) => chip(keuze, facet, waarde))
            .filter(({ aantal, gekozen }) => facet === 'wijk' || aantal > 0 || gekozen),
        ),
      }))
      .filter(({ chips }) => chips.filter(({ adres }) => adres).length > 1 || chips.some(({ gekozen }) => gekozen));

  const gebiedenVoor = (filters: Lijstpagina['filters']): Kaartgebied[] => {
    const chips = filters.find(({ facet }) => facet === 'wijk')?.chips ?? [];
    return inhoud.wijken.map((wijk) => {
      const gevonden = chips.find(({ naam }) => naam === wijk.naam);
      return wijkGebied(wijk, gevonden?.adres);
    });
  };

  const paginasVan = ([pad, { keuze, items: gekozenItems }]: [string, Selectie<Item>]) => {
    const delen = inBladen(gekozenItems, MAAT, (nummer) => adresVan(basis, pad, nummer));
    const filters = filtersVoor(keuze);
    return delen.map(({ items: deel, pagina: nummer, paginas }) => {
      const adres = adresVan(basis, pad, nummer);
      return {
        pad: adres.slice(basis.length).replace(/\/$/, '') || undefined,
        pagina: {
          lijst,
          basis,
          adres,
          keuze,
          gekozen: namen.flatMap((facet) =>
            keuze[facet] ? [perFacet.get(facet)?.get(keuze[facet]) ?? keuze[facet]] : [],
          ),
          items: deel,
          aantal: gekozenItems.length,
          totaal: items.length,
          pagina: nummer,
          paginas,
          filters,
          gebieden: gebiedenVoor(filters),
        },
      };
    });
  };
  return [...alle].flatMap(paginasVan);
}

/** How many places of a kind count in the city's own number, and of how many nobody knows. */
export function telOpStadslijst(plekken: readonly Plek[], soort: 'buurtcentrum' | 'speeltuin') {
  const vanSoort = plekken.filter((plek) => plek.soort === soort);
  return {
    soort,
    geteld: vanSoort.filter((plek) => plek.op_stadslijst).length,
    onzeker: vanSoort.filter((plek) => plek.op_stadslijst === null).length,
  };
}
