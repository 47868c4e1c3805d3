import { expect, test } from 'vitest';
import { getypteBedragen, grensfouten } from '#domein/aanvraag/aanvraag.getypt.ts';
import { parseAanvraag } from '#domein/aanvraag/aanvraag.rules.ts';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';

const RONDE = { max_per_aanvraag_cent: 500_000, eenvoudig_tot_cent: 100_000 };
const codes = (ruw: Record<string, unknown>) =>
  grensfouten(getypteBedragen(ruw), RONDE).map(({ veld, code }) => `${veld} ${code}`);

test('the limits of a ronde are told while everything else is still open', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ post_bedrag: '1000' })).toEqual([]);
  expect(codes({ post_bedrag: '1000,01' })).toEqual(['post_omschrijving meer_posten_nodig']);
  expect(codes({ post_bedrag: ['600', '600'] })).toEqual([]);
  expect(codes({ post_bedrag: ['4.000', '1.000,50', 'nog', ''] })).toEqual(['post_bedrag boven_maximum']);
  expect(codes({ post_bedrag: ['4.000', '2.000'], eigen_bijdrage: '1000' })).toEqual([]);
  expect(codes({ post_bedrag: '20', eigen_bijdrage: '20' })).toEqual(['eigen_bijdrage niets_gevraagd']);
  expect(codes({ post_bedrag: ['20', '20'], minimumbedrag: '41' })).toEqual(['minimumbedrag minimum_boven_gevraagd']);
});

test('a line with a name and no amount, or nothing at all, is no second line', () => {
  const ruw = { post_omschrijving: ['Hout', 'Verf', ''], post_bedrag: ['2000', '', '0'] };
  expect(codes(ruw)).toEqual(['post_omschrijving meer_posten_nodig']);
  expect(getypteBedragen(ruw)).toMatchObject({ gevraagd_cent: 200_000, posten: [{ bedrag_cent: 200_000 }] });
});

test('the limits of the ronde stand among what is still open, in the order of the form', () => {
  const ruw = { post_omschrijving: ['Hout', ''], post_bedrag: ['', '6000'] };
  const gelezen = parseAanvraag(ruw, { ronde: RONDE });
  const fouten = gelezen.ok ? [] : gelezen.fout;
  expect(fouten.filter(({ veld }) => veld.startsWith('post_'))).toEqual([
    { veld: 'post_omschrijving', code: 'post_zonder_omschrijving', rij: 1 },
    { veld: 'post_omschrijving', code: 'meer_posten_nodig' },
    { veld: 'post_bedrag', code: 'post_zonder_bedrag', rij: 0 },
    { veld: 'post_bedrag', code: 'boven_maximum', rij: 1 },
  ]);
  expect(fouten.at(-1)?.code).toBe('akkoord_nodig');
});

test('a line that cannot be read is not in the sum, and the first of them is named', () => {
  expect(getypteBedragen({ post_bedrag: ['100,5', 'drieduizend', '', 'veel'] })).toMatchObject({
    gevraagd_cent: 10_100,
    gemist: 1,
  });
  expect(getypteBedragen({ post_bedrag: ['100,5', ' ', ''] })?.gemist).toBe(-1);
  expect(foutZin({ code: 'boven_maximum', rij: 1 }, { maximumCent: 250_000 })).toMatch(/^Alles samen is meer dan mag/);
});
