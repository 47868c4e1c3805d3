import type { Grenzen } from '#client/kaart/kaartgegevens.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { alleItems, type Item, themaSlug } from '#content/lijst/items.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import type { Kaartgegevens, Kaartitem } from '#domein/plek/kaart.ts';
import { hoofdletter } from '#teksten/nl/taal/woord.ts';

/** An item without what is not known: `undefined` disappears from JSON. */
export function kaartitem(item: Item): Kaartitem {
  const { lat, lon, precisie, wijk, gebied, beheervorm, themas } = item;
  return {
    id: item.id,
    soort: item.soort,
    naam: item.naam,
    url: item.adres,
    ...(wijk && { wijk: wijk.slug }),
    ...(gebied && { gebied }),
    ...(themas.length > 0 && { themas: themas.map(themaSlug) }),
    ...(beheervorm && { beheer: beheervorm }),
    ...(lat !== null && lon !== null && precisie !== null && { lat, lon, precisie }),
  };
}

/** What stands in `/gegevens/kaart.json`. */
export function maakKaartgegevens(inhoud: StadInhoud): Kaartgegevens {
  const items = alleItems(inhoud);
  const themas = items.flatMap((item) => item.themas.map((thema) => [themaSlug(thema), hoofdletter(thema)] as const));
  return {
    items: items.map(kaartitem),
    wijken: inhoud.wijken.map(({ slug, naam, lat, lon }) => ({ slug, naam, lat, lon })),
    buurten: inhoud.buurten.map(({ slug, naam, lat, lon, wijk_code }) => ({
      slug,
      naam,
      lat,
      lon,
      wijk: inhoud.wijkVan(wijk_code)?.slug ?? '',
    })),
    themas: Object.fromEntries(themas.sort(([een], [ander]) => een.localeCompare(ander, 'nl'))),
  };
}

const vlak =
  (soort: 'wijk' | 'buurt') =>
  ({ naam, grens_kaart }: Pick<Wijk, 'naam' | 'grens_kaart'>) =>
    grens_kaart ? [{ type: 'Feature' as const, properties: { naam, soort }, geometry: grens_kaart }] : [];

/** What stands in `/gegevens/grenzen.json`: the boundaries that were imported. */
export const maakGrenzen = ({ wijken, buurten }: StadInhoud): Grenzen => ({
  type: 'FeatureCollection',
  features: [...wijken.flatMap(vlak('wijk')), ...buurten.flatMap(vlak('buurt'))],
});
