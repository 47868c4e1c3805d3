import { expect, test, vi } from 'vitest';
import { maakPoort } from '#client/toegang/poort.ts';
import type { Bewijs } from '#client/toegang/sessie.ts';
import { account, maakProefsessies } from '#tests/support/sessie.ts';

const makelaar = account('makelaar');
const met = (bewijs: string, wie = makelaar): Bewijs => ({ soort: 'in', bewijs, account: wie });
const isGeweigerd = (uitkomst: string) => {
  if (uitkomst === '401') return 'verlopen';
  return uitkomst === '428' ? 'code_te_oud' : null;
};
const klaar = (uitkomst: string) => ({ soort: 'klaar', uitkomst });
/** The server takes only this proof. */
const neemtAlleen = (goed: string) => vi.fn(async (bewijs: string) => (bewijs === goed ? 'bewaard' : '401'));

test('what was refused because the sign-in ended waits, and is sent once more when the same person is in again', async () => {
  const { sessies, zet } = maakProefsessies(met('oud'));
  const poort = maakPoort(sessies, makelaar);
  const stuur = neemtAlleen('nieuw');
  const antwoord = poort.als(stuur, isGeweigerd);
  await vi.waitFor(() => expect(poort.stand()).toEqual({ reden: 'verlopen', open: true }));
  zet(met('nieuw'));
  poort.weerIn();
  expect(await antwoord).toEqual(klaar('bewaard'));
  expect(stuur.mock.calls).toEqual([['oud'], ['nieuw']]);
  expect(poort.stand()).toEqual({ reden: null, open: false });
});

test('who does not sign in now gets that back, and a line that says so stays', async () => {
  const { sessies } = maakProefsessies({ soort: 'uit' });
  const poort = maakPoort(sessies, makelaar);
  const stuur = neemtAlleen('iets');
  const antwoorden = Promise.all([poort.als(stuur, isGeweigerd), poort.als(stuur, isGeweigerd)]);
  await vi.waitFor(() => expect(poort.stand().open).toBe(true));
  poort.nietNu();
  expect(await antwoorden).toEqual([{ soort: 'uit' }, { soort: 'uit' }]);
  expect(poort.stand()).toEqual({ reden: 'verlopen', open: false });
  expect(stuur).not.toHaveBeenCalled();
});

test('what nobody asked for disturbs nobody: it is given up, and only a line says so', async () => {
  const { sessies } = maakProefsessies(met('oud'));
  const poort = maakPoort(sessies, makelaar);
  expect(await poort.als(neemtAlleen('nieuw'), isGeweigerd, true)).toEqual({ soort: 'uit' });
  expect(poort.stand()).toEqual({ reden: 'verlopen', open: false });
});

test('nothing is sent as somebody else who signed in on the same device', async () => {
  const { sessies, zet } = maakProefsessies(met('van-ander', account('jurylid')));
  const poort = maakPoort(sessies, makelaar);
  const stuur = neemtAlleen('van-makelaar');
  const antwoord = poort.als(stuur, isGeweigerd);
  await vi.waitFor(() => expect(poort.stand()).toEqual({ reden: 'ander', open: true }));
  zet(met('van-makelaar'));
  poort.weerIn();
  expect(await antwoord).toEqual(klaar('bewaard'));
  expect(stuur.mock.calls).toEqual([['van-makelaar']]);
});

test('a proof that another tab renewed meanwhile is used without a question', async () => {
  const { sessies, zet } = maakProefsessies(met('oud'));
  const poort = maakPoort(sessies, makelaar);
  const stuur = vi.fn(async (bewijs: string) => {
    if (bewijs === 'nieuw') return 'bewaard';
    zet(met('nieuw'));
    return '401';
  });
  expect(await poort.als(stuur, isGeweigerd)).toEqual(klaar('bewaard'));
  expect(poort.stand().reden).toBeNull();
});

test('what needs a new code asks for it, and goes on by itself when it was typed', async () => {
  const { sessies, zet } = maakProefsessies(met('oud'));
  const poort = maakPoort(sessies, makelaar);
  const stuur = vi.fn(async (bewijs: string) => (bewijs === 'vers' ? 'bewaard' : '428'));
  const antwoord = poort.als(stuur, isGeweigerd);
  await vi.waitFor(() => expect(poort.stand()).toEqual({ reden: 'code_te_oud', open: true }));
  expect(await sessies.bewijs()).toEqual(met('oud'));
  zet(met('vers'));
  poort.weerIn();
  expect(await antwoord).toEqual(klaar('bewaard'));
  expect(stuur.mock.calls).toEqual([['oud'], ['vers']]);
});

test('who wants no new code now hears that nothing was done, and stays signed in', async () => {
  const { sessies } = maakProefsessies(met('oud'));
  const poort = maakPoort(sessies, makelaar);
  const antwoord = poort.als(async () => '428', isGeweigerd);
  await vi.waitFor(() => expect(poort.stand().open).toBe(true));
  poort.nietNu();
  expect(await antwoord).toEqual(klaar('428'));
  expect(poort.stand()).toEqual({ reden: null, open: false });
  expect(await sessies.bewijs()).toEqual(met('oud'));
});

test('without a connection nobody is told to sign in', async () => {
  const poort = maakPoort(maakProefsessies({ soort: 'onbereikbaar' }).sessies, makelaar);
  expect(await poort.als(neemtAlleen('iets'), isGeweigerd)).toEqual({ soort: 'onbereikbaar' });
  expect(poort.stand().reden).toBeNull();
});

test('after a refusal it says so when the task ended, and otherwise nothing', async () => {
  const { sessies } = maakProefsessies(met('bewijs'));
  const poort = maakPoort(sessies, makelaar);
  await poort.kijk(async () => true);
  expect(poort.stand().reden).toBeNull();
  await poort.kijk(async () => false);
  expect(poort.stand()).toEqual({ reden: 'geen_taak', open: true });
});
