import { z } from 'zod';

const organisatieRij = z.looseObject({ organisatie_wijk: z.array(z.object({ wijk_code: z.string() })) });
const makelaarRij = z.looseObject({ makelaar_buurt: z.array(z.unknown()) });

/** The joined rows of `organisatie_wijk` become a list of codes. */
export function metWijken(rij: unknown): Record<string, unknown> {
  const { organisatie_wijk, ...rest } = organisatieRij.parse(rij);
  return { ...rest, wijken: organisatie_wijk.map(({ wijk_code }) => wijk_code) };
}

/** The joined rows of `makelaar_buurt` become the werkgebied. */
export function metWerkgebied(rij: unknown): Record<string, unknown> {
  const { makelaar_buurt, ...rest } = makelaarRij.parse(rij);
  return { ...rest, werkgebied: makelaar_buurt };
}
