import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as zod from 'zod/mini';
import type { Veldfoutcode } from '#domein/gedeeld/fouten.ts';
import * as eigen from '#domein/gedeeld/lezer.ts';

const met = (error: string) => ({ error: error as Veldfoutcode, abort: true }); // for the library any word will do

/** The same readers, made with the library and with ours. */
function leesers(z: typeof zod | typeof eigen) {
  // What both have in common; their types differ, what they do must not.
  const { array, literal, number, pipe, refine, string, transform, unknown } = z as typeof eigen;
  const kort = string(met('geen_tekst')).check(
    refine((tekst) => tekst !== '', met('leeg')),
    refine((tekst) => tekst.length < 5, met('te_lang')),
  );
  const getal = transform((tekst: string, uitkomst) => {
    if (/^\d+$/.test(tekst)) return Number(tekst);
    uitkomst.issues.push({ code: 'custom', message: 'geen_email', input: tekst });
    return z.NEVER;
  });
  return {
    kort,
    getal: pipe(kort, getal).check(refine((waarde) => waarde > 3, met('te_laag'))),
    lijst: array(pipe(kort, getal), met('geen_lijst')),
    lijsten: pipe(array(unknown(), met('geen_lijst')), array(array(kort, met('geen_lijst')))),
    keuze: literal(['a', 'b', 3], met('geen_keuze')),
    waar: literal(true, met('nee')),
    graden: number(met('geen_getal')).check(refine((waarde) => Math.abs(waarde) <= 90, met('te_ver'))),
  };
}
type Naam = keyof ReturnType<typeof leesers>;

const deel = fc.oneof(
  fc.constantFrom<unknown>('', '5', '2', 'a', 'b', 3, true, Number.NaN, null),
  fc.string(),
  fc.double(),
);
const invoer = fc.oneof(
  deel,
  fc.array(deel, { maxLength: 4 }),
  fc.array(fc.array(deel, { maxLength: 3 }), { maxLength: 3 }),
);

test.each<Naam>(['kort', 'getal', 'lijst', 'lijsten', 'keuze', 'waar', 'graden'])(
  '%s reads whatever comes in just as the library does, with the same codes at the same places',
  (naam) => {
    const [een, ander] = [leesers(eigen)[naam], leesers(zod)[naam]];
    fc.assert(
      fc.property(invoer, (ruw) => {
        const [onze, hunne] = [een.safeParse(ruw), ander.safeParse(ruw)];
        expect(onze.success).toBe(hunne.success);
        expect(onze.data).toEqual(hunne.data);
        expect(onze.error?.issues).toEqual(hunne.error?.issues.map(({ message, path }) => ({ message, path })));
      }),
      { numRuns: 500 },
    );
  },
);
