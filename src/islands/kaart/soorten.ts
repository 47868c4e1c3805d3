import type { Soort } from '#domein/plek/soort.ts';
import type { Teken } from '#islands/kaart/tekens.ts';

/** In the order of the legend. */
const VOLGORDE: readonly Soort[] = ['initiatief', 'buurtcentrum', 'ontmoetingsplek', 'speeltuin'];

/** How many of each kind a teken stands for; kinds it has none of are left out. */
export function telSoorten({ items }: Pick<Teken, 'items'>): (readonly [Soort, number])[] {
  const tellingen = new Map<Soort, number>();
  for (const { soort } of items) tellingen.set(soort, (tellingen.get(soort) ?? 0) + 1);
  return VOLGORDE.flatMap((soort) => {
    const aantal = tellingen.get(soort);
    return aantal ? [[soort, aantal] as const] : [];
  });
}
