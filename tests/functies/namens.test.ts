import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { bewijsVan } from '#tests/support/meedoen-rest.ts';
import { type Actor, bezoeker, maakActoren, makelaar, vertrokken } from '#tests/support/rechten-actoren.ts';
import { doeAls } from '#tests/support/stemming.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
  await maakActoren(proef.eigenaar);
});
afterAll(() => proef?.stop());

const aanmelding = (anders: object = {}) => ({
  soort: 'aanmelding',
  kanaal: 'telefoon',
  naam: 'Breien met de buren',
  omschrijving: 'Elke week samen breien.',
  themas: ['ontmoeten'],
  buurt: 'buurt-1',
  contact_naam: 'Bewoner',
  contact_telefoon: '030 123 45 67',
  akkoord: 'ja',
  sleutel: randomUUID(),
  ...anders,
});
async function stuur(inhoud: unknown, wie?: Actor) {
  const koppen = wie ? { authorization: `Bearer ${bewijsVan(wie.sub)}` } : {};
  const antwoord = await proef.stuurJson('/api/namens', inhoud, { koppen });
  return { status: antwoord.status, inhoud: await antwoord.json() };
}
const rijen = async (sql: string, ...waarden: unknown[]) => (await proef.eigenaar.query(sql, waarden)).rows;

test('a makelaar writes down what a resident said by phone, once, and it waits to be confirmed', async () => {
  const inhoud = aanmelding();
  const eerste = await stuur(inhoud, makelaar);
  expect(eerste).toMatchObject({ status: 200, inhoud: { nummer: expect.stringMatching(/^M-/) } });
  expect(await stuur(inhoud, makelaar)).toEqual(eerste);
  expect(
    await rijen('select kanaal, bevestigd_op from public.aanmelding where nummer = $1', eerste.inhoud.nummer),
  ).toEqual([{ kanaal: 'telefoon', bevestigd_op: null }]);
});

test('only who works here now can do it, and the site is no way in', async () => {
  expect((await stuur(aanmelding())).status).toBe(401);
  for (const wie of [bezoeker, vertrokken]) expect((await stuur(aanmelding(), wie)).status).toBe(403);
  expect((await stuur(aanmelding({ kanaal: 'site' }), makelaar)).status).toBe(400);
});

test('what is wrong is named by field, as on the site', async () => {
  const { status, inhoud } = await stuur(aanmelding({ naam: '', buurt: 'nergens' }), makelaar);
  expect(status).toBe(422);
  expect(inhoud.fouten).toContainEqual({ veld: 'naam', code: 'leeg' });
});

test('who has no mail gets a volgcode on paper that opens the dossier', async () => {
  const { inhoud } = await stuur(aanmelding({ kanaal: 'straat' }), makelaar);
  const [rij] = await rijen('select id from public.aanmelding where nummer = $1', inhoud.nummer);
  const geef = (wie: Actor) => doeAls(proef.eigenaar, wie, 'volgcode_uitgeven', 'aanmelding', rij.id);
  expect(await geef(bezoeker)).toEqual({ fout: 'niet_bevoegd' });
  const { code } = await geef(makelaar);
  const dossier = await proef.stuurJson('/api/dossier', { volgcode: code, actie: 'lezen' });
  expect(await dossier.json()).toMatchObject({ dossier: { nummer: inhoud.nummer, kanaal: 'straat' } });
});
