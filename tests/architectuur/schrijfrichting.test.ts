import { glob, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Fields in which nobody writes words. */
const ZONDER_WOORDEN = /^(checkbox|radio|hidden|file|date|time|number|range|submit|button)$/;

/** Boxes and circles, of which the kind is a property. */
const VINKJES = 'src/formulieren/gedeeld/keuzevelden.tsx: <input name="{}">';

type Kenmerken = ReadonlyMap<string, string>;
const schrijft = (naam: string, kenmerken: Kenmerken): boolean =>
  /^(textarea|option)$/.test(naam) || (naam === 'input' && !ZONDER_WOORDEN.test(kenmerken.get('type') ?? ''));
/** What nobody can come to, and what stands there before anything was chosen, bear no words of anybody. */
const isVanOns = (kenmerken: Kenmerken): boolean => kenmerken.has('tabIndex') || kenmerken.get('value') === '';
const staatVast = (naam: string, kenmerken: Kenmerken): boolean =>
  schrijft(naam, kenmerken) && !isVanOns(kenmerken) && kenmerken.get('dir') !== 'auto';

/** Elements of a file with what is written out in it; an expression counts as something else than any word. */
function elementenIn(pad: string, bron: string): [naam: string, kenmerken: Kenmerken][] {
  const gevonden: [string, Kenmerken][] = [];
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(knoop) || ts.isJsxOpeningElement(knoop)) {
      const kenmerken = knoop.attributes.properties
        .filter(ts.isJsxAttribute)
        .map(({ name, initializer }): [string, string] => [
          name.getText(),
          initializer && ts.isStringLiteral(initializer) ? initializer.text : '{}',
        ]);
      gevonden.push([knoop.tagName.getText(), new Map(kenmerken)]);
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(ts.createSourceFile(pad, bron, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return gevonden;
}

/** What stands below the frontmatter of an Astro file reads as TSX, but for its comments and a doctype. */
const alsTsx = (bron: string): string =>
  `<>${bron.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->|<!doctype html>|<(script|style)[\s\S]*?<\/\1>/gi, '')}</>`;

async function vastIn(map: string): Promise<string[]> {
  const gevonden: string[] = [];
  for await (const pad of glob(`${map}/**/*.{tsx,astro}`)) {
    const bron = await readFile(pad, 'utf8');
    for (const [naam, kenmerken] of elementenIn(pad, pad.endsWith('.astro') ? alsTsx(bron) : bron))
      if (staatVast(naam, kenmerken)) gevonden.push(`${pad}: <${naam} name="${kenmerken.get('name')}">`);
  }
  return gevonden;
}

test('every field that people write in, and every choice that can bear their words, follows the direction of its words', async () => {
  expect(await vastIn('src')).toEqual([VINKJES]);
});

test.each([
  ['a text field', '<input name="naam" />'],
  ['a field of which the kind is not written out', '<input type={soort} dir={richting} />'],
  ['several lines', '<textarea rows={3} />'],
  ['a choice', '<option value="1">{naam}</option>'],
])('it would find %s', (_wat, bron) => {
  expect(elementenIn('proef.tsx', bron).filter(([naam, kenmerken]) => staatVast(naam, kenmerken))).toHaveLength(1);
});
