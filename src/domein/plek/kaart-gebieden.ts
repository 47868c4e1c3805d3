import { groepeer } from '#domein/gedeeld/groepeer.ts';
import { afstandInMeter, type Punt } from '#domein/plek/afstand.ts';
import { type Geplaatst, isPunt } from '#domein/plek/kaart.ts';

/** Items of which only the area is known, drawn as one round around its centre. */
export interface Gebiedsgroep extends Punt {
  /** The same for the same areas, whatever the filter. */
  sleutel: string;
  namen: readonly string[];
  items: readonly Geplaatst[];
  /** Whether the widest of its areas is a wijk. */
  ruim: boolean;
}

const sleutelVan = ({ lat, lon }: Punt): string => `${lat.toFixed(4)},${lon.toFixed(4)}`;

/**
 * One group per area, the fullest first. Areas are told apart by their centre: sources know parts of a city that are
 * no official buurt. `wijknaam`: readable name of a wijk slug.
 */
export function groepeerGebieden(
  items: readonly Geplaatst[],
  wijknaam: (slug: string) => string | undefined,
): Gebiedsgroep[] {
  const groepen = groepeer(
    items.filter((item) => !isPunt(item)),
    sleutelVan,
  );
  const naamVan = ({ precisie, gebied, wijk }: Geplaatst): string => {
    const opWijk = wijk === undefined ? undefined : wijknaam(wijk);
    return (precisie === 'wijk' ? (opWijk ?? gebied) : (gebied ?? opWijk)) ?? '';
  };
  return [...groepen]
    .map(([sleutel, leden]) => ({
      sleutel,
      lat: leden[0]?.lat ?? 0,
      lon: leden[0]?.lon ?? 0,
      namen: [...new Set(leden.map(naamVan))].filter(Boolean),
      items: leden,
      ruim: leden.some(({ precisie }) => precisie === 'wijk'),
    }))
    .sort((een, ander) => ander.items.length - een.items.length || een.sleutel.localeCompare(ander.sleutel));
}

/** Joins areas whose centres lie within `meter`, so that no round hides another. Keeps the order: fullest first. */
export function voegSamen(groepen: readonly Gebiedsgroep[], meter: number): Gebiedsgroep[] {
  const samen: Gebiedsgroep[] = [];
  for (const groep of groepen) {
    const index = samen.findIndex((bestaand) => afstandInMeter(bestaand, groep) < meter);
    const buur = samen[index];
    if (!buur) samen.push(groep);
    else {
      samen[index] = {
        ...buur,
        sleutel: `${buur.sleutel};${groep.sleutel}`,
        namen: [...new Set([...buur.namen, ...groep.namen])],
        items: [...buur.items, ...groep.items],
        ruim: buur.ruim || groep.ruim,
      };
    }
  }
  return samen;
}
