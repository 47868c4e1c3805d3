/** What is expected to go wrong is a value; only bugs are thrown. */
export type Result<Waarde, Fout> =
  | { readonly ok: true; readonly waarde: Waarde }
  | { readonly ok: false; readonly fout: Fout };

export const goed = <Waarde>(waarde: Waarde): Result<Waarde, never> => ({ ok: true, waarde });
export const mis = <Fout>(fout: Fout): Result<never, Fout> => ({ ok: false, fout });
