import { expect, test } from 'vitest';
import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import { GROOTSTE_BYTES, leesVerzoek } from '#netlify/http/verzoek.ts';

/** An emoji of four bytes as a form without a script sends it: %F0%9F%8C%B3. */
const BYTES_PER_TEKEN = 12;
/** Names, contact, an amount for each line, and what no person typed. */
const REST = 2500;

const stuur = (tekst: string) =>
  leesVerzoek(
    new Request('https://portaal.voorbeeld.test/api/aanvraag', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: tekst,
    }),
  );

test('the longest request for money fits, in whatever script it is written', async () => {
  const { titel, plan, doelgroep, wanneer, post_omschrijving, posten } = AANVRAAG_LIMIETEN;
  const tekens = titel + plan + doelgroep + wanneer + posten * post_omschrijving;
  expect(tekens).toBeGreaterThan(DOSSIER_LIMIETEN.eindverslag);
  const body = `plan=${encodeURIComponent('🌳'.repeat(tekens))}&rest=${'x'.repeat(REST)}`;
  expect(body.length).toBeGreaterThan(tekens * BYTES_PER_TEKEN);
  expect(await stuur(body)).toMatchObject({ ok: true, waarde: { plan: '🌳'.repeat(tekens) } });
  expect(await stuur('x'.repeat(GROOTSTE_BYTES + 1))).toEqual({ ok: false, fout: 'te_groot' });
});
