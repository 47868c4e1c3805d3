import type { Functienaam, Weigeringcode } from '#domein/contract/contracten.ts';
import { type Beller, type Recht, rechten } from '#domein/contract/functierechten.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';

type Per<Naam extends Functienaam> = Recht<Weigeringcode<Naam>>;
/** The same table, with the types of a row going together whatever its name is. */
const perNaam: { readonly [Naam in Functienaam]: Per<Naam> } = rechten;

/**
 * Why this role cannot do this: a refusal that the function itself would give; null when it can. `status`: how the ronde it is
 * about stands, where that matters.
 */
export function waaromNiet<Naam extends Functienaam>(
  rol: Beller | null,
  functie: Naam,
  status?: Rondestatus,
): Weigeringcode<Naam> | 'niet_bevoegd' | null {
  const { wie, ronde }: Per<Naam> = perNaam[functie];
  if (rol === null || !wie.includes(rol)) return 'niet_bevoegd';
  return ronde && status !== undefined && !ronde.in.includes(status) ? ronde.anders : null;
}

export const mag = (rol: Beller | null, functie: Functienaam, status?: Rondestatus): boolean =>
  waaromNiet(rol, functie, status) === null;
