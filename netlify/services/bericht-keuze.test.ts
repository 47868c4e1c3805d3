import { expect, test } from 'vitest';
import { mailkeuzes } from '#domein/gedeeld/mailkeuze.ts';
import { maakOp } from '#netlify/services/bericht-opmaak.ts';
import { schrijfBericht } from '#netlify/services/berichten.ts';
import { mailvraagTekst } from '#teksten/nl/mail/mailkeuze.ts';

const ADRESSEN = { site: 'https://s.test', volgen: '', aanvragen: '', jury: '' };
const code = 'abcde01234fghjk56789mnpqr';

test.each(mailkeuzes)('the mail about %s has one link, with the code behind the #, and the code to type', (wat) => {
  const { onderwerp, tekst, html } = maakOp(
    schrijfBericht({ soort: 'mailkeuze', gegevens: { wat, code } }, ADRESSEN, new Date()),
    'nl',
  );
  expect(onderwerp).toBe(mailvraagTekst[wat].onderwerp);
  const link = 'https://s.test/bevestigen/#ABCDE-01234-FGHJK-56789-MNPQR';
  expect(tekst.match(/https?:\S+/g)).toEqual([link]);
  expect(html).toContain(`href="${link}"`);
  expect(tekst).toContain('Die is ABCDE-01234-FGHJK-56789-MNPQR.');
});

test('a mail without a readable code is not made', () => {
  const onleesbaar = { soort: 'mailkeuze', gegevens: { wat: 'rondesein', code: 'x' } } as const;
  expect(() => schrijfBericht(onleesbaar, ADRESSEN, new Date())).toThrow('without a readable code');
});
