import { Delaunay } from 'd3-delaunay';
import { afstand, kaderVan, oppervlakte, type Plaats, type Ring } from '#content/tekening/vlak.ts';
import type { Zaad } from '#content/tekening/zaden.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';

/** The piece of the plane that belongs to one centre. */
export interface Cel {
  readonly wijk: string;
  readonly ring: Ring;
}

/** Empty centres around each: they take what is too far away. */
const GEESTEN = 24;
/** Rounds of fitting; more changes nothing that is seen. */
const BEURTEN = 6;
/** How much a reach grows or shrinks in one round at most. */
const SPRONG = 1.25;
/** Vertices are whole metres, so that what two cells share is the same in both. */
const meter = (getal: number): number => Math.round(getal);

/** Twice as far as each reaches, but not where another centre reaches. */
function geestenRond(zaden: readonly Zaad[]): Plaats[] {
  return zaden.flatMap(({ plaats: [x, y], straal }) =>
    Array.from({ length: GEESTEN }, (_, nummer): Plaats => {
      const hoek = ((nummer + 0.5) * 2 * Math.PI) / GEESTEN;
      return [x + 2 * straal * Math.cos(hoek), y + 2 * straal * Math.sin(hoek)];
    }).filter((geest) => zaden.every((zaad) => afstand(zaad.plaats, geest) > 1.99 * zaad.straal)),
  );
}

/** Those that can be walked to from outside; one in a hole of the city would leave a lake that is not there. */
function buitenom(zaden: readonly Zaad[], geesten: readonly Plaats[], rand: readonly Plaats[]): Plaats[] {
  const punten = [...zaden.map(({ plaats }) => plaats), ...geesten, ...rand];
  const net = new Delaunay(punten.flat());
  const gezien = new Set<number>();
  const rij = rand.map((_, nummer) => zaden.length + geesten.length + nummer);
  for (let hier = rij.pop(); hier !== undefined; hier = rij.pop()) {
    if (gezien.has(hier)) continue;
    gezien.add(hier);
    for (const buur of net.neighbors(hier)) if (buur >= zaden.length) rij.push(buur);
  }
  return geesten.filter((_, nummer) => gezien.has(zaden.length + nummer));
}

function verdeel(zaden: readonly Zaad[]): Cel[] {
  const geesten = geestenRond(zaden);
  const ruim = 4 * Math.max(...zaden.map(({ straal }) => straal));
  const kader = kaderVan(zaden.map(({ plaats }) => plaats));
  const [links, boven, rechts, onder] = [
    kader.links - ruim,
    kader.boven - ruim,
    kader.rechts + ruim,
    kader.onder + ruim,
  ];
  const rand: Plaats[] = [
    [links, boven],
    [rechts, boven],
    [rechts, onder],
    [links, onder],
  ];
  const punten = [...zaden.map(({ plaats }) => plaats), ...buitenom(zaden, geesten, rand), ...rand];
  const net = new Delaunay(punten.flat()).voronoi([links, boven, rechts, onder]);
  return zaden.flatMap(({ wijk }, nummer) => {
    const ring = net.cellPolygon(nummer)?.map(([x, y]): Plaats => [meter(x), meter(y)]);
    return ring ? [{ wijk, ring }] : [];
  });
}

/**
 * Divides the plane among the centres, each to its nearest, no further than it reaches. Reaches are fitted until each
 * wijk with a known area (square metres) has about that area.
 */
export function tekenCellen(zaden: readonly Zaad[], bekend: ReadonlyMap<string, number>): Cel[] {
  let passend = zaden;
  let cellen = verdeel(passend);
  for (let beurt = 1; beurt < BEURTEN; beurt += 1) {
    const nu = groepeer(cellen, ({ wijk }) => wijk);
    passend = passend.map((zaad) => {
      const doel = bekend.get(zaad.wijk);
      const heeft = (nu.get(zaad.wijk) ?? []).reduce((som, { ring }) => som + oppervlakte(ring), 0);
      if (!doel || heeft === 0) return zaad;
      const groei = Math.sqrt(doel / heeft);
      return { ...zaad, straal: zaad.straal * Math.min(SPRONG, Math.max(1 / SPRONG, groei)) };
    });
    cellen = verdeel(passend);
  }
  return cellen;
}
