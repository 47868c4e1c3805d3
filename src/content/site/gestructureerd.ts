import { paths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import type { Initiatief } from '#domein/initiatief/initiatief.schema.ts';
import type { Openingstijd, Plek } from '#domein/plek/plek.schema.ts';
import { openDataTekst } from '#teksten/nl/opendata/opendata.ts';
import { siteNaam } from '#teksten/nl/site/algemeen.ts';

/** One thing of schema.org. Only what is known: a property without a value is left out. */
export type Ding = Readonly<Record<string, unknown>>;

const TYPE = { buurtcentrum: 'CivicStructure', ontmoetingsplek: 'Place', speeltuin: 'Playground' } as const;
const WEEKDAGEN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const EXACT: readonly (string | null)[] = ['adres', 'straat'];

export const bekend = (ding: Ding): Ding =>
  Object.fromEntries(Object.entries(ding).filter(([, waarde]) => waarde !== undefined));
const adresVan = (pad: string, site: URL): string => new URL(pad, site).href;
const gemeente: Ding = { '@type': 'City', name: stad.naam };

/** The wijk of something, as the place around it. */
const binnen = (wijk: Wijk | undefined): Ding =>
  wijk ? { '@type': 'AdministrativeArea', name: wijk.naam, containedInPlace: gemeente } : gemeente;

export function punt({ lat, lon, precisie }: Pick<Plek, 'lat' | 'lon' | 'precisie'>): Ding | undefined {
  // The centre of a buurt or wijk is not where the door is.
  if (lat === null || lon === null || !EXACT.includes(precisie)) return undefined;
  return { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
}

export function postadres({ adres, straat, postcode, plaats }: Plek): Ding | undefined {
  if (!adres && !straat && !postcode) return undefined;
  return bekend({
    '@type': 'PostalAddress',
    streetAddress: adres ?? straat ?? undefined,
    postalCode: postcode ?? undefined,
    addressLocality: plaats ?? undefined,
    addressCountry: 'NL',
  });
}

/** Hours on a weekday or date; a date without hours is closed, which schema.org writes as 00:00 to 00:00. */
function tijdvak({ dag, datum, van, tot }: Openingstijd): Ding[] {
  const uren = { '@type': 'OpeningHoursSpecification', opens: van?.slice(0, 5), closes: tot?.slice(0, 5) };
  if (dag !== null && van && tot) return [{ ...uren, dayOfWeek: `https://schema.org/${WEEKDAGEN[dag - 1]}` }];
  if (datum === null) return [];
  return [
    { ...uren, opens: uren.opens ?? '00:00', closes: uren.closes ?? '00:00', validFrom: datum, validThrough: datum },
  ];
}

/** A plek. `tijden`: the known hours; none means unknown and says nothing. */
export function plekGegevens(
  plek: Plek,
  { wijk, tijden, site }: { wijk: Wijk | undefined; tijden: readonly Openingstijd[]; site: URL },
): Ding {
  const uren = tijden.flatMap(tijdvak);
  return bekend({
    '@type': TYPE[plek.soort],
    '@id': `${adresVan(paths.plek(plek.soort, plek.slug), site)}#plek`,
    name: plek.naam,
    description: plek.omschrijving ?? undefined,
    url: adresVan(paths.plek(plek.soort, plek.slug), site),
    sameAs: plek.website ?? undefined,
    address: postadres(plek),
    geo: punt(plek),
    containedInPlace: binnen(wijk),
    telephone: plek.telefoon ?? undefined,
    email: plek.email ?? undefined,
    openingHoursSpecification: uren.length > 0 ? uren : undefined,
  });
}

/** An initiatief: people who work together on something, for a part of the city. */
export function initiatiefGegevens(
  initiatief: Initiatief,
  { wijk, plek, site }: { wijk: Wijk | undefined; plek: Plek | undefined; site: URL },
): Ding {
  return bekend({
    '@type': 'Project',
    '@id': `${adresVan(paths.initiatief(initiatief.slug), site)}#initiatief`,
    name: initiatief.naam,
    description: initiatief.omschrijving,
    url: adresVan(paths.initiatief(initiatief.slug), site),
    sameAs: initiatief.website ?? undefined,
    keywords: initiatief.themas.length > 0 ? initiatief.themas.join(', ') : undefined,
    areaServed: binnen(wijk),
    location: plek && { '@id': `${adresVan(paths.plek(plek.soort, plek.slug), site)}#plek`, name: plek.naam },
  });
}

export function wijkGegevens(wijk: Wijk, site: URL): Ding {
  return {
    '@type': 'AdministrativeArea',
    '@id': `${adresVan(paths.wijk(wijk.slug), site)}#gebied`,
    name: wijk.naam,
    identifier: wijk.code,
    url: adresVan(paths.wijk(wijk.slug), site),
    containedInPlace: gemeente,
  };
}

/** The site itself; `/zoeken/?q=…` is its search. */
export function siteGegevens(site: URL): Ding {
  return {
    '@type': 'WebSite',
    name: siteNaam,
    url: adresVan(paths.home, site),
    inLanguage: stad.taal,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${adresVan(paths.zoeken, site)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The way to this page, without the page itself. Undefined when it stands at the top. */
export function kruimelGegevens(kruimels: readonly { naam: string; adres: string }[], site: URL): Ding | undefined {
  if (kruimels.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: kruimels.map(({ naam, adres }, nummer) => ({
      '@type': 'ListItem',
      position: nummer + 1,
      name: naam,
      item: adresVan(adres, site),
    })),
  };
}

const MEDIATYPE: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};

/** The open data. `downloads`: paths of the files; `datum`: ISO date on which they were made. */
export function datasetGegevens(downloads: readonly string[], datum: string, site: URL): Ding {
  return {
    '@type': 'Dataset',
    name: `${openDataTekst.titel}: ${siteNaam}`,
    description: openDataTekst.omschrijving,
    url: adresVan(paths.openData, site),
    license: stad.opendata.licentieUrl,
    dateModified: datum,
    isAccessibleForFree: true,
    distribution: downloads.map((pad) => ({
      '@type': 'DataDownload',
      contentUrl: adresVan(pad, site),
      encodingFormat: MEDIATYPE[pad.split('.').at(-1) ?? ''],
    })),
  };
}

/** What the prop `gestructureerd` of a page takes. */
export const graaf = (...dingen: readonly (Ding | undefined)[]): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@graph': dingen.filter((ding) => ding !== undefined),
});
