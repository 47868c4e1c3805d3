import { expect, test } from 'vitest';
import { normaliseerInhoud } from '#domein/gedeeld/formulierveld.inhoud.ts';
import type { Hasher } from '#netlify/adapters/hash.ts';
import { maakZending } from '#netlify/services/zending.ts';

const hasher: Hasher = {
  metSleutel: (doel, tekst) => `${doel}(${tekst})`,
  sha256: (inhoud) => `sha256(${inhoud})`,
  sleutelVoor: (doel) => doel,
};
const GOED = 'opgelost';
const HANDTEKENING = 'handtekening';
const puzzels = {
  maak: () => Promise.reject(new Error('Nobody asks for a puzzle here.')),
  controleer: async (altcha: string | null) => {
    if (altcha === null) throw new Error('Nobody looks at a puzzle that was not sent.');
    return altcha === GOED ? HANDTEKENING : null;
  },
};
const INHOUD = { naam: 'Soep op de stoep' };
const woorden = normaliseerInhoud(INHOUD);
const zend = (inzending: { sleutel: string | null; altcha: string | null }, afzender = 'ik', inhoud = INHOUD) =>
  maakZending({ hasher, puzzels }, 'feedback', inhoud, inzending, afzender);

test('with a puzzle that was solved it came from the script, and the puzzle is used up with it', async () => {
  expect(await zend({ sleutel: 'sleutel-1', altcha: GOED })).toEqual({
    ok: true,
    waarde: {
      sleutel: 'sleutel-1',
      inhoud_hash: `inhoud(feedback ${woorden})`,
      kanaal: 'site',
      uitdaging: HANDTEKENING,
    },
  });
});

test('without a puzzle it came without JavaScript; one that was solved wrong is refused', async () => {
  expect(await zend({ sleutel: 'sleutel-1', altcha: null })).toMatchObject({
    ok: true,
    waarde: { kanaal: 'site_zonder_js', uitdaging: null },
  });
  for (const altcha of ['geraden', ''])
    expect(await zend({ sleutel: 'sleutel-1', altcha })).toMatchObject({
      ok: false,
      fout: { fouten: [{ veld: null, code: 'puzzel_ongeldig' }] },
    });
});

test('without a key the same words of the same sender are the same write, and of another they are not', async () => {
  const sleutel = async (afzender: string, inhoud = INHOUD) => {
    const zending = await zend({ sleutel: null, altcha: null }, afzender, inhoud);
    return zending.ok && zending.waarde.sleutel;
  };
  expect(await sleutel('ik')).toBe(`formulier:formulier(ik feedback ${woorden})`);
  expect(await sleutel('ik')).toBe(await sleutel('ik'));
  expect(await sleutel('ik')).not.toBe(await sleutel('jij'));
  expect(await sleutel('ik')).not.toBe(await sleutel('ik', { naam: 'Taart op de stoep' }));
});
