import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseAanmelding } from '#domein/aanmelding/aanmelding.rules.ts';
import { aanmeldingvelden } from '#domein/aanmelding/aanmelding.velden.ts';
import { aanvraagfoutcodes } from '#domein/aanvraag/aanvraag.fouten.ts';
import { parseAanvraag } from '#domein/aanvraag/aanvraag.rules.ts';
import { aanvraagvelden } from '#domein/aanvraag/aanvraag.velden.ts';
import { dossieracties } from '#domein/dossier/dossier.acties.ts';
import { parseDossierverzoek } from '#domein/dossier/dossier.verzoek.ts';
import { parseFeedback } from '#domein/feedback/feedback.rules.ts';
import { feedbackvelden } from '#domein/feedback/feedback.velden.ts';
import { parseInzending } from '#domein/gedeeld/formulierveld.inzending.ts';
import {
  akkoordveld,
  keuze,
  leesVelden,
  lijst,
  magLeeg,
  opVolgorde,
  tekstlijst,
} from '#domein/gedeeld/formulierveld.ts';
import { veldfoutcodes } from '#domein/gedeeld/fouten.ts';

const KADER = { zuid: 52, west: 5, noord: 52.2, oost: 5.2 };

/** Each form with the names of its fields; the attack below fills them with anything. */
const FORMULIEREN = {
  aanmelding: { velden: Object.keys(aanmeldingvelden), parse: (ruw: unknown) => parseAanmelding(ruw, KADER) },
  aanvraag: { velden: Object.keys(aanvraagvelden), parse: parseAanvraag },
  feedback: { velden: Object.keys(feedbackvelden), parse: parseFeedback },
  dossier: {
    velden: ['actie', 'volgcode', 'tekst', 'besteed', 'geholpen', 'contact_email'],
    parse: parseDossierverzoek,
  },
  inzending: { velden: ['sleutel', 'altcha'], parse: parseInzending },
};

const KWAAD = [
  ...['1e9', '-5', '0,001', '٣', 'javascript:alert(1)', '<script>alert(1)</script>', "'; drop table aanvraag; --"],
  ...['a\u0000b', '\u202eabc', `e${'\u0301'.repeat(99)}`, '\ud800', '\u200b', '__proto__', 'constructor', '5_000'],
];
const waarde = fc.oneof(
  fc.constantFrom(...KWAAD, ...dossieracties, 'ja', 'on', '12', '52,1', '3'),
  fc.string({ unit: 'binary' }),
  fc.anything({ maxDepth: 3, withNullPrototype: true, withBigInt: true, withDate: true }),
  fc.array(fc.constantFrom<unknown>(...KWAAD, 5, null, ['x'], {}), { maxLength: 60 }),
);
const foutSchema = z.array(
  z.strictObject({
    veld: z.string(),
    code: z.enum([...veldfoutcodes, ...aanvraagfoutcodes]),
    rij: z.number().int().optional(),
  }),
);

test.each(Object.entries(FORMULIEREN))(
  '%s: whatever comes in, the answer is a value or closed codes',
  (_, { velden, parse }) => {
    const ruw = fc.dictionary(fc.constantFrom(...velden, '__proto__', 'toString'), waarde, { maxKeys: 20 });
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: ruw }, waarde), (invoer) => {
        const gelezen = parse(invoer);
        if (gelezen.ok) return;
        const fouten = foutSchema.parse(gelezen.fout);
        expect(fouten.length).toBeGreaterThan(0);
        expect(fouten.filter(({ veld }) => !velden.includes(veld))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  },
);

test.each(Object.entries(FORMULIEREN))(
  '%s: five megabytes in every field are refused within a second of work',
  (_, { velden, parse }) => {
    const groot = 'a'.repeat(5_000_000);
    const begin = process.threadCpuUsage();
    const gelezen = parse(Object.fromEntries(velden.map((veld) => [veld, groot])));
    expect(gelezen.ok).toBe(false);
    // The time of this thread alone: others work meanwhile.
    expect(process.threadCpuUsage(begin).user / 1000).toBeLessThan(1000);
  },
);

test('a list of a million texts is refused as too many, not read', () => {
  const gelezen = parseAanvraag({ post_omschrijving: Array.from({ length: 1_000_000 }, () => 'x') });
  expect(gelezen.ok ? [] : gelezen.fout).toContainEqual({ veld: 'post_omschrijving', code: 'te_veel' });
});

test('the key of a submission is a uuid or absent', () => {
  const uuid = '0190F7A2-0000-7000-8000-000000000000';
  expect(parseInzending({ sleutel: uuid, altcha: '' })).toEqual({
    ok: true,
    waarde: { sleutel: uuid.toLowerCase(), altcha: null },
  });
  expect(parseInzending({})).toEqual({ ok: true, waarde: { sleutel: null, altcha: null } });
  expect(parseInzending({ sleutel: 'x' })).toEqual({ ok: false, fout: [{ veld: 'sleutel', code: 'geen_sleutel' }] });
});

const leest = (veld: { safeParse(ruw: unknown): { success: boolean; data?: unknown } }, ruw: unknown): unknown => {
  const gelezen = veld.safeParse(ruw);
  return gelezen.success ? gelezen.data : 'fout';
};

test('a list may be left out, be one text, or be many, up to its end', () => {
  expect([undefined, null, 'a', ['a', ''], []].map((ruw) => leest(lijst(2), ruw))).toEqual([
    [],
    [],
    ['a'],
    ['a', ''],
    [],
  ]);
  expect([['a', 'b', 'c'], ['a', 3], [['a']], 3, {}].map((ruw) => leest(lijst(2), ruw))).toEqual(Array(5).fill('fout'));
});

test('of short texts empty ones go and doubles are one, before they are counted', () => {
  const veld = tekstlijst({ min: 1, max: 2, lengte: 5 });
  expect(leest(veld, ['a', ' ', 'b', 'a', ''])).toEqual(['a', 'b']);
  expect(leest(veld, 'a')).toEqual(['a']);
  expect([['a', 'b', 'c'], [], ['', ' '], ['abcdef'], Array(21).fill('a')].map((ruw) => leest(veld, ruw))).toEqual(
    Array(5).fill('fout'),
  );
});

test('only a clear yes is consent', () => {
  for (const ja of [true, 'true', 'on', 'Ja', ' 1 ', ['on']]) expect(leest(akkoordveld, ja), String(ja)).toBe(true);
  for (const nee of [false, 'nee', '', 1, null, undefined, ['on', 'on'], [], {}])
    expect(leest(akkoordveld, nee), JSON.stringify(nee)).toBe('fout');
});

test('what may be empty is empty as nothing, as spaces and as a list of one', () => {
  const veld = magLeeg(keuze(['eten', 'muziek']));
  expect([undefined, null, '', '  ', [''], [], ['eten'], 'muziek'].map((ruw) => leest(veld, ruw))).toEqual([
    null,
    null,
    null,
    null,
    null,
    'fout',
    'eten',
    'muziek',
  ]);
  expect(leest(veld, 'anders')).toBe('fout');
});

test('faults stand in the order of the form, whatever it was that found them', () => {
  const gelezen = leesVelden({ een: akkoordveld, twee: keuze(['a']) }, { twee: 'b', drie: 'x' });
  expect(gelezen).toEqual({
    alles: undefined,
    waarden: {},
    fouten: [
      { veld: 'een', code: 'akkoord_nodig' },
      { veld: 'twee', code: 'geen_keuze' },
    ],
  });
  expect(opVolgorde({ een: akkoordveld, twee: akkoordveld }, [{ veld: 'twee' }, { veld: 'een' }])).toEqual([
    { veld: 'een' },
    { veld: 'twee' },
  ]);
  expect(leesVelden({ twee: keuze(['a']) }, { twee: 'a' })).toEqual({
    alles: { twee: 'a' },
    waarden: { twee: 'a' },
    fouten: [],
  });
});
