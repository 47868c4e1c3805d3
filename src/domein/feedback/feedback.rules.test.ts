import { expect, test } from 'vitest';
import { isBelofte } from '#domein/feedback/feedback.belofte.ts';
import { magGepubliceerd, parseFeedback } from '#domein/feedback/feedback.rules.ts';
import { feedbackpubliekSchema } from '#domein/feedback/feedback.schema.ts';
import { feedbackstatussen } from '#domein/feedback/feedback.status.ts';
import { feedbacktijdlijn } from '#domein/feedback/feedback.tijdlijn.ts';
import { onderwerpen } from '#domein/feedback/feedback.velden.ts';

test('a subject and a face are enough', () => {
  expect(parseFeedback({ over: 'portaal', gezicht: '4' })).toEqual({
    ok: true,
    waarde: { over: 'portaal', over_id: null, gezicht: 4, tekst: null, wens: null, buurt: null, contact_email: null },
  });
});

test.each([
  [{ over: 'gemeente' }, 'over', 'geen_keuze'],
  [{ over: '' }, 'over', 'leeg'],
  [{ gezicht: '' }, 'gezicht', 'leeg'],
  [{ gezicht: '6' }, 'gezicht', 'geen_keuze'],
  [{ gezicht: '3.5' }, 'gezicht', 'geen_keuze'],
  [{ gezicht: 0 }, 'gezicht', 'geen_keuze'],
  [{ gezicht: true }, 'gezicht', 'verkeerd_type'],
  [{ over_id: '<b>' }, 'over_id', 'geen_keuze'],
  [{ contact_email: 'x' }, 'contact_email', 'geen_email'],
  [{ tekst: 'x'.repeat(2001) }, 'tekst', 'te_lang'],
])('%j is refused', (anders, veld, code) => {
  expect(parseFeedback({ over: 'plek', gezicht: '3', ...anders })).toEqual({ ok: false, fout: [{ veld, code }] });
});

test('an id counts only with a subject of which there are more', () => {
  const id = (over: string) => parseFeedback({ over, over_id: 'bc-01', gezicht: 1 });
  expect(id('plek')).toMatchObject({ ok: true, waarde: { over_id: 'bc-01' } });
  expect(id('portaal')).toMatchObject({ ok: true, waarde: { over_id: null } });
});

test('a name that nobody chose stands for nothing, and is said at its field; what has no name needs none', () => {
  const fouten = (ruw: object) => {
    const gelezen = parseFeedback({ gezicht: '3', over_naam: 'De Boog', ...ruw });
    return gelezen.ok ? [] : gelezen.fout;
  };
  expect(fouten({ over: 'plek', over_id: '' })).toEqual([{ veld: 'over_naam', code: 'leeg' }]);
  expect(fouten({ over: '', gezicht: '' })).toEqual([
    { veld: 'over', code: 'leeg' },
    { veld: 'over_naam', code: 'leeg' },
    { veld: 'gezicht', code: 'leeg' },
  ]);
  expect(fouten({ over: 'plek', over_id: 'bc-01' })).toEqual([]);
  expect(fouten({ over: 'portaal' })).toEqual([]);
  expect(fouten({ over: 'plek', over_naam: ' ' })).toEqual([]);
});

test('feedback about a makelaar is never published', () => {
  expect(onderwerpen.filter((over) => !magGepubliceerd(over))).toEqual(['makelaar']);
  expect(onderwerpen.filter((over) => !feedbackpubliekSchema.shape.over.safeParse(over).success)).toEqual(['makelaar']);
});

test('an answer is due two weeks after the feedback, and then it is up to the sender', () => {
  const [nieuw, beantwoord, heropend, afgesloten] = feedbackstatussen.map((status) => {
    const stand = { status, bevestigd: true, buiten: false, ingediend_op: '2027-03-20T23:30:00Z' };
    const { nu } = feedbacktijdlijn([], stand, 14);
    // Somebody outside reads it: nothing is promised in our name.
    expect(feedbacktijdlijn([], { ...stand, buiten: true }, 14)).toEqual({ gedaan: [], nu: null, straks: [] });
    return nu && `${nu.wat} ${nu.wie} ${nu.op}`;
  });
  expect([nieuw, beantwoord, heropend, afgesloten]).toEqual([
    'antwoorden makelaar 2027-04-04',
    'reageren indiener null',
    'antwoorden makelaar null',
    null,
  ]);
});

test.each([
  ['2026-12-01', true],
  ['2026-11-30', true],
  ['2036-11-30', true],
  ['2026-11-29', false],
  ['2036-12-01', false],
  ['20261-12-01', false],
  ['2027-02-29', false],
])('a promise for %s: %s', (dag, mag) => {
  expect(isBelofte(dag, '2026-11-30')).toBe(mag);
});
