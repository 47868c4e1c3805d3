import { schuifUiteen } from '#content/tekening/uiteen.ts';
import { afstand, type Plaats, type Plat } from '#content/tekening/vlak.ts';
import type { Buurt, Wijk } from '#domein/gebied/gebied.schema.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';

export type Tekenwijk = Pick<Wijk, 'code' | 'lat' | 'lon' | 'oppervlakte_km2'>;
export type Tekenbuurt = Pick<Buurt, 'code' | 'wijk_code' | 'lat' | 'lon'>;

/** What a piece of the drawing grows from: the centre of a buurt, or of a wijk that has none. */
export interface Zaad {
  readonly wijk: string;
  readonly plaats: Plaats;
  /** How far it reaches, in metres, where nothing else is nearer. */
  readonly straal: number;
}

/** Reach of a centre as a part of the way to the next, where no area is known: about that of squares in a grid. */
const DEEL = 0.6;
/** For a city with one centre. */
const ALLEEN = 600;
/** Two centres nearer than this part of their reach would make slivers. */
const TE_DICHT = 0.15;

/** The middle one of how far each is from the next. */
function maas(plaatsen: readonly Plaats[]): number {
  const afstanden = plaatsen
    .map((een) => Math.min(...plaatsen.filter((ander) => ander !== een).map((ander) => afstand(een, ander))))
    .filter((meter) => meter > 0 && Number.isFinite(meter))
    .sort((een, ander) => een - ander);
  return (afstanden[afstanden.length >> 1] ?? ALLEEN / DEEL) * DEEL;
}

/** Centres on one spot part a little: each must have a piece of its own. */
export function maakZaden(wijken: readonly Tekenwijk[], buurten: readonly Tekenbuurt[], plat: Plat): Zaad[] {
  const perWijk = groepeer(buurten, ({ wijk_code }) => wijk_code);
  const plaatsenVan = wijken.map((wijk) => ({ wijk, plaatsen: (perWijk.get(wijk.code) ?? [wijk]).map(plat.heen) }));
  const gewoon = maas(plaatsenVan.flatMap(({ plaatsen }) => plaatsen));
  const rondjes = plaatsenVan.flatMap(({ wijk: { code, oppervlakte_km2: km2 }, plaatsen }) => {
    const reikt = km2 ? Math.sqrt((km2 * 1e6) / plaatsen.length / Math.PI) : gewoon;
    return plaatsen.map(([x, y]) => ({ wijk: code, x, y, reikt, straal: reikt * TE_DICHT }));
  });
  return schuifUiteen(rondjes).map(({ wijk, x, y, reikt }) => ({ wijk, plaats: [x, y], straal: reikt }));
}
