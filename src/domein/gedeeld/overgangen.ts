/** Who takes a step. `systeem`: time passed, or a count was made. */
export const partijen = ['indiener', 'makelaar', 'beheerder', 'systeem'] as const;
export type Partij = (typeof partijen)[number];

/** One allowed step of a life cycle. `makelaar` includes the beheerder, here as in the database. */
export interface Overgang<Status extends string> {
  readonly van: Status;
  readonly naar: Status;
  readonly door: readonly Partij[];
  /** Who must say why; the text reaches the applicant. */
  readonly reden?: readonly Partij[];
}
export type Overgangen<Status extends string> = readonly Overgang<Status>[];

/** One row for each `van`, for steps that are the same from several states. */
export const vanuit = <Status extends string>(
  vannen: readonly Status[],
  naar: Status,
  wie: Pick<Overgang<Status>, 'door' | 'reden'>,
): Overgangen<Status> => vannen.map((van) => ({ van, naar, ...wie }));

const hoortBij = (lijst: readonly Partij[], partij: Partij): boolean =>
  lijst.includes(partij) || (partij === 'beheerder' && lijst.includes('makelaar'));

/** The steps that `door` may take from `van`; empty when it is somebody else's turn, or nobody's. */
export function volgendeStappen<Status extends string>(
  tabel: Overgangen<Status>,
  van: Status,
  door: Partij,
): Overgang<Status>[] {
  return tabel.filter((overgang) => overgang.van === van && hoortBij(overgang.door, door));
}

/** Whether `door` may bring a dossier from `van` to `naar`. */
export const magOvergang = <Status extends string>(
  tabel: Overgangen<Status>,
  van: Status,
  naar: Status,
  door: Partij,
): boolean => volgendeStappen(tabel, van, door).some((overgang) => overgang.naar === naar);

/** Whether that step needs a reason from `door`. */
export const redenNodig = <Status extends string>(
  tabel: Overgangen<Status>,
  van: Status,
  naar: Status,
  door: Partij,
): boolean =>
  volgendeStappen(tabel, van, door).some((overgang) => overgang.naar === naar && hoortBij(overgang.reden ?? [], door));
