import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { expect, test } from 'vitest';
import { maakHasher } from '#netlify/adapters/hash.ts';
import { maakPuzzelmaker } from '#netlify/adapters/puzzel.ts';

/** The least work there is, so that tests are quick. */
const willekeur = { bytes: (aantal: number) => new Uint8Array(aantal), tussen: () => 3 };
const puzzels = maakPuzzelmaker(maakHasher('een geheim van de proef'), willekeur);

async function losOp(nu = new Date()) {
  const challenge = (await puzzels.maak(nu)) as Challenge; // the widget takes it as it is
  const solution = await solveChallenge({ challenge, deriveKey });
  return { challenge, solution };
}
const alsTekst = (waarde: unknown) => Buffer.from(JSON.stringify(waarde)).toString('base64');

test('a solved puzzle is known by its signature', async () => {
  const oplossing = await losOp();
  expect(await puzzels.controleer(alsTekst(oplossing))).toBe(oplossing.challenge.signature);
});

test('a puzzle of another secret, a changed one, an expired one and nonsense are refused', async () => {
  const oplossing = await losOp();
  const anders = maakPuzzelmaker(maakHasher('een ander geheim'), willekeur);
  expect(await anders.controleer(alsTekst(oplossing))).toBeNull();
  const { challenge, solution } = oplossing;
  const later = { ...challenge, parameters: { ...challenge.parameters, expiresAt: 9_999_999_999 } };
  expect(await puzzels.controleer(alsTekst({ challenge: later, solution }))).toBeNull();
  const fout = { counter: 4, derivedKey: 'ab'.repeat(32) };
  expect(await puzzels.controleer(alsTekst({ challenge, solution: fout }))).toBeNull();
  expect(await puzzels.controleer(alsTekst(await losOp(new Date(0))))).toBeNull();
  for (const onzin of ['', 'x', '{}', alsTekst(null), alsTekst({ challenge: 1 }), alsTekst([])])
    expect(await puzzels.controleer(onzin)).toBeNull();
});

test('a puzzle that asks more work of us than we hand out is refused before the work', async () => {
  const { challenge, solution } = await losOp();
  const zwaar = { ...challenge, parameters: { ...challenge.parameters, cost: 1e9 } };
  expect(await puzzels.controleer(alsTekst({ challenge: zwaar, solution }))).toBeNull();
});
