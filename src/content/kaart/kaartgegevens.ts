import type { Grenzen, Vlak } from '#client/kaart/kaartgegevens.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { alleItems, type Item, themaSlug } from '#content/lijst/items.ts';
import type { Stadsplaat } from '#content/tekening/stadsplaat.ts';
import type { Plaats } from '#content/tekening/vlak.ts';
import type { Buurt } from '#domein/gebied/gebied.schema.ts';
import type { Punt } from '#domein/plek/afstand.ts';
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

const buurtvlak = ({ naam, grens_kaart }: Buurt): Vlak[] =>
  grens_kaart ? [{ type: 'Feature', properties: { naam, soort: 'buurt' }, geometry: grens_kaart }] : [];

/** Four decimals of a degree are some ten metres: a sketch is not more exact. */
const graad = (getal: number): number => Number(getal.toFixed(4));

/** Every wijk: as its boundary when that was imported, else as it stands in the drawing of the city. */
function wijkvlakken(inhoud: StadInhoud, { vormen, namen, terug }: Stadsplaat): Vlak[] {
  const opKaart = (plaats: Plaats): Punt => {
    const { lat, lon } = terug(plaats);
    return { lat: graad(lat), lon: graad(lon) };
  };
  return inhoud.wijken.map(({ code, naam, slug, grens_kaart }) => {
    const plek = namen.namen.find((een) => een.code === code);
    const midden = plek && { midden: opKaart(plek.van ?? [plek.x, plek.y]) };
    const ringen = vormen.find((vorm) => vorm.code === code)?.ringen ?? [];
    const coordinates = ringen.map((ring) =>
      [...ring, ...ring.slice(0, 1)].map(opKaart).map(({ lat, lon }): [number, number] => [lon, lat]),
    );
    const properties = { naam, soort: 'wijk' as const, slug, ...midden }; // one of the two kinds
    return grens_kaart
      ? { type: 'Feature', properties, geometry: grens_kaart }
      : { type: 'Feature', properties: { ...properties, schets: true }, geometry: { type: 'Polygon', coordinates } };
  });
}

/** What stands in `/gegevens/grenzen.json`. */
export const maakGrenzen = (inhoud: StadInhoud, plaat: Stadsplaat): Grenzen => ({
  type: 'FeatureCollection',
  features: [...wijkvlakken(inhoud, plaat), ...inhoud.buurten.flatMap(buurtvlak)],
});
