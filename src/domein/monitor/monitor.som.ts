import type { Meting, Monitorrij } from '#domein/monitor/monitor.schema.ts';

/** Adds numbers of one kind up: of one wijk, or of all when it is left out. Not for medians. */
export function som(
  rijen: readonly Monitorrij[],
  meting: Meting,
  deel: string,
  waar: { wijk?: string | undefined; vanaf?: string } = {},
): number {
  return rijen
    .filter((rij) => rij.meting === meting && rij.deel === deel)
    .filter(({ wijk_code }) => waar.wijk === undefined || wijk_code === waar.wijk)
    .filter(({ vanaf }) => waar.vanaf === undefined || vanaf === waar.vanaf)
    .reduce((samen, { waarde }) => samen + waarde, 0);
}

/** Whole percents; undefined of nothing, which is not zero. */
export const procentVan = (deel: number, geheel: number): number | undefined =>
  geheel === 0 ? undefined : Math.round((deel / geheel) * 100);
