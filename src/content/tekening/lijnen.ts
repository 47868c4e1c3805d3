import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as Lijnvlak,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Cel } from '#content/tekening/cellen.ts';
import type { Plaats, Ring } from '#content/tekening/vlak.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';

/** A border between two places where more borders come together, or all around an area. */
export interface Lijn {
  readonly punten: Ring;
  /** Per place the size of the bend in it, in square metres; infinite where it must stay. */
  readonly bochten: readonly number[];
}
/** The borders of a city, each once, and per wijk the lines that its rings are made of. */
export interface Lijnen {
  readonly lijnen: readonly Lijn[];
  /** Numbers of lines; `~n` is line n from its end to its beginning. */
  readonly wijken: ReadonlyMap<string, readonly (readonly number[])[]>;
}

type Net = Topology<{ vlakken: GeometryCollection<object> }>;

const kenmerk = (id: string, coordinates: Position[][][]): Feature<MultiPolygon, object> => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'MultiPolygon', coordinates },
});
const maakNet = (features: Feature<MultiPolygon, object>[]): Net => {
  const vlakken: FeatureCollection<MultiPolygon, object> = { type: 'FeatureCollection', features };
  return topology({ vlakken }) as Net; // it keeps the one collection it was given
};
const isVlak = (vorm: GeometryObject<object>): vorm is Polygon<object> | Lijnvlak<object> =>
  vorm.type === 'Polygon' || vorm.type === 'MultiPolygon';
const vlakkenVan = (net: Net): (Polygon<object> | Lijnvlak<object>)[] => net.objects.vlakken.geometries.filter(isVlak);
const ringenVan = (vorm: Polygon | Lijnvlak): number[][] => (vorm.type === 'Polygon' ? vorm.arcs : vorm.arcs.flat());

const zonderDubbel = (ring: Ring): Plaats[] =>
  ring.filter(([x, y], nummer) => nummer === 0 || x !== ring[nummer - 1]?.[0] || y !== ring[nummer - 1]?.[1]);

/** Cells of one wijk taken together. */
function perWijk(cellen: readonly Cel[]): Feature<MultiPolygon, object>[] {
  const stukken = cellen.flatMap(({ wijk, ring }) => {
    const punten = zonderDubbel(ring);
    return punten.length < 4 ? [] : [kenmerk(wijk, [[punten.map(([x, y]) => [x, y])]])];
  });
  const net = maakNet(stukken);
  const vormen = groepeer(vlakkenVan(net), ({ id }) => String(id));
  return [...vormen].map(([wijk, delen]) => kenmerk(wijk, merge(net, delen).coordinates));
}

/** The places of a line that it cannot do without: its ends, and enough between them that no ring becomes a stroke. */
function alsLijn(arc: readonly Position[]): Lijn {
  const punten = arc.map(([x = 0, y = 0]): Plaats => [x, y]);
  const [eerste, laatste] = [punten[0], punten.at(-1)];
  const kring = eerste?.[0] === laatste?.[0] && eerste?.[1] === laatste?.[1];
  const groottes = arc.map(([, , bocht = Number.POSITIVE_INFINITY]) => bocht);
  const grens = groottes.slice(1, -1).sort((een, ander) => ander - een)[kring ? 2 : 0] ?? 0;
  return { punten, bochten: groottes.map((bocht) => (bocht >= grens ? Number.POSITIVE_INFINITY : bocht)) };
}

/** The borders between wijken. */
export function maakLijnen(cellen: readonly Cel[]): Lijnen {
  const net = presimplify(maakNet(perWijk(cellen)));
  return {
    lijnen: net.arcs.map(alsLijn),
    wijken: new Map(vlakkenVan(net).map((vorm) => [String(vorm.id), ringenVan(vorm)] as const)),
  };
}
