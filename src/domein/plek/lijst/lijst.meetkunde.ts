/** A position as GeoJSON writes it: x, then y, in whatever system. */
type Paar = readonly [x: number, y: number];
/** `grof`: taken from a line or an area, which is larger than a point. */
export interface Vormpunt {
  x: number;
  y: number;
  grof: boolean;
}

const isPaar = (waarde: unknown): waarde is Paar =>
  Array.isArray(waarde) && Number.isFinite(waarde[0]) && Number.isFinite(waarde[1]);
const alsLijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);
const alsPaden = (waarde: unknown): Paar[][] => alsLijst(waarde).map((pad) => alsLijst(pad).filter(isPaar));

const lengte = ([a, b]: Paar, [c, d]: Paar): number => Math.hypot(c - a, d - b);

/** The point halfway along a line. */
function halverwege(lijn: readonly Paar[]): Paar | null {
  let over = lijn.slice(1).reduce((som, punt, n) => som + lengte(lijn[n] ?? punt, punt), 0) / 2;
  for (const [n, punt] of lijn.slice(1).entries()) {
    const van = lijn[n] ?? punt;
    const stuk = lengte(van, punt);
    if (stuk >= over && stuk > 0)
      return [van[0] + ((punt[0] - van[0]) * over) / stuk, van[1] + ((punt[1] - van[1]) * over) / stuk];
    over -= stuk;
  }
  return lijn[0] ?? null;
}

const oppervlak = (ring: readonly Paar[]): number =>
  Math.abs(
    ring.reduce(
      (som, [x, y], n) =>
        som + x * (ring[(n + 1) % ring.length]?.[1] ?? y) - (ring[(n + 1) % ring.length]?.[0] ?? x) * y,
      0,
    ),
  ) / 2;

/** A point inside an area, never in a hole of it: the middle of the longest stretch that a line at half height crosses. */
function inVlak(ringen: readonly (readonly Paar[])[]): Paar | null {
  const buiten = ringen[0] ?? [];
  const hoogten = buiten.map(([, y]) => y);
  if (hoogten.length < 3) return buiten[0] ?? null;
  const [laag, hoog] = [hoogten.reduce((a, b) => Math.min(a, b)), hoogten.reduce((a, b) => Math.max(a, b))];
  // Not exactly through the middle, where corners of a regular shape lie.
  const y = laag + (hoog - laag) * 0.49;
  const snijdingen = ringen
    .flatMap((ring) =>
      ring.flatMap(([a, b], n): number[] => {
        const [c, d] = ring[(n + 1) % ring.length] ?? [a, b];
        return b > y !== d > y ? [a + ((y - b) * (c - a)) / (d - b)] : [];
      }),
    )
    .sort((een, ander) => een - ander);
  let beste: { breedte: number; x: number } | null = null;
  for (let n = 0; n + 1 < snijdingen.length; n += 2) {
    const [van = 0, tot = 0] = [snijdingen[n], snijdingen[n + 1]];
    if (!beste || tot - van > beste.breedte) beste = { breedte: tot - van, x: (van + tot) / 2 };
  }
  return beste ? [beste.x, y] : (buiten[0] ?? null);
}

const maakPunt = (paar: Paar | null, grof: boolean): Vormpunt | null =>
  paar ? { x: paar[0], y: paar[1], grof } : null;
const grootste = <Deel>(delen: readonly Deel[], maat: (deel: Deel) => number): Deel | undefined =>
  [...delen].sort((een, ander) => maat(ander) - maat(een))[0];

/** A point on a GeoJSON geometry: itself, halfway along a line, inside the largest area; null when it has none. */
export function puntOp(vorm: unknown): Vormpunt | null {
  if (typeof vorm !== 'object' || vorm === null || !('type' in vorm)) return null;
  const coordinaten = 'coordinates' in vorm ? vorm.coordinates : undefined;
  switch (vorm.type) {
    case 'Point':
      return maakPunt(isPaar(coordinaten) ? coordinaten : null, false);
    case 'MultiPoint': {
      const [punt, ...meer] = alsLijst(coordinaten).filter(isPaar);
      return maakPunt(punt ?? null, meer.length > 0);
    }
    case 'LineString':
      return maakPunt(halverwege(alsLijst(coordinaten).filter(isPaar)), true);
    case 'MultiLineString':
      return maakPunt(halverwege(grootste(alsPaden(coordinaten), (lijn) => lijn.length) ?? []), true);
    case 'Polygon':
      return maakPunt(inVlak(alsPaden(coordinaten)), true);
    case 'MultiPolygon':
      return maakPunt(
        inVlak(grootste(alsLijst(coordinaten).map(alsPaden), ([ring = []]) => oppervlak(ring)) ?? []),
        true,
      );
    case 'GeometryCollection':
      return 'geometries' in vorm
        ? (alsLijst(vorm.geometries)
            .map(puntOp)
            .find((punt) => punt !== null) ?? null)
        : null;
    default:
      return null;
  }
}
