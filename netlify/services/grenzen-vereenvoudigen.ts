import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarRingArea, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Grens, grensSchema } from '#domein/gebied/gebied.schema.ts';
import type { Gebiedgrens, Grenzenlijst } from '#domein/gebied/grenzen.ts';

/** Compressed bytes of all shapes together: what the map loads, and what every page with the picture of the city carries. */
export const DOEL = { kaart: 40_000, plaat: 900 } as const;
type Doel = keyof typeof DOEL;

/** Decimals of a degree: a metre on the map; on the picture, 400 units wide, a tenth of one for a city of 10 km. */
const DECIMALEN: Record<Doel, number> = { kaart: 5, plaat: 4 };
/** An island or hole below this part of its area is a dot on the picture. */
const STIP = 0.004;
/** Halving eleven times finds the share of the points to within a two-thousandth. */
const STAPPEN = 11;

type Lijn = Topology<{ gebieden: GeometryCollection<object> }>;
type Ring = [lon: number, lat: number][];

export interface Tekeningen {
  /** By code. */
  readonly vormen: ReadonlyMap<string, Grens>;
  readonly punten: number;
  readonly bytes: number;
}

const vlakken = (grens: Grens): Ring[][] => (grens.type === 'Polygon' ? [grens.coordinates] : grens.coordinates);
export const aantalPunten = (grenzen: readonly Grens[]): number =>
  grenzen.flatMap((grens) => vlakken(grens).flat()).reduce((som, ring) => som + ring.length, 0);

/** All borders as lines that two areas share, each point with the area that would go with it. */
function maakLijnen(gebieden: readonly Gebiedgrens[]): Lijn {
  const kenmerken = gebieden.map(({ code, grens }) => ({ type: 'Feature', id: code, geometry: grens, properties: {} }));
  const collectie = { type: 'FeatureCollection', features: kenmerken } as FeatureCollection; // literals widen to string
  const lijnen = presimplify(topology({ gebieden: collectie }) as Lijn); // it keeps the one collection it was given
  for (const lijn of lijnen.arcs) {
    // The two points that matter most always stay, so that no area shrinks to a line.
    const binnen = lijn.slice(1, -1).sort((een, ander) => (ander[2] ?? 0) - (een[2] ?? 0));
    for (const punt of binnen.slice(0, 2)) punt[2] = Number.POSITIVE_INFINITY;
  }
  return lijnen;
}

function rondAf(ring: Ring, decimalen: number): Ring {
  const macht = 10 ** decimalen;
  const rond = (graden: number) => Math.round(graden * macht) / macht;
  const punten = ring.map(([lon, lat]): Ring[number] => [rond(lon), rond(lat)]);
  const anders = punten.filter(
    ([lon, lat], nummer) => nummer === 0 || lon !== punten[nummer - 1]?.[0] || lat !== punten[nummer - 1]?.[1],
  );
  return anders.length >= 4 ? anders : ring;
}

const grootte = (ring: Ring | undefined): number => (ring ? Math.abs(planarRingArea(ring)) : 0);

/** Without islands and holes that nobody would see; the largest part always stays. */
function zonderStippen(grens: Grens): Grens {
  const delen = vlakken(grens);
  const minstens = Math.max(...delen.map(([buiten]) => grootte(buiten))) * STIP;
  const over = delen
    .filter(([buiten]) => grootte(buiten) >= minstens)
    .map(([buiten = [], ...gaten]) => [buiten, ...gaten.filter((gat) => grootte(gat) >= minstens)]);
  const [enige] = over;
  return enige && over.length === 1
    ? { type: 'Polygon', coordinates: enige }
    : { type: 'MultiPolygon', coordinates: over };
}

function vormenBij(lijnen: Lijn, deel: number, doel: Doel): Map<string, Grens> {
  const { features } = feature(simplify(lijnen, deel >= 1 ? 0 : quantile(lijnen, deel)), lijnen.objects.gebieden);
  return new Map(
    features.map(({ id, geometry }) => {
      const vorm = grensSchema.parse(geometry);
      const grens = doel === 'plaat' ? zonderStippen(vorm) : vorm;
      const coordinates = vlakken(grens).map((ringen) => ringen.map((ring) => rondAf(ring, DECIMALEN[doel])));
      const [enige] = coordinates;
      const afgerond: Grens =
        enige && grens.type === 'Polygon'
          ? { type: 'Polygon', coordinates: enige }
          : { type: 'MultiPolygon', coordinates };
      return [String(id), afgerond] as const;
    }),
  );
}

const bytesVan = (vormen: ReadonlyMap<string, Grens>): number =>
  gzipSync(JSON.stringify([...vormen.values()].map(({ coordinates }) => coordinates))).length;

/**
 * Shapes to draw, as detailed as fits in the bytes of `doel`; what two areas share stays shared, so that no gap opens
 * between them. Where even the coarsest shapes do not fit, those.
 */
export function tekenGrenzen(gebieden: readonly Gebiedgrens[], doel: Doel): Tekeningen {
  const lijnen = maakLijnen(gebieden);
  const bij = (deel: number): Tekeningen => {
    const vormen = vormenBij(lijnen, deel, doel);
    return { vormen, punten: aantalPunten([...vormen.values()]), bytes: bytesVan(vormen) };
  };
  const heel = bij(1);
  if (heel.bytes <= DOEL[doel]) return heel;
  let [laag, hoog] = [0, 1];
  let beste = bij(0);
  for (let stap = 0; stap < STAPPEN; stap += 1) {
    const midden = (laag + hoog) / 2;
    const proef = bij(midden);
    if (proef.bytes <= DOEL[doel]) [laag, beste] = [midden, proef];
    else hoog = midden;
  }
  return beste;
}

export interface Getekend {
  readonly kaart: Tekeningen;
  /** Only wijken stand on the picture of the city. */
  readonly plaat: Tekeningen | undefined;
}

/** What the site draws of one list of boundaries. */
export const tekenLijst = ({ soort, gebieden }: Grenzenlijst): Getekend => ({
  kaart: tekenGrenzen(gebieden, 'kaart'),
  plaat: soort === 'wijken' ? tekenGrenzen(gebieden, 'plaat') : undefined,
});
