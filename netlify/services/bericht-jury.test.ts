import { expect, test } from 'vitest';
import { jurymailsoorten } from '#domein/contract/berichten.ts';
import { isJurybericht, schrijfJurybericht } from '#netlify/services/bericht-jury.ts';
import { maakOp } from '#netlify/services/bericht-opmaak.ts';
import { jurymailTekst } from '#teksten/nl/mail/jurymail.ts';

const JURY = 'https://voorbeeld.test/jury/';
const TOT = '2026-12-14T23:00:00Z';
const leeg = { ronde: 'Voorbeeldronde', voorbeeld: false, stemmen_tot_op: null, reden: null };
const lees = (...bericht: Parameters<typeof schrijfJurybericht>) => maakOp(schrijfJurybericht(...bericht), 'nl').tekst;

test.each(jurymailsoorten)(
  'the mail %s says what it is about, leads to the jury, and says no more than is known',
  (soort) => {
    const mail = schrijfJurybericht({ soort, gegevens: leeg }, JURY);
    expect(mail.onderwerp).toBe(jurymailTekst[soort].onderwerp('Voorbeeldronde'));
    const woorden = lees({ soort, gegevens: leeg }, JURY);
    expect(woorden).toContain(`${jurymailTekst[soort].knop}:\n${JURY}`);
    expect(woorden).toContain(jurymailTekst.inloggen.join(' '));
    for (const zin of [jurymailTekst.reden, jurymailTekst.tot(TOT), jurymailTekst.voorbeeld])
      expect(woorden).not.toContain(zin);
  },
);

test('it says until when one can vote to who votes, why something changed, and that an example is one', () => {
  const gegevens = { ...leeg, voorbeeld: true, stemmen_tot_op: TOT, reden: 'Te weinig stemmen.' };
  const woorden = lees({ soort: 'stemmen_verlengd', gegevens }, JURY);
  expect(woorden).toContain(`${jurymailTekst.reden}\n\n> Te weinig stemmen.`);
  expect(woorden).toContain(jurymailTekst.tot(TOT));
  expect(woorden).toContain(jurymailTekst.voorbeeld);
  expect(lees({ soort: 'adviseur_uitnodiging', gegevens }, JURY)).not.toContain(jurymailTekst.tot(TOT));
});

test('what goes to a jury is told from what does not', () => {
  for (const soort of jurymailsoorten) expect(isJurybericht({ soort })).toBe(true);
  expect(isJurybericht({ soort: 'stap' })).toBe(false);
});
