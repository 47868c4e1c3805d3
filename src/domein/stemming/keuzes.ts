import type { Stemfoutcode } from '#domein/stemming/stemming.fouten.ts';

/** What a ballot says of one request: yes, no or nothing, or 0 to 5 points. */
export type Keuze = 'voor' | 'niet' | 'onthouding' | number;
/** By id of the request. */
export type Keuzes = Readonly<Record<string, Keuze>>;

interface Plan {
  readonly id: string;
  readonly gevraagd_cent: number;
  readonly belang: 'zelf' | 'contact' | null;
}
interface Stemregels {
  readonly min_keuzes: number;
  /** Null: no limit. */
  readonly max_keuzes: number | null;
}

const steunt = (keuze: Keuze | undefined): boolean => keuze === 'voor' || (typeof keuze === 'number' && keuze > 0);

/** The requests this juror votes on; where there is a belang the database writes an onthouding. */
export const stembaar = <Eigen extends Plan>(plannen: readonly Eigen[]): Eigen[] =>
  plannen.filter(({ belang }) => belang === null);

export const gesteund = <Eigen extends Plan>(plannen: readonly Eigen[], keuzes: Keuzes): Eigen[] =>
  stembaar(plannen).filter(({ id }) => steunt(keuzes[id]));

/** What all that is supported would cost together, in euro cents. */
export const kostenVanKeuze = (plannen: readonly Plan[], keuzes: Keuzes): number =>
  gesteund(plannen, keuzes).reduce((som, { gevraagd_cent }) => som + gevraagd_cent, 0);

export const zonderKeuze = <Eigen extends Plan>(plannen: readonly Eigen[], keuzes: Keuzes): Eigen[] =>
  stembaar(plannen).filter(({ id }) => keuzes[id] === undefined);

/** Why this ballot cannot be sent yet; null when it can. The database asks the same. */
export function biljetFout(
  plannen: readonly Plan[],
  keuzes: Keuzes,
  { min_keuzes, max_keuzes }: Stemregels,
): Extract<Stemfoutcode, 'keuze_ontbreekt' | 'te_veel_keuzes' | 'te_weinig_keuzes'> | null {
  if (zonderKeuze(plannen, keuzes).length > 0) return 'keuze_ontbreekt';
  const aantal = gesteund(plannen, keuzes).length;
  if (max_keuzes !== null && aantal > max_keuzes) return 'te_veel_keuzes';
  return aantal < Math.min(min_keuzes, stembaar(plannen).length) ? 'te_weinig_keuzes' : null;
}

/** A whole ballot: one value per request of the ronde. */
export const maakBiljet = (plannen: readonly Plan[], keuzes: Keuzes): Keuzes =>
  Object.fromEntries(
    plannen.map(({ id, belang }) => [id, belang === null ? (keuzes[id] ?? 'onthouding') : 'onthouding']),
  );
