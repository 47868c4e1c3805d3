import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gevraagdCent, leesPosten, somCent } from '#domein/aanvraag/aanvraag.begroting.ts';
import { toetsAanRonde } from '#domein/aanvraag/aanvraag.rondegrenzen.ts';
import { parseAanvraag, parseAanvraagwijziging, waarschuwingen } from '#domein/aanvraag/aanvraag.rules.ts';
import { aanvraagpubliekSchema } from '#domein/aanvraag/aanvraag.schema.ts';

const ruw = {
  ronde: 'voorjaar-2027',
  titel: 'Een bankje voor de deur',
  plan: 'We zetten een bankje neer.',
  doelgroep: 'De hele straat.',
  wanneer: 'mei 2027',
  post_omschrijving: ['Hout', 'Verf', ''],
  post_bedrag: ['1.250,50', '€ 12,5', ''],
  buurt: 'BU01',
  contact_naam: 'Een bewoner',
  contact_telefoon: '0600000000',
  akkoord: true,
};
const fouten = (anders: object) => {
  const gelezen = parseAanvraag({ ...ruw, ...anders });
  return gelezen.ok
    ? []
    : gelezen.fout.map(({ veld, code, rij }) => `${veld}${rij === undefined ? '' : ` ${rij}`}: ${code}`);
};

test('a complete form becomes lines in cents, and the asked amount in whole euros', () => {
  const gelezen = parseAanvraag({ ...ruw, eigen_bijdrage: '100', minimumbedrag: '500' });
  expect(gelezen).toMatchObject({
    ok: true,
    waarde: {
      posten: [
        { omschrijving: 'Hout', bedrag_cent: 125_050 },
        { omschrijving: 'Verf', bedrag_cent: 1_250 },
      ],
      eigen_bijdrage_cent: 10_000,
      minimumbedrag_cent: 50_000,
      gevraagd_cent: 116_300,
      wanneer_van: '2027-05-01',
      prioriteit: null,
      contact_email: null,
    },
  });
  for (const open of [
    '',
    '-',
    'geen',
    'Geen.',
    'n.v.t.',
    'nvt',
    'niets',
    'nee hoor',
    'nog niet bekend',
    'geen eigen geld',
  ])
    expect(parseAanvraag({ ...ruw, eigen_bijdrage: open, minimumbedrag: open }), open).toMatchObject({
      ok: true,
      waarde: { eigen_bijdrage_cent: 0, minimumbedrag_cent: null },
    });
});

/** What the form asks without unfolding what only larger plans need. */
const EENVOUDIG = [
  'ronde',
  'titel',
  'plan',
  'doelgroep',
  'wanneer',
  'post_omschrijving',
  'post_bedrag',
  'buurt',
  'contact_naam',
  'contact_email',
  'contact_telefoon',
  'akkoord',
];
test('the fields of the short form are at most twelve, and enough', () => {
  expect(EENVOUDIG.length).toBeLessThanOrEqual(12);
  const kort = Object.fromEntries(Object.entries(ruw).filter(([veld]) => EENVOUDIG.includes(veld)));
  expect(parseAanvraag({ ...kort, post_omschrijving: 'Hout', post_bedrag: '1000' })).toMatchObject({
    ok: true,
    waarde: { gevraagd_cent: 100_000 },
  });
});

test('half a line is told at its own row; no line at all at the first field', () => {
  expect(fouten({ post_omschrijving: ['Hout', 'Verf', ''], post_bedrag: ['5', '', '7'] })).toEqual([
    'post_omschrijving 2: post_zonder_omschrijving',
    'post_bedrag 1: post_zonder_bedrag',
  ]);
  expect(fouten({ post_omschrijving: [' '], post_bedrag: [] })).toEqual(['post_omschrijving: post_nodig']);
  expect(fouten({ post_bedrag: ['1e9', '-5', '0,001'] })).toEqual([
    'post_bedrag 0: bedrag_ongeldig',
    'post_bedrag 1: bedrag_negatief',
    'post_bedrag 2: bedrag_onduidelijk',
  ]);
  expect(fouten({ post_bedrag: ['0', '5'] })).toEqual(['post_bedrag 0: bedrag_nul']);
});

test('something must be left to ask, and the minimum cannot be more than that', () => {
  expect(fouten({ eigen_bijdrage: '1263' })).toEqual(['eigen_bijdrage: niets_gevraagd']);
  expect(fouten({ eigen_bijdrage: '2000' })).toEqual(['eigen_bijdrage: niets_gevraagd']);
  expect(fouten({ minimumbedrag: '1263' })).toEqual([]);
  expect(fouten({ minimumbedrag: '1263,01' })).toEqual(['minimumbedrag: minimum_boven_gevraagd']);
  expect(fouten({ minimumbedrag: '0' })).toEqual(['minimumbedrag: bedrag_nul']);
});

test('together the lines stay under the highest amount too', () => {
  expect(fouten({ post_omschrijving: ['a', 'b'], post_bedrag: ['10.000.000', '1'] })).toEqual([
    'post_bedrag 1: bedrag_te_hoog',
  ]);
});

test('asked is the smallest number of whole euros that covers what is missing', () => {
  const post = fc.record({ omschrijving: fc.constant('x'), bedrag_cent: fc.integer({ min: 1, max: 1_000_000_000 }) });
  fc.assert(
    fc.property(fc.array(post, { maxLength: 40 }), fc.integer({ min: 0, max: 1_000_000_000 }), (posten, eigen) => {
      const gevraagd = gevraagdCent(posten, eigen);
      const tekort = somCent(posten) - eigen;
      expect(gevraagd % 100 === 0 && gevraagd >= tekort && gevraagd - tekort < 100).toBe(true);
    }),
  );
});

test('lines keep their order and lose nothing but empty rows', () => {
  const rij = fc.option(fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 100 })));
  fc.assert(
    fc.property(fc.array(rij, { minLength: 1 }), (rijen) => {
      const { posten } = leesPosten(
        rijen.map((een) => een?.[0] ?? null),
        rijen.map((een) => een?.[1] ?? null),
      );
      expect(posten.map(({ omschrijving, bedrag_cent }) => [omschrijving, bedrag_cent])).toEqual(
        rijen.filter((een) => een !== null),
      );
    }),
  );
});

test('a ronde has a maximum, and above its simple amount one line is not enough', () => {
  const ronde = { max_per_aanvraag_cent: 500_000, eenvoudig_tot_cent: 100_000 };
  const codes = (gevraagd_cent: number, aantal: number) =>
    toetsAanRonde(
      { gevraagd_cent, posten: Array.from({ length: aantal }, () => ({ omschrijving: 'x', bedrag_cent: 1 })) },
      ronde,
    ).map(({ code }) => code);
  expect([codes(100_000, 1), codes(100_100, 1), codes(100_100, 2), codes(500_000, 2), codes(500_100, 1)]).toEqual([
    [],
    ['meer_posten_nodig'],
    [],
    [],
    ['boven_maximum', 'meer_posten_nodig'],
  ]);
  const grenzeloos = { max_per_aanvraag_cent: null, eenvoudig_tot_cent: 0 };
  expect(toetsAanRonde({ gevraagd_cent: 1e9, posten: [{ omschrijving: 'a', bedrag_cent: 1 }] }, grenzeloos)).toEqual([
    { veld: 'post_omschrijving', code: 'meer_posten_nodig' },
  ]);
});

test('starting before the decision is a warning, never an error', () => {
  expect(waarschuwingen({ wanneer: 'mei 2027' }, { besluit_op: '2027-06-01' })).toEqual(['wanneer_voor_besluit']);
  expect(waarschuwingen({ wanneer: 'mei 2027' }, { besluit_op: '2027-05-01' })).toEqual([]);
  expect(waarschuwingen({ wanneer: 'mei 2027' }, { besluit_op: null })).toEqual([]);
});

test('a change from the dossier needs no ronde, contact or consent', () => {
  const { ronde, contact_naam, contact_telefoon, akkoord, ...inhoud } = ruw;
  expect(parseAanvraagwijziging(inhoud)).toMatchObject({ ok: true, waarde: { gevraagd_cent: 126_300 } });
  expect(parseAanvraagwijziging({ ...inhoud, post_bedrag: [] }).ok).toBe(false);
});

test('nothing about a person is in the public part', () => {
  expect(
    Object.keys(aanvraagpubliekSchema.shape).filter((kolom) =>
      /contact|naam|mail|telefoon|behandelaar|kanaal/.test(kolom),
    ),
  ).toEqual([]);
});

test('what is wrong in one amount is told once, and all else that is wrong beside it', () => {
  expect(fouten({ eigen_bijdrage: 'veel' })).toEqual(['eigen_bijdrage: bedrag_ongeldig']);
  expect(fouten({ minimumbedrag: 'veel' })).toEqual(['minimumbedrag: bedrag_ongeldig']);
  expect(fouten({ post_bedrag: ['x', '12', ''], minimumbedrag: 'veel', titel: '' })).toEqual([
    'titel: leeg',
    'post_bedrag 0: bedrag_ongeldig',
    'minimumbedrag: bedrag_ongeldig',
  ]);
});

test('what is no form at all is told field by field, and never thrown', () => {
  for (const vreemd of [null, undefined, 'tekst', 3, []]) {
    expect(parseAanvraag(vreemd).ok).toBe(false);
    expect(parseAanvraagwijziging(vreemd).ok).toBe(false);
  }
});

test('a day that cannot be read is kept as words, and only a day before the decision warns', () => {
  expect(parseAanvraag({ ...ruw, wanneer: 'als het weer droog is' })).toMatchObject({ waarde: { wanneer_van: null } });
  expect(waarschuwingen({ wanneer: 'mei 2027' }, { besluit_op: null })).toEqual([]);
  expect(waarschuwingen({ wanneer: 'mei 2027' }, { besluit_op: '2027-06-15' })).toEqual(['wanneer_voor_besluit']);
  expect(waarschuwingen({ wanneer: 'mei 2027' }, { besluit_op: '2027-04-15' })).toEqual([]);
});
