import { expect, test } from 'vitest';
import { maakVolgcode, VOLGCODE_BYTES } from '#domein/gedeeld/volgcode.ts';
import { schrijfCode } from '#netlify/services/bericht-code.ts';
import { toegang } from '#netlify/services/bericht-delen.ts';
import { maakOp, tekst } from '#netlify/services/bericht-opmaak.ts';
import { berichtTekst, nieuweCodeTekst, overigTekst } from '#teksten/nl/mail/berichten.ts';

const code = maakVolgcode(new Uint8Array(VOLGCODE_BYTES));
const VOLGEN = 'https://voorbeeld.test/volgen/';
const lees = (gegevens: Omit<Parameters<typeof schrijfCode>[0], 'code'>) =>
  maakOp(schrijfCode({ code, ...gegevens }, VOLGEN), 'nl').tekst;

test('a new code says which dossiers it opens, by their titles where these are known', () => {
  const woorden = lees({
    dossiers: [
      { soort: 'aanvraag', nummer: 'B-000001', titel: 'Soep op de stoep' },
      { soort: 'feedback', nummer: 'F-000002', titel: null },
    ],
  });
  expect(woorden).toContain(
    `${nieuweCodeTekst.opent}\n\n- ${nieuweCodeTekst.dossier('B-000001', 'Soep op de stoep')}\n- F-000002\n`,
  );
});

test.each([null, []])('with %j as dossiers it names none', (dossiers) => {
  expect(schrijfCode({ code, dossiers }, VOLGEN).alineas).toEqual([
    tekst(...nieuweCodeTekst.zinnen),
    ...toegang(code, VOLGEN, berichtTekst.knop),
    tekst(nieuweCodeTekst.nietVanJou),
  ]);
});

test('a code that nobody asked for says why it comes', () => {
  expect(schrijfCode({ code, dossiers: null }, VOLGEN).onderwerp).toBe(nieuweCodeTekst.onderwerp);
  const overig = schrijfCode({ code, dossiers: null, overig: true }, VOLGEN);
  expect(overig.onderwerp).toBe(overigTekst.onderwerp);
  expect(maakOp(overig, 'nl').tekst).toContain(overigTekst.nietVanJou);
});
