import type { Beeld } from '#domein/beeld/beeld.schema.ts';
import type { Makelaar } from '#domein/makelaar/makelaar.schema.ts';

/** A makelaar as pages show one. */
export interface Makelaarkaart extends Makelaar {
  readonly foto: Beeld | undefined;
}

/** Everybody who works somewhere in the wijk. */
export const makelaarsInWijk = (makelaars: readonly Makelaarkaart[], wijkCode: string): Makelaarkaart[] =>
  makelaars.filter(({ werkgebied }) => werkgebied.some((deel) => deel.wijk_code === wijkCode));

/**
 * Who works here: for this buurt or for the whole wijk of it; when that is nobody,
 * or the buurt is not known, everybody of the wijk: a page says only of a wijk without any that nobody is there yet.
 */
export function makelaarsVan(
  makelaars: readonly Makelaarkaart[],
  wijkCode: string | null,
  buurtCode: string | null,
): Makelaarkaart[] {
  if (!wijkCode) return [];
  const hier = makelaars.filter(({ werkgebied }) =>
    werkgebied.some(
      (deel) => deel.wijk_code === wijkCode && (deel.buurt_code === null || deel.buurt_code === buurtCode),
    ),
  );
  return hier.length > 0 ? hier : makelaarsInWijk(makelaars, wijkCode);
}

/** The makelaar of this initiatief, when it has its own; else those of the area. */
export function makelaarsVanInitiatief(
  makelaars: readonly Makelaarkaart[],
  initiatief: { makelaar_id: string | null; wijk_code: string | null; buurt_code: string | null },
): Makelaarkaart[] {
  const eigen = makelaars.filter(({ id }) => id === initiatief.makelaar_id);
  return eigen.length > 0 ? eigen : makelaarsVan(makelaars, initiatief.wijk_code, initiatief.buurt_code);
}
