import type { Veldfoutcode } from '#domein/gedeeld/fouten.ts';

/**
 * Reads raw values step by step. The names and shapes are those of zod/mini, which weighs 5 kB in each form; this is the part of
 * it that forms use. Not for rows and files: those have real schemas.
 */

/** One thing that is wrong. `path` leads to an item of a list. */
export interface Kwestie {
  readonly message: Veldfoutcode;
  readonly path: readonly (string | number)[];
}
export type Gelezen<Uit> =
  | { readonly success: true; readonly data: Uit; readonly error?: undefined }
  | { readonly success: false; readonly data?: undefined; readonly error: { readonly issues: readonly Kwestie[] } };

/** A demand on a value that could be read; gives its code when it is not met. */
export type Eis<Waarde> = (waarde: Waarde) => Veldfoutcode | undefined;

export interface Lezer<Uit = unknown> {
  safeParse(ruw: unknown): Gelezen<Uit>;
  /** The same with demands, of which the first that is not met is told. */
  check(...eisen: readonly Eis<Uit>[]): Lezer<Uit>;
}
export type output<Soort> = Soort extends Lezer<infer Uit> ? Uit : never;

const goed = <Uit>(data: Uit): Gelezen<Uit> => ({ success: true, data });
const mis = (...issues: readonly Kwestie[]): Gelezen<never> => ({ success: false, error: { issues } });
const kwestie = (message: Veldfoutcode): Kwestie => ({ message, path: [] });

const lezer = <Uit>(safeParse: (ruw: unknown) => Gelezen<Uit>): Lezer<Uit> => ({
  safeParse,
  check: (...eisen) =>
    lezer((ruw) => {
      const gelezen = safeParse(ruw);
      if (!gelezen.success) return gelezen;
      for (const eis of eisen) {
        const code = eis(gelezen.data);
        if (code !== undefined) return mis(kwestie(code));
      }
      return gelezen;
    }),
});

/** What a code is carried in, as the library has it. */
interface Met {
  readonly error: Veldfoutcode;
}
const alleen =
  <Uit>(past: (ruw: unknown) => ruw is Uit) =>
  ({ error }: Met): Lezer<Uit> =>
    lezer((ruw) => (past(ruw) ? goed(ruw) : mis(kwestie(error))));

export const string = alleen((ruw) => typeof ruw === 'string');
export const number = alleen((ruw): ruw is number => Number.isFinite(ruw));
export const unknown = (): Lezer => lezer(goed);

/** One of these values; one alone or a list of them. */
export const literal = <const Waarde extends string | number | boolean>(
  waarden: Waarde | readonly Waarde[],
  met: Met,
): Lezer<Waarde> => {
  const alle: readonly unknown[] = Array.isArray(waarden) ? waarden : [waarden];
  return alleen((ruw): ruw is Waarde => alle.includes(ruw))(met);
};

export const refine =
  <Waarde>(klopt: (waarde: Waarde) => boolean, { error }: Met): Eis<Waarde> =>
  (waarde) =>
    klopt(waarde) ? undefined : error;

/** Stands for the value that could not be made. */
export const NEVER: never = undefined as never; // nobody sees it: its issues are told instead

interface Transformatie {
  readonly issues: (Partial<Kwestie> & Pick<Kwestie, 'message'> & { code?: string; input?: unknown })[];
}
/** The value in another form. `om` is called only with what the reader before it gave. */
export const transform = <In, Uit>(om: (waarde: In, uitkomst: Transformatie) => Uit): Lezer<Uit> =>
  lezer((ruw) => {
    const uitkomst: Transformatie = { issues: [] };
    const waarde = om(ruw as In, uitkomst); // `pipe` puts a reader of In before it
    const kwesties = uitkomst.issues.map(({ message, path = [] }) => ({ message, path }));
    return kwesties.length > 0 ? mis(...kwesties) : goed(waarde);
  });

export const pipe = <Uit>(eerst: Lezer, dan: Lezer<Uit>): Lezer<Uit> =>
  lezer((ruw) => {
    const gelezen = eerst.safeParse(ruw);
    return gelezen.success ? dan.safeParse(gelezen.data) : gelezen;
  });

/** A list of which each item is read; all that is wrong is told, with the place of the item. */
export const array = <Uit>(deel: Lezer<Uit>, met: Met = { error: 'verkeerd_type' }): Lezer<Uit[]> =>
  lezer((ruw) => {
    if (!Array.isArray(ruw)) return mis(kwestie(met.error));
    const gelezen = ruw.map((een: unknown) => deel.safeParse(een));
    const kwesties = gelezen.flatMap((een, plek) =>
      een.success ? [] : een.error.issues.map(({ message, path }) => ({ message, path: [plek, ...path] })),
    );
    return kwesties.length > 0 ? mis(...kwesties) : goed(gelezen.flatMap((een) => (een.success ? [een.data] : [])));
  });
