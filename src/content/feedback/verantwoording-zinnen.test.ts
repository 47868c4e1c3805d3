import { expect, test } from 'vitest';
import { feedbackrijen } from '#content/feedback/feedbackrijen.ts';
import { cijfersVan } from '#content/feedback/verantwoording-cijfers.ts';
import { korteTelling, telzinnen } from '#content/feedback/verantwoording-zinnen.ts';
import { feedbacktotaalSchema } from '#domein/feedback/feedback.schema.ts';
import { gezegdTekst } from '#teksten/nl/feedback/gezegd.ts';
import { verantwoordingTekst } from '#teksten/nl/feedback/verantwoording.ts';

const cijfers = (aantal: number, beantwoord: number, gedaan: number) =>
  cijfersVan(
    feedbackrijen([
      feedbacktotaalSchema.parse({
        id: 'een',
        wijk_code: 'WK1',
        over: 'plek',
        vanaf: '2026-07-01',
        aantal,
        gezicht_som: null,
        gezichten: null,
        beantwoord,
        tijdig: beantwoord,
        te_laat: 0,
        beloofd: 0,
        gedaan,
        heropend: 0,
        geholpen_ja: null,
        geholpen_nee: null,
      }),
    ]),
    undefined,
  );
const STANDEN = [1, 2, 7].flatMap((aantal) =>
  [0, 1, aantal].flatMap((beantwoord) => [0, beantwoord].map((gedaan) => ({ aantal, beantwoord, gedaan }))),
);
/** Words with which a sentence says that there is nothing. */
const NIETS = /\b(?:geen|niets|niemand)\b/i;

test.each(STANDEN)('of $aantal told, $beantwoord answered and $gedaan done, both pages say the same', (stand) => {
  const geteld = cijfers(stand.aantal, stand.beantwoord, stand.gedaan);
  const lang = telzinnen(geteld).join(' ');
  const kort = korteTelling(geteld);
  expect(lang).toContain(kort);
  expect(NIETS.test(lang)).toBe(stand.beantwoord === 0);
  expect(NIETS.test(kort)).toBe(stand.beantwoord === 0);
});

test('where no number was counted, both pages say only that', () => {
  const niets = cijfersVan([], undefined);
  expect([telzinnen(niets).join(' '), korteTelling(niets)]).toEqual([
    'Wat mensen vertelden, is nog niet geteld.',
    'Wat mensen vertelden, is nog niet geteld.',
  ]);
});

test('of one that was told, it is no "1 reactie" of more', () => {
  const wie = (beantwoord: number) => telzinnen(cijfers(1, beantwoord, 0))[1];
  expect([wie(0), wie(1)]).toEqual(['Die kreeg nog geen antwoord.', 'Die kreeg antwoord.']);
  expect(telzinnen(cijfers(4, 1, 0))[1]).toBe('1 reactie kreeg antwoord.');
});

test('what was told is not called people, nor its answer the words of a makelaar: staff of each kind answer', () => {
  const zinnen = [
    ...telzinnen(cijfers(7, 3, 0)),
    ...[gezegdTekst.hulpTelling(7, 'juli'), gezegdTekst.hulpBeantwoord(3, 7)],
    ...[verantwoordingTekst.tevredenUitleg, verantwoordingTekst.geenTevreden],
    gezegdTekst.gezegd.makelaar('Goed'),
  ];
  expect(zinnen.filter((zin) => /\bmens(?:en)?\b|\bhen\b|makelaar/.test(zin))).toEqual([]);
});

test('an empty list tells of the site only: what was told or answered may be kept from it', () => {
  for (const zin of [verantwoordingTekst.leeg, gezegdTekst.leeg]) {
    expect(zin).toContain('op de site');
    expect(zin).not.toMatch(/niemand|antwoord|gezegd/i);
  }
});
