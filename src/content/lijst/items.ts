import { paths } from '#config/paths.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { beginVan } from '#content/lijst/begin-van.ts';
import { bytesVan } from '#content/lijst/bladen.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import type { Precisie } from '#domein/gedeeld/bouwstenen.schema.ts';
import { maakSlug } from '#domein/gedeeld/slug.ts';
import type { Initiatief } from '#domein/initiatief/initiatief.schema.ts';
import type { Beheervorm, Plek } from '#domein/plek/plek.schema.ts';
import type { Soort } from '#domein/plek/soort.ts';

/** A plek or initiatief as lists, map and "near me" need it. */
export interface Item {
  id: string;
  soort: Soort;
  naam: string;
  adres: string;
  omschrijving: string | null;
  wijk: Wijk | undefined;
  /** Name of the buurt or area, when the source is that exact. */
  gebied: string | undefined;
  lat: number | null;
  lon: number | null;
  precisie: Precisie | null;
  themas: readonly string[];
  beheervorm: Beheervorm | null;
  bekend: Plek | Initiatief;
}

type Gebieden = Pick<StadInhoud, 'wijkVan' | 'buurtVan'>;

const gemeenschappelijk = (bekend: Plek | Initiatief, { wijkVan, buurtVan }: Gebieden) => ({
  id: bekend.id,
  naam: bekend.naam,
  omschrijving: bekend.omschrijving,
  wijk: wijkVan(bekend.wijk_code),
  gebied: buurtVan(bekend.buurt_code)?.naam ?? bekend.gebied ?? undefined,
  lat: bekend.lat,
  lon: bekend.lon,
  precisie: bekend.precisie,
  bekend,
});

export const plekItem = (plek: Plek, gebieden: Gebieden): Item => ({
  ...gemeenschappelijk(plek, gebieden),
  soort: plek.soort,
  adres: paths.plek(plek.soort, plek.slug),
  themas: [],
  beheervorm: plek.beheervorm,
});

export const initiatiefItem = (initiatief: Initiatief, gebieden: Gebieden): Item => ({
  ...gemeenschappelijk(initiatief, gebieden),
  soort: 'initiatief',
  adres: paths.initiatief(initiatief.slug),
  themas: initiatief.themas,
  beheervorm: null,
});

/** Everything that stands on lists and maps, by name. */
export function alleItems(inhoud: StadInhoud): Item[] {
  return [
    ...inhoud.plekken.map((plek) => plekItem(plek, inhoud)),
    ...inhoud.initiatieven.map((initiatief) => initiatiefItem(initiatief, inhoud)),
  ].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'));
}

const hex = (tekst: string): string =>
  Array.from(new TextEncoder().encode(tekst), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A thema in an address: as it is written in our letters, or by its signs when it has none, such as 🎉 or 茶. */
export const themaSlug = (thema: string): string => maakSlug(thema) || `teken-${hex(thema).slice(0, 60)}`;

/** How much of a description is one row at most, in bytes. */
export const ZIN = 160;

/** Rows beside what else there is on a page: as many as an old phone can carry. */
export const RIJ = {
  gewicht: ({ naam, adres, bekend }: Item) => 120 + bytesVan(naam, adres, beginVan(bekend.omschrijving ?? '', ZIN)),
  ruimte: 6500,
};
