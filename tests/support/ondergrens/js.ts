import type { Identifier } from '@mdn/browser-compat-data';
import { type AnyNode, parse } from 'acorn';
import { api, deelVan, javascript, mist, zin } from '#tests/support/ondergrens/steun.ts';

/** The year of the language that every browser of the floor reads. */
const JAAR = 2021;
const ACHTEROM = /\(\?<[=!]/;

/** Of each name of a method: the parts of the web that have one, under every kind of object. */
function methoden(): Map<string, Identifier[]> {
  const bekend = new Map<string, Identifier[]>();
  const neem = (soort: object, diepte: number): void => {
    for (const [sleutel, deel] of Object.entries(soort)) {
      if (sleutel === '__compat') continue;
      const naam = sleutel.replace(/_static$/, '');
      bekend.set(naam, [...(bekend.get(naam) ?? []), deel]);
      if (diepte > 0) neem(deel, diepte - 1);
    }
  };
  neem(javascript.builtins ?? {}, 2);
  neem(api ?? {}, 1);
  return bekend;
}
const METHODEN = methoden();

const globaal = (naam: string): Identifier | undefined =>
  deelVan(javascript.builtins, naam) ?? deelVan(deelVan(api, '_globals'), naam) ?? deelVan(api, naam);

function statisch(van: string, naam: string): Identifier | undefined {
  const houder = deelVan(javascript.builtins, van) ?? deelVan(api, van);
  return deelVan(houder, naam) ?? deelVan(houder, `${naam}_static`);
}

const isKnoop = (waarde: unknown): waarde is AnyNode =>
  typeof waarde === 'object' && waarde !== null && 'type' in waarde;

function* alle(knoop: AnyNode): Generator<AnyNode> {
  const stapel = [knoop];
  for (let deze = stapel.pop(); deze; deze = stapel.pop()) {
    yield deze;
    stapel.push(...Object.values(deze).flat().filter(isKnoop));
  }
}

const lees = (bron: string): AnyNode => parse(bron, { ecmaVersion: JAAR, sourceType: 'module' });
const isFunctie = (knoop: AnyNode | null): boolean => knoop !== null && /Function/.test(knoop.type);

/** Names of methods that a script makes itself: who calls those, calls nothing of the browser. */
function* eigenMethoden(boom: AnyNode): Generator<string> {
  for (const knoop of alle(boom)) {
    if (knoop.type === 'MethodDefinition' && knoop.key.type === 'Identifier') yield knoop.key.name;
    if (knoop.type === 'Property' && knoop.key.type === 'Identifier' && isFunctie(knoop.value)) yield knoop.key.name;
    if (knoop.type !== 'AssignmentExpression' || knoop.left.type !== 'MemberExpression') continue;
    if (isFunctie(knoop.right) && knoop.left.property.type === 'Identifier') yield knoop.left.property.name;
  }
}

/** Names a script makes itself, anywhere: a minified one uses a short name for many things. */
function eigenNamen(boom: AnyNode): Set<string> {
  const namen = new Set<string>();
  const neem = (patroon: AnyNode | null | undefined): void => {
    if (patroon) for (const deel of alle(patroon)) if (deel.type === 'Identifier') namen.add(deel.name);
  };
  for (const knoop of alle(boom)) {
    if (knoop.type === 'VariableDeclarator') neem(knoop.id);
    if (knoop.type === 'FunctionDeclaration' || knoop.type === 'ClassDeclaration') neem(knoop.id);
    if ('params' in knoop) knoop.params.forEach(neem);
    if (knoop.type === 'CatchClause') neem(knoop.param);
    if (knoop.type === 'ImportSpecifier') neem(knoop.local);
  }
  return namen;
}

function* vanAanroep(knoop: AnyNode, eigen: Set<string>): Generator<string> {
  if (knoop.type !== 'CallExpression' || knoop.optional) return;
  const { callee } = knoop;
  if (callee.type === 'Identifier' && !eigen.has(callee.name)) yield* zin(callee.name, globaal(callee.name));
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return;
  const { name } = callee.property;
  const van = callee.object.type === 'Identifier' && !eigen.has(callee.object.name) ? callee.object.name : '';
  if (eigen.has(`.${name}`)) return;
  const deel = statisch(van, name);
  if (deel) return yield* zin(`${van}.${name}`, deel);
  const soorten = METHODEN.get(name) ?? [];
  if (soorten.length > 0 && soorten.every((soort) => mist(soort).length > 0)) {
    yield `.${name}()`;
  }
}

function* vanKnoop(knoop: AnyNode, eigen: Set<string>): Generator<string> {
  if (knoop.type === 'Literal') {
    const patroon = knoop.regex?.pattern ?? (typeof knoop.value === 'string' ? knoop.value : '');
    if (ACHTEROM.test(patroon)) yield 'lookbehind';
  }
  if (knoop.type === 'NewExpression' && knoop.callee.type === 'Identifier' && !eigen.has(knoop.callee.name)) {
    yield* zin(`new ${knoop.callee.name}`, globaal(knoop.callee.name));
    if (knoop.callee.name === 'Worker' && knoop.arguments.length > 1) yield 'worker that is a module';
  }
  yield* vanAanroep(knoop, eigen);
}

/**
 * What a script calls that a browser of the floor does not have. A method is judged by its name alone, as nobody sees of what
 * it is; one that the script defines itself is its own. Newer grammar than the floor reads is told as such.
 */
export function jsOnderDeGrens(bron: string): string[] {
  try {
    const boom = lees(bron);
    const eigen = eigenNamen(boom);
    for (const naam of eigenMethoden(boom)) eigen.add(`.${naam}`);
    return [...new Set(Array.from(alle(boom), (knoop) => [...vanKnoop(knoop, eigen)]).flat())].sort();
  } catch (fout) {
    return [`grammar: ${fout instanceof Error ? fout.message : fout}`];
  }
}
