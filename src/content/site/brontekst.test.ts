import { expect, test } from 'vitest';
import { brontekst } from '#content/site/brontekst.ts';

test('a source is named without its files and columns', () => {
  expect(
    brontekst(
      'CBS Kerncijfers wijken en buurten 2022, via github cran/tmap data/NLD_dist.rda (naam, code, inwoners, woningen)',
    ),
  ).toBe('CBS Kerncijfers wijken en buurten 2022');
  expect(brontekst('CBS-buurten 2025, via github cartomap/nl rd/buurt_2025.geojson (code en naam)')).toBe(
    'CBS-buurten 2025',
  );
  expect(brontekst('Lijst van de gemeente plekken.csv')).toBe('Lijst van de gemeente');
  expect(brontekst('Nota van Uitgangspunten, gemeente Utrecht 2017')).toBe(
    'Nota van Uitgangspunten, gemeente Utrecht 2017',
  );
  expect(brontekst('https://www.voorbeeld.test/a.json')).toBe('https://www.voorbeeld.test/a.json');
});
