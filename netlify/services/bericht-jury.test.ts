import { expect, test } from 'vitest';
import { jurymailsoorten } from '#domein/contract/berichten.ts';
import { aanhef, groet } from '#netlify/services/bericht-delen.ts';
import { isJurybericht, schrijfJurybericht } from '#netlify/services/bericht-jury.ts';
import { maakOp, tekst } from '#netlify/services/bericht-opmaak.ts';
import { berichtTekst } from '#teksten/nl/mail/berichten.ts';
import { jurymailTekst } from '#teksten/nl/mail/jurymail.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const JURY = 'https://voorbeeld.test/jury/';
const TOT = '2026-12-14T23:00:00Z';
const leeg = { ronde: 'Voorbeeldronde', voorbeeld: false, stemmen_tot_op: null, reden: null };
const lees = (...bericht: Parameters<typeof schrijfJurybericht>) => maakOp(schrijfJurybericht(...bericht), 'nl').tekst;

test.each(jurymailsoorten)(
  'the mail %s says what it is about, leads to the jury, and says no more than is known',
  (soort) => {
    const mail = schrijfJurybericht({ soort, gegevens: leeg }, JURY);
    expect(mail.onderwerp).toBe(jurymailTekst[soort].onderwerp('Voorbeeldronde'));
    const { zinnen, knop } = jurymailTekst[soort];
    expect(mail.alineas).toEqual([
      aanhef(null),
      tekst(...zinnen(alsNaam('Voorbeeldronde'))),
      { soort: 'link', tekst: knop, uitleg: berichtTekst.link, url: JURY },
      tekst(...jurymailTekst.inloggen),
      ...groet,
    ]);
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
