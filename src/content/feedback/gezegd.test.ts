import { expect, test } from 'vitest';
import { hulpInWijk, maakGezegdzoeker, vatSamen } from '#content/feedback/gezegd.ts';
import { feedbackpubliekSchema, feedbacktotaalSchema } from '#domein/feedback/feedback.schema.ts';

const bericht = (bekend: Record<string, unknown> = {}) =>
  feedbackpubliekSchema.parse({
    feedback_id: '00000000-0000-4000-8000-000000000001',
    over: 'plek',
    over_id: 'plek-1',
    wijk_code: 'WK1',
    gezicht: 4,
    gezegd: 'Fijn.',
    gezegd_door: 'makelaar',
    reactie: 'Dank je.',
    wat_gedaan: null,
    gedaan_op: null,
    belofte_op: null,
    gepubliceerd_op: '2027-03-10T12:00:00+00:00',
    voorbeeld: false,
    ...bekend,
  });
const totaal = (bekend: Record<string, unknown> = {}) =>
  feedbacktotaalSchema.parse({
    id: 'WK1-makelaar-2027-01-01',
    wijk_code: 'WK1',
    over: 'makelaar',
    vanaf: '2027-01-01',
    aantal: 5,
    gezicht_som: 20,
    gezichten: null,
    tijdig: 0,
    te_laat: 0,
    beloofd: 0,
    gedaan: 0,
    heropend: null,
    beantwoord: 4,
    geholpen_ja: 2,
    geholpen_nee: 1,
    ...bekend,
  });

test('each subject has its own, and one about which nobody spoke has none', () => {
  const zoek = maakGezegdzoeker([bericht(), bericht({ over: 'portaal', over_id: null })]);
  expect(zoek('plek', 'plek-1').getoond).toHaveLength(1);
  expect(zoek('portaal').getoond).toHaveLength(1);
  expect(zoek('plek', 'plek-2')).toEqual({ getoond: [], ouder: false, meer: 0, gezichten: [] });
});

test('the faces are counted over all, the gladdest first', () => {
  const { gezichten } = vatSamen([bericht({ gezicht: 2 }), bericht({ gezicht: 5 }), bericht({ gezicht: 2 })]);
  expect(gezichten).toEqual([
    { gezicht: 5, keer: 1 },
    { gezicht: 2, keer: 2 },
  ]);
});

test('long texts do not make a page too heavy: the newest always shows, older ones are counted', () => {
  const lang = bericht({ gezegd: 'a'.repeat(2000), reactie: 'b'.repeat(2000), wat_gedaan: 'c'.repeat(2000) });
  expect(vatSamen([lang, lang, bericht()])).toMatchObject({ getoond: [lang], ouder: true, meer: 2 });
  // An example is there to be read, and is nobody's answer.
  const voorbeeld = bericht({ voorbeeld: true });
  expect(vatSamen([lang, voorbeeld])).toMatchObject({ getoond: [lang], ouder: true, meer: 0 });
  expect(vatSamen([voorbeeld])).toMatchObject({ getoond: [voorbeeld], ouder: false, gezichten: [] });
  expect(vatSamen([bericht(), lang]).getoond).toHaveLength(1);
});

test('help in a wijk is told as totals over all half-years, and not at all when there are none', () => {
  const totalen = [
    totaal(),
    totaal({ id: 'b', vanaf: '2026-07-01', aantal: 6, gezicht_som: 12 }),
    totaal({ id: 'c', over: 'plek' }),
    totaal({ id: 'd', wijk_code: 'WK2' }),
  ];
  expect(hulpInWijk(totalen, 'WK1')).toEqual({
    aantal: 11,
    gemiddeld: 3,
    beantwoord: 8,
    geholpen_ja: 4,
    geholpen_nee: 2,
    vanaf: '2026-07-01',
  });
  expect(hulpInWijk(totalen, 'WK3')).toBeUndefined();
});

test('an example is shown, and its face counts as nobody; who begins a sentence with that word counts', () => {
  const voorbeeld = bericht({ gezegd: 'Voorbeeld: fijn.', voorbeeld: true });
  const { getoond, gezichten } = vatSamen([
    voorbeeld,
    bericht({ gezegd: 'Voorbeeld: het hek was dicht.', gezicht: 2 }),
  ]);
  expect(getoond).toHaveLength(2);
  expect(gezichten).toEqual([{ gezicht: 2, keer: 1 }]);
});
