import type { Makelaar } from '#domein/makelaar/makelaar.schema.ts';

/** Who works here: for this buurt or for the whole wijk of it. */
export function makelaarsVan(
  makelaars: readonly Makelaar[],
  wijkCode: string | null,
  buurtCode: string | null,
): Makelaar[] {
  if (!wijkCode) return [];
  return makelaars.filter(({ werkgebied }) =>
    werkgebied.some(
      (deel) => deel.wijk_code === wijkCode && (deel.buurt_code === null || deel.buurt_code === buurtCode),
    ),
  );
}

/** Everybody who works somewhere in the wijk. */
export const makelaarsInWijk = (makelaars: readonly Makelaar[], wijkCode: string): Makelaar[] =>
  makelaars.filter(({ werkgebied }) => werkgebied.some((deel) => deel.wijk_code === wijkCode));
