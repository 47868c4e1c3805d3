import { expect, test } from 'vitest';
import { gewoneLeden } from '#bouw/gewone-leden.ts';

const maak = (code: string): string => gewoneLeden.transform(code, '/project/src/islands/een.ts')?.code ?? code;

test('private members become plain ones', () => {
  const klasse = [
    'class A {',
    '  #b = 1;',
    '  async #c(d: A) {',
    '    return this.#b + d.#b + (await d?.#c(this));',
    '  }',
    '}',
  ];
  expect(maak(klasse.join('\n'))).toBe(klasse.join('\n').replaceAll('#', '_'));
});

test.each(["import a from '#domein/a.ts';", 'a("#inhoud .b#c");', "const a = '#fff';"])(
  'what stands in a text stays: %s',
  (code) => expect(maak(code)).toBe(code),
);
