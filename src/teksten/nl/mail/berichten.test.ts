import { expect, test } from 'vitest';
import { aanvraagstatussen } from '#domein/aanvraag/aanvraag.status.ts';
import { aanvraagstapTekst } from '#teksten/nl/mail/berichten.ts';

test('only who gets money reads so, and who gets none reads that too', () => {
  const zinnen = aanvraagstatussen.map((status) => [status, aanvraagstapTekst[status].zinnen.join(' ')] as const);
  const metGeld = zinnen
    .filter(([, tekst]) => /krijgt\b(?!.*\bgeen\b).*\bgeld\b/.test(tekst))
    .map(([status]) => status);
  const zonder = zinnen.filter(([, tekst]) => /\bgeen geld\b/.test(tekst)).map(([status]) => status);
  expect(metGeld).toEqual(['toegekend', 'deels_toegekend']);
  expect(zonder).toEqual(['afgewezen']);
  const nieuws = aanvraagstatussen.filter((status) => aanvraagstapTekst[status].onderwerp.startsWith('Goed nieuws'));
  expect(nieuws).toEqual(metGeld);
});
