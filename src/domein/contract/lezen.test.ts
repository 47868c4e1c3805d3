import { expect, test } from 'vitest';
import { Contractbreuk, leesAntwoord } from '#domein/contract/lezen.ts';

test('an answer is what its contract says; a key that nobody knows goes no further', () => {
  expect(leesAntwoord('belang_melden', { belang: true, jurylid: 'x' })).toEqual({ ok: true, waarde: { belang: true } });
});

test('a refusal is one of its contract, with how long to wait', () => {
  expect(leesAntwoord('stem_controle', { fout: 'te_vaak', wacht_seconden: 60 })).toEqual({
    ok: false,
    fout: { code: 'te_vaak', wacht: 60 },
  });
  expect(leesAntwoord('belang_melden', { fout: 'al_gestemd' })).toEqual({ ok: false, fout: { code: 'al_gestemd' } });
});

test.each([
  ['a key by another name', { belangen: true }, 'belang invalid_type'],
  ['nothing', null, 'antwoord invalid_type'],
  ['a refusal of another function', { fout: 'quorum_gehaald' }, 'fout'],
])('%s is a bug, told by its place and never by what stood there', (_wat, antwoord, waar) => {
  try {
    leesAntwoord('belang_melden', antwoord);
    expect.unreachable();
  } catch (fout) {
    expect(fout).toBeInstanceOf(Contractbreuk);
    expect(fout).toMatchObject({ functie: 'belang_melden', waar: [waar] });
  }
});
