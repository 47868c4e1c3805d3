import sharp from 'sharp';
import { expect, test } from 'vitest';
import { maakDeelplaat } from '#content/beeld/deelplaat.ts';
import { deelplaatTekst } from '#teksten/nl/site/deelplaat.ts';

test.each(Object.entries(deelplaatTekst))('the picture of %s is 1200 by 630 and light', async (_naam, plaat) => {
  const png = await maakDeelplaat(plaat);
  const { format, width, height } = await sharp(png).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  expect(png.length).toBeLessThan(60_000);
});
