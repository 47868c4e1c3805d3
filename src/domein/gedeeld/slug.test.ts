import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { maakSlug } from '#domein/gedeeld/slug.ts';

test.for([
  ['Máximapark', 'maximapark'],
  ["'t Broek Omhoog", 't-broek-omhoog'],
  ['De Bosspeeltuin (Máximapark)', 'de-bosspeeltuin-maximapark'],
  ['Wij(k)&Co', 'wij-k-co'],
  ['Łódź en Ærø', 'lodz-en-aero'],
  ['De Straße', 'de-strasse'],
  ['Ĳsbaan', 'ijsbaan'],
  ['Ĳsbaan'.toLowerCase(), 'ijsbaan'],
  ['Привет', 'privet'],
  ['مرحبا', 'mrhb'],
  ['Ελλάδα', 'ellada'],
  ['社区 Zuid', 'zuid'],
  ['🏡', ''],
  ['***', ''],
] as const)('%s becomes %s', ([naam, slug]) => {
  expect(maakSlug(naam)).toBe(slug);
});

test('what comes out is empty or a valid slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (naam) => {
      const slug = maakSlug(naam);
      expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true);
    }),
  );
});
