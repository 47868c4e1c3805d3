import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRonde, telRondebestand } from '#domein/stemming/pabulib/pabulib.ronde.ts';
import { schrijfPabulib } from '#domein/stemming/pabulib/pabulib.schrijven.ts';
import { telBestand } from '#domein/stemming/pabulib/pabulib.telling.ts';
import { leesPabulib } from '#domein/stemming/pabulib/pabulib.ts';
import { telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import { hash, LOTING, ruweTelling, willekeurigeTelling } from '#tests/support/proeftelling.ts';

const over = {
  beschrijving: 'Voorjaar; 2027',
  land: 'Netherlands',
  plaats: 'Proefstad',
  van: '2027-03-01',
  tot: '2027-03-14',
  loting: LOTING,
};

function schrijf(ruw: RuweTelling) {
  const geteld = telRonde(ruw, hash);
  if (!geteld.ok || geteld.waarde.invoer.verdeelregel !== 'gelijke_delen') throw new Error('Not counted.');
  const { invoer, uitslag } = geteld.waarde;
  return { invoer, uitslag, tekst: schrijfPabulib(invoer, uitslag, over) };
}

test('what is written is read back as the same vote', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (willekeurig) => {
      const { invoer, tekst } = schrijf({ ...willekeurig, verdeelregel: 'gelijke_delen' });
      const gelezen = leesPabulib(tekst);
      if (!gelezen.ok) throw new Error(`${gelezen.fout.code} on line ${gelezen.fout.regel} of\n${tekst}`);
      const { budget, projecten, stemmen, meta, stemsoort } = gelezen.waarde;
      expect(budget).toBe(BigInt(invoer.budget_cent));
      expect(projecten).toEqual(invoer.aanvragen.map(({ id, bedrag_cent }) => ({ id, kosten: BigInt(bedrag_cent) })));
      expect(stemmen.map((biljet) => biljet.toSorted(([een], [ander]) => een - ander))).toEqual(
        invoer.biljetten.map((biljet) => biljet.flatMap((keuze, nummer) => (keuze ? [[nummer, keuze]] : []))),
      );
      expect([meta.get('description'), stemsoort]).toEqual([
        over.beschrijving,
        invoer.stemvorm === 'punten' ? 'cumulative' : 'approval',
      ]);
    }),
    { numRuns: 500 },
  );
});

test('the command chooses from the file what the uitslag says', () => {
  const biljetten = [...Array(7).fill('vnvn'), ...Array(5).fill('nvnn'), ...Array(3).fill('nnnv'), 'vvvv'];
  const ruw = ruweTelling([450.5, 300, 200, 120], biljetten, { verdeelregel: 'gelijke_delen' });
  const { tekst, uitslag } = schrijf(ruw);
  const gelezen = leesPabulib(tekst);
  if (!gelezen.ok) throw new Error(gelezen.fout.code);
  const { gekozen, besteed } = telBestand(
    gelezen.waarde,
    {
      regel: 'gelijke_delen',
      aanvulling: 'add1',
      pastNiet: 'overslaan',
      drempel: undefined,
      gelijk: ['meeste_stemmen', 'laagste_bedrag', 'bestandsvolgorde'],
    },
    hash,
  );
  expect(gekozen.toSorted()).toEqual(
    uitslag.aanvragen.flatMap(({ id, toegekend_cent }) => (toegekend_cent > 0 ? [id] : [])),
  );
  expect([gekozen.length > 1, besteed]).toEqual([true, uitslag.besteed_cent / 100]);
  expect(tekst).toContain(';450.50;8;Plan 0;');
});

test('the file says what was voted, and what came of it, in the words of the format', () => {
  const biljetten = [...Array(6).fill('5-'), ...Array(3).fill('35'), '00'];
  const ruw = ruweTelling([450.5, 900], biljetten, { verdeelregel: 'gelijke_delen', aanvulling: 'geen' });
  const [bank = { id: '' }, boom = { id: '' }] = ruw.aanvragen;
  expect(schrijf({ ...ruw, budget_cent: 90_005 }).tekst.split('\n')).toEqual([
    'META',
    'key;value',
    'description;"Voorjaar; 2027"',
    'country;Netherlands',
    'unit;Proefstad',
    'instance;proef-2027',
    'num_projects;2',
    'num_votes;10',
    'budget;900.05',
    'vote_type;cumulative',
    'rule;equalshares',
    'date_begin;2027-03-01',
    'date_end;2027-03-14',
    'language;nl',
    'currency;EUR',
    'max_points;5',
    'buurtportaal_threshold_percent;0',
    'buurtportaal_quorum_percent;0',
    'buurtportaal_ties;meeste_stemmen,laagste_bedrag,loting',
    'buurtportaal_jurors;10',
    'buurtportaal_ballots;10',
    'buurtportaal_papers;0,0,0',
    `buurtportaal_lot_hash;${ruw.lot_hash}`,
    `buurtportaal_lot_seed;${LOTING}`,
    expect.stringMatching(/^buurtportaal_input_hash;[0-9a-f]{64}$/),
    'PROJECTS',
    'project_id;cost;score;name;selected;minimum_cents;withdrawn;ballots_with_opinion',
    `${bank.id};450.50;39;Plan 0;1;;0;10`,
    `${boom.id};900;15;Plan 1;0;;0;4`,
    'VOTES',
    'voter_id;vote;points',
    // Who wants nothing has an empty ballot; what is wanted most stands first.
    '1;;',
    ...[2, 3, 4].map((nummer) => `${nummer};${boom.id},${bank.id};5,3`),
    ...[5, 6, 7, 8, 9, 10].map((nummer) => `${nummer};${bank.id};5`),
    '',
  ]);
});

test.each([
  ['geen', 'equalshares'],
  ['add1', 'equalshares/add1'],
  ['nuttig', 'equalshares/nuttig'],
] as const)('a count with %s is called %s', (aanvulling, regel) => {
  const ruw = ruweTelling([100], Array(10).fill('v'), { verdeelregel: 'gelijke_delen', aanvulling });
  const { tekst } = schrijf(ruw);
  expect(tekst).toContain(`\nrule;${regel}\n`);
  expect(tekst).toContain('\nvote_type;approval\n');
  expect(tekst).toContain('\nproject_id;cost;votes;name;selected;');
  expect(tekst).toContain('\nvoter_id;vote\n1;');
  expect(tekst).not.toContain('max_points');
});

test('a file of ours, counted by its own rules, gives the uitslag', () => {
  const gezien = new Set<string>();
  fc.assert(
    fc.property(willekeurigeTelling, (willekeurig) => {
      const { uitslag, tekst } = schrijf({ ...willekeurig, verdeelregel: 'gelijke_delen' });
      const gelezen = leesPabulib(tekst);
      if (!gelezen.ok) throw new Error(gelezen.fout.code);
      const geteld = telRondebestand(gelezen.waarde, hash);
      for (const { uitkomst } of uitslag.aanvragen) gezien.add(uitkomst);
      expect([isRonde(gelezen.waarde), geteld]).toEqual([
        true,
        {
          ok: true,
          waarde: {
            gekozen: uitslag.stappen.map(({ id }) => id),
            besteed: uitslag.besteed_cent / 100,
            budget: uitslag.budget_cent / 100,
            regel: uitslag.regel,
            invoerHash: uitslag.invoer_hash,
          },
        },
      ]);
    }),
    { numRuns: 1000, examples: [[ruweTelling([450, 900], [...Array(7).fill('5-'), ...Array(4).fill('35')])]] },
  );
  for (const uitkomst of ['toegekend', 'ingetrokken', 'te_weinig_stemmen', 'onder_drempel', 'geen_uitslag'])
    expect(gezien).toContain(uitkomst);
});

test.each([
  ['a vote', /\n1;[^\n]*/, '\n1;', 'hash_anders'],
  ['the seed', `lot_seed;${LOTING}`, `lot_seed;${'cd'.repeat(32)}`, 'loting_anders'],
  ['the drempel', 'threshold_percent;0', 'threshold_percent;40', 'hash_anders'],
])('a file in which %s was changed is refused', (_, oud, nieuw, code) => {
  const { tekst } = schrijf(ruweTelling([100, 200], Array(10).fill('vn'), { verdeelregel: 'gelijke_delen' }));
  const gelezen = leesPabulib(tekst.replace(oud, nieuw));
  if (!gelezen.ok) throw new Error(gelezen.fout.code);
  expect(telRondebestand(gelezen.waarde, hash)).toMatchObject({ ok: false, fout: { code } });
});
