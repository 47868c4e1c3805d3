import { expect, test } from 'vitest';
import { feedbackrijen } from '#content/feedback/feedbackrijen.ts';
import { verantwoordingPaginas } from '#content/feedback/verantwoording.ts';
import { cijfersVan } from '#content/feedback/verantwoording-cijfers.ts';
import { feedbackpubliekSchema, feedbacktotaalSchema } from '#domein/feedback/feedback.schema.ts';
import { maakPlek, maakWijk } from '#tests/support/opendata-voorbeeld.ts';

const bericht = (bekend: Record<string, unknown> = {}) =>
  feedbackpubliekSchema.parse({
    feedback_id: '10000000-0000-4000-8000-000000000001',
    over: 'plek',
    over_id: 'plek-1',
    wijk_code: 'WK1',
    gezicht: 2,
    gezegd: 'De deur was dicht.',
    gezegd_door: 'makelaar',
    reactie: 'Dat klopt.',
    wat_gedaan: null,
    gedaan_op: null,
    belofte_op: null,
    gepubliceerd_op: '2027-03-10T12:00:00+00:00',
    voorbeeld: false,
    ...bekend,
  });
const totaal = (bekend: Record<string, unknown>) =>
  feedbacktotaalSchema.parse({
    id: 'een',
    wijk_code: 'WK1',
    over: 'plek',
    vanaf: '2027-01-01',
    aantal: 6,
    gezicht_som: 24,
    gezichten: [0, 1, 0, 3, 2],
    beantwoord: 5,
    tijdig: 4,
    te_laat: 1,
    beloofd: 2,
    gedaan: 1,
    heropend: 0,
    geholpen_ja: 2,
    geholpen_nee: 1,
    ...bekend,
  });
const bron = {
  wijken: [maakWijk(), maakWijk({ code: 'WK2', slug: 'tweede' })],
  plekken: [maakPlek()],
  initiatieven: [],
};

test('a wijk shows its own, an open promise first by its day, and every page has its address', () => {
  const feedback = [
    bericht({ belofte_op: '2027-09-01' }),
    bericht({ belofte_op: '2027-05-01' }),
    bericht({ belofte_op: '2027-04-01', gedaan_op: '2027-03-20', wat_gedaan: 'Gemaakt.' }),
    ...Array.from({ length: 20 }, () => bericht({ wijk_code: 'WK2' })),
  ];
  const paginas = verantwoordingPaginas({ ...bron, feedback, cijfers: [] });
  expect(paginas.map(({ paginas: adressen, pagina }) => adressen[pagina - 1])).toEqual([
    '/verantwoording/',
    '/verantwoording/pagina/2/',
    '/verantwoording/voorbeeldwijk/',
    '/verantwoording/tweede/',
  ]);
  expect(paginas[2]?.beloften.map(({ tot }) => tot)).toEqual(['2027-05-01', '2027-09-01']);
  expect(paginas[2]?.berichten[0]).toMatchObject({ adres: '/buurtcentra/de-voorbeeldhoek/', over: 'De Voorbeeldhoek' });
  expect(paginas[1]?.beloften).toEqual([]);
});

test('numbers of subjects are added up, and faces that are hidden count nowhere', () => {
  const klein = { id: 'twee', over: 'portaal', aantal: 2, gezichten: null, gezicht_som: null, geholpen_ja: null };
  const cijfers = feedbackrijen([
    totaal({}),
    totaal(klein),
    totaal({ id: 'drie', wijk_code: 'WK2', over: 'makelaar' }),
  ]);
  const hier = cijfersVan(cijfers, 'WK1');
  expect(hier).toMatchObject({ sinds: '2027-01-01', aantal: 8, beantwoord: 10, geholpen: { ja: 2, nee: 2 } });
  expect(hier.tevreden).toEqual([{ naam: '2027-01-01', deel: 5, geheel: 6, procent: 83 }]);
  expect(hier.tijdig).toEqual([{ naam: '2027-01-01', deel: 8, geheel: 10, procent: 80 }]);
  expect(cijfersVan(cijfers, undefined).aantal).toBe(14);
});

test('the city has its own median, and where nothing was counted nothing is claimed', () => {
  const rij = { vanaf: '2027-01-01', meting: 'doorlooptijd_dagen' as const, deel: 'aanvraag ingediend' };
  const cijfers = [
    { ...rij, wijk_code: 'WK1', waarde: 3 },
    { ...rij, wijk_code: null, waarde: 4.5 },
  ];
  expect(cijfersVan(cijfers, undefined).duur?.stappen).toEqual([{ stap: 'aanvraag ingediend', dagen: 4.5 }]);
  expect(cijfersVan(cijfers, 'WK1').duur?.stappen).toEqual([{ stap: 'aanvraag ingediend', dagen: 3 }]);
  expect(cijfersVan([], 'WK1')).toMatchObject({
    sinds: undefined,
    tijdig: [],
    tevreden: [],
    geld: [],
    duur: undefined,
  });
});
