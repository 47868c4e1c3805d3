import { glob, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { expect, test } from 'vitest';

interface Bron {
  readonly pad: string;
  readonly inhoud: string;
}
const paden = (await Array.fromAsync(glob('{src,netlify,bouw}/**/*.{ts,tsx,astro}'))).sort();
const bronnen: readonly Bron[] = await Promise.all(
  paden.filter((pad) => !pad.endsWith('.test.ts')).map(async (pad) => ({ pad, inhoud: await readFile(pad, 'utf8') })),
);

/** Calls the database or our own server, or says what they answer. */
const NAAD =
  /from '#(domein\/contract|netlify\/adapters\/rpc|client\/\w+\/(contract|jury|rondebeheer|stemvraag|werkplek)\.ts)/;
const isAanDeNaad = ({ pad, inhoud }: Bron): boolean => pad.startsWith('src/domein/contract/') || NAAD.test(inhoud);

/** Where a type is claimed and not known: casts, assertions, `any`, and schemas that take everything. */
function beweringen({ pad, inhoud }: Bron): string[] {
  const gevonden: string[] = [];
  const bestand = ts.createSourceFile(pad, inhoud, ts.ScriptTarget.Latest, true);
  const kijk = (deel: ts.Node): void => {
    const isCast = ts.isAsExpression(deel) && deel.type.getText() !== 'const';
    const isAlles = ts.isCallExpression(deel) && /^z\.(unknown|any|custom)$/.test(deel.expression.getText());
    const isIets = deel.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(deel);
    if (isCast || isAlles || isIets || ts.isTypeAssertionExpression(deel)) gevonden.push(`${pad}: ${deel.getText()}`);
    ts.forEachChild(deel, kijk);
  };
  kijk(bestand);
  return gevonden;
}

test('nobody claims a type where the database or our own server is called', () => {
  const naad = bronnen.filter(isAanDeNaad).filter(({ pad }) => !pad.endsWith('.astro'));
  expect(naad.length).toBeGreaterThan(60);
  expect(naad.flatMap(beweringen)).toEqual([]);
});

test('such a claim is noticed', () => {
  const proef = (inhoud: string) => beweringen({ pad: 'proef.ts', inhoud }).length;
  expect(
    [
      'const a = b as C;',
      'const a = <C>b;',
      'const a: any = b;',
      'const a = z.unknown();',
      'const a = b!;',
      'const a = b as const;',
      'const a: C = b;',
    ].map(proef),
  ).toEqual([1, 1, 1, 1, 1, 0, 0]);
});

test('a browser loads no schemas of the contracts: it takes their types, and the table of who may do what', () => {
  const LICHT = /^(mag|rechten)\.ts$/;
  const fouten = bronnen
    .filter(({ pad }) => /^src\/(client|islands|formulieren)\//.test(pad))
    .flatMap(({ pad, inhoud }) =>
      [...inhoud.matchAll(/import (?!type )([^;]*?) from '#domein\/contract\/([\w.-]+)'/g)]
        .filter(([, wat = '', bestand = '']) => !LICHT.test(bestand) && !/^\{( type \w+,?)+ \}$/.test(wat))
        .map(([regel]) => `${pad}: ${regel}`),
    );
  expect(fouten).toEqual([]);
});

test('no screen decides by the name of a role: the tables of rights do', () => {
  // `door`, `soort` and `over` tell who did something, or what it is about.
  const ROL = /(?<!\b(?:door|soort|over)\s*)(?<![=!])[=!]==?\s*['"](?:beheerder|makelaar)['"]/;
  const schermen = bronnen.filter(({ pad }) =>
    /^(src\/(client|components|formulieren|islands|layouts|pages)|netlify)\//.test(pad),
  );
  expect(schermen.filter(({ inhoud }) => ROL.test(inhoud)).map(({ pad }) => pad)).toEqual([]);
});

test('every call of a function of the database goes by its contract', () => {
  const MAG = [
    'netlify/adapters/rpc.ts',
    'netlify/adapters/import-database.ts',
    'netlify/adapters/logboek-database.ts',
    'src/client/gedeeld/gepubliceerd.ts',
  ];
  const bellers = bronnen.filter(({ inhoud }) => /\.rpc\(|\/rpc\//.test(inhoud)).map(({ pad }) => pad);
  expect(bellers.filter((pad) => !MAG.includes(pad))).toEqual([
    'src/client/gedeeld/eenmaal.ts',
    'src/client/ronde/rondebeheer.ts',
    'src/client/werkplek/werkplek.ts',
  ]);
});
