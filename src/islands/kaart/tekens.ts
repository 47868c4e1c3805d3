import { afstandInMeter, type Punt } from '#domein/plek/afstand.ts';
import { type Geplaatst, isPunt } from '#domein/plek/kaart.ts';
import { type Gebiedsgroep, groepeerGebieden, voegSamen } from '#domein/plek/kaart-gebieden.ts';
import { type Groep, Groepen } from '#islands/kaart/groepen.ts';

/** Something drawn on the map: one exact place, several close together, or an area. */
export interface Teken extends Punt {
  /** The same while it stands for the same thing, so that what is drawn can stay. */
  sleutel: string;
  soort: 'punt' | 'groep' | 'gebied';
  items: readonly Geplaatst[];
  /** Names of the areas, for a gebied. */
  namen: readonly string[];
  ruim: boolean;
  /** Whether zooming in takes a group apart. */
  splitst: boolean;
}

export type Vak = [west: number, zuid: number, oost: number, noord: number];

export const KLEINSTE_ZOOM = 10;
export const GROOTSTE_ZOOM = 18;
const SAMEN = 44;
/** Metres within which a group is told as one address: zooming in would never take it apart. */
const EEN_ADRES = 15;

// Circumference of the earth over the 256 pixels of zoom 0 (Web Mercator).
const meterPerPixel = (lat: number, zoom: number): number =>
  (156_543.034 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;

const binnen = ({ lat, lon }: Punt, [west, zuid, oost, noord]: Vak): boolean =>
  lon >= west && lon <= oost && lat >= zuid && lat <= noord;

const omvang = (punten: readonly Punt[]): number => {
  const lats = punten.map(({ lat }) => lat);
  const lons = punten.map(({ lon }) => lon);
  return afstandInMeter(
    { lat: Math.min(...lats), lon: Math.min(...lons) },
    { lat: Math.max(...lats), lon: Math.max(...lons) },
  );
};

const puntTeken = (item: Geplaatst): Teken => ({
  sleutel: `p:${item.id}`,
  soort: 'punt',
  lat: item.lat,
  lon: item.lon,
  items: [item],
  namen: [],
  ruim: false,
  splitst: false,
});

const groepTeken = ({ lat, lon }: Punt, items: readonly Geplaatst[], zoom: number): Teken => ({
  sleutel: `g:${lat.toFixed(5)},${lon.toFixed(5)}`,
  soort: 'groep',
  lat,
  lon,
  items,
  namen: [],
  ruim: false,
  splitst: zoom < GROOTSTE_ZOOM && omvang(items) > EEN_ADRES,
});

const gebiedTeken = ({ sleutel, lat, lon, items, namen, ruim }: Gebiedsgroep): Teken => ({
  sleutel: `a:${sleutel}`,
  soort: 'gebied',
  lat,
  lon,
  items,
  namen,
  ruim,
  splitst: false,
});

/** Items prepared for drawing, part by part of the map. */
export class Verdeling {
  #gebieden: ReturnType<typeof groepeerGebieden>;
  #punten: readonly Geplaatst[];
  #groepen: Groepen;

  constructor(items: readonly Geplaatst[], wijknaam: (slug: string) => string | undefined) {
    this.#gebieden = groepeerGebieden(items, wijknaam);
    this.#punten = items.filter(isPunt);
    this.#groepen = new Groepen(this.#punten);
  }

  #teken({ lat, lon, leden }: Groep, zoom: number): Teken[] {
    const items = leden.flatMap((nr) => this.#punten[nr] ?? []);
    const [eerste] = items;
    if (!eerste) return [];
    return [items.length === 1 ? puntTeken(eerste) : groepTeken({ lat, lon }, items, zoom)];
  }

  /**
   * What to draw of a part of the map at a whole zoom, worked out in slices of time; undefined when `geldt` says no
   * before the end.
   */
  async tekens(vak: Vak, zoom: number, geldt: () => boolean): Promise<Teken[] | undefined> {
    const groepen = await this.#groepen.op(zoom, geldt);
    if (!groepen) return undefined;
    const samen = voegSamen(this.#gebieden, SAMEN * meterPerPixel((vak[1] + vak[3]) / 2, zoom));
    const punten = groepen.filter((groep) => binnen(groep, vak)).flatMap((groep) => this.#teken(groep, zoom));
    return [...samen.filter((groep) => binnen(groep, vak)).map(gebiedTeken), ...punten];
  }
}
