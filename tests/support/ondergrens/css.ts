import type { Identifier } from '@mdn/browser-compat-data';
import {
  type Block,
  type CssNode,
  type Declaration,
  findAll,
  generate,
  parse,
  type Raw,
  type Rule,
  walk,
} from 'css-tree';
import { css, deelVan, mist, zin } from '#tests/support/ondergrens/steun.ts';

/** Functions and other parts of values, by name, however deep the tables keep them. */
function platgeslagen(deel: object, naar = new Map<string, Identifier>()): Map<string, Identifier> {
  for (const [naam, onder] of Object.entries(deel)) {
    if (naam === '__compat') continue;
    if (!naar.has(naam)) naar.set(naam, onder);
    platgeslagen(onder, naar);
  }
  return naar;
}
const WAARDEN = platgeslagen(css.types ?? {});

function eenheid(naam: string): Identifier | undefined {
  const lengte = deelVan(css.types, 'length');
  if (/^[dsl]v(h|w|i|b|min|max)$/.test(naam)) return deelVan(lengte, 'viewport_percentage_units_dynamic');
  if (/^cq/.test(naam)) return deelVan(lengte, 'container_query_length_units');
  return deelVan(lengte, naam);
}

const isVast = (naam: string): boolean => !naam.startsWith('-');
const eigenschap = (naam: string): Identifier | undefined => deelVan(css.properties, naam);

/** What a value uses, by a name to tell it by. */
function vanWaarde({ property, value }: Declaration): string[] {
  const gevonden: string[] = [];
  walk(value, (knoop) => {
    if (knoop.type === 'Identifier') {
      gevonden.push(
        ...zin(`${property}: ${knoop.name}`, deelVan(eigenschap(property), knoop.name.replaceAll('-', '_'))),
      );
      gevonden.push(...zin(`${property}: ${knoop.name}`, deelVan(eigenschap(property), knoop.name)));
    }
    if (knoop.type === 'Function') gevonden.push(...zin(`${knoop.name}()`, WAARDEN.get(knoop.name)));
    if (knoop.type === 'Dimension') gevonden.push(...zin(`unit ${knoop.unit}`, eenheid(knoop.unit)));
  });
  return gevonden;
}

/** A property with a prefix beside it, or a value after one that everyone knows, costs nobody anything. */
function vanBlok({ children }: Block): string[] {
  const regels = children.toArray().filter((knoop): knoop is Declaration => knoop.type === 'Declaration');
  const isFlex = regels.some(({ property, value }) => property === 'display' && /flex/.test(generate(value)));
  return regels.flatMap((regel, plaats) => {
    const naam = regel.property;
    const ook = (voorvoegsel: string) => regels.some(({ property }) => property === voorvoegsel + naam);
    if (!isVast(naam) || ook('-webkit-') || ook('-moz-')) return [];
    if (mist(eigenschap(naam)).length > 0) return zin(naam, eigenschap(naam));
    const eerder = regels.slice(0, plaats).filter(({ property }) => property === naam);
    const waarde = eerder.some((ander) => vanWaarde(ander).length === 0) ? [] : vanWaarde(regel);
    const tussen = isFlex && /^((row|column)-)?gap$/.test(naam);
    return tussen ? [...waarde, ...zin('gap of flex', deelVan(eigenschap('gap'), 'flex_context'))] : waarde;
  });
}

function vanSelector(prelude: Rule['prelude']): string[] {
  const gevonden: string[] = [];
  walk(prelude, (deel) => {
    if (deel.type !== 'PseudoClassSelector' && deel.type !== 'PseudoElementSelector') return;
    if (isVast(deel.name))
      gevonden.push(...zin(`:${deel.name} in ${zonderLagen(prelude)}`, deelVan(css.selectors, deel.name)));
  });
  return gevonden;
}
/** A selector as it was written, without what takes the place of cascade layers. */
const zonderLagen = (prelude: Rule['prelude'] | Raw): string => generate(prelude).replaceAll(':not(#\\#)', '');

function vanKnoop(knoop: CssNode, inRegel: boolean): string[] {
  const gevonden: string[] = [];
  if (knoop.type === 'Atrule') {
    // Who does not know what is asked there, does not read what is in it.
    if (knoop.name === 'supports') return [];
    const at = deelVan(css['at-rules'], knoop.name);
    if (isVast(knoop.name)) gevonden.push(...zin(`@${knoop.name}`, at));
    const bereiken = knoop.prelude ? findAll(knoop.prelude, ({ type }) => type === 'FeatureRange') : [];
    for (const bereik of bereiken) gevonden.push(...zin(`media ${generate(bereik)}`, deelVan(at, 'range_syntax')));
  }
  if (knoop.type === 'Rule') {
    if (inRegel) gevonden.push(...zin('nesting', deelVan(css.selectors, 'nesting')));
    gevonden.push(...vanSelector(knoop.prelude));
  }
  const blok = 'block' in knoop ? knoop.block : null;
  if (blok) gevonden.push(...vanBlok(blok));
  if (knoop.type === 'Raw') gevonden.push(`not read: ${knoop.value}`);
  const kinderen = knoop.type === 'StyleSheet' ? knoop.children : blok?.children;
  return [...gevonden, ...(kinderen?.toArray() ?? []).flatMap((kind) => vanKnoop(kind, knoop.type === 'Rule'))];
}

/** What a stylesheet uses that a browser of the floor does not know: "name (browsers)". */
export const cssOnderDeGrens = (bron: string): string[] => [...new Set(vanKnoop(parse(bron), false))].sort();
