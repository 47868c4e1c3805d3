import { type Jurybericht, jurymailsoorten } from '#domein/contract/berichten.ts';
import { aanhef, groet } from '#netlify/services/bericht-delen.ts';
import { type Berichtinhoud, tekst } from '#netlify/services/bericht-opmaak.ts';
import { berichtTekst } from '#teksten/nl/mail/berichten.ts';
import { jurymailTekst } from '#teksten/nl/mail/jurymail.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

export const isJurybericht = (bericht: { readonly soort: string }): bericht is Jurybericht =>
  jurymailsoorten.some((soort) => soort === bericht.soort);

/** A mail to a juror or adviser. It holds no code: signing in asks for one. `jury`: full address of the page of the jury. */
export function schrijfJurybericht({ soort, gegevens }: Jurybericht, jury: string): Berichtinhoud {
  const { onderwerp, zinnen, knop } = jurymailTekst[soort];
  const { ronde, stemmen_tot_op: tot, reden, voorbeeld } = gegevens;
  return {
    onderwerp: onderwerp(ronde),
    alineas: [
      aanhef(null),
      tekst(...zinnen(alsNaam(ronde))),
      ...(reden ? [tekst(jurymailTekst.reden), { soort: 'citaat', tekst: reden } as const] : []),
      ...(tot && soort !== 'adviseur_uitnodiging' ? [tekst(jurymailTekst.tot(tot))] : []),
      ...(voorbeeld ? [tekst(jurymailTekst.voorbeeld)] : []),
      { soort: 'link', tekst: knop, uitleg: berichtTekst.link, url: jury },
      tekst(...jurymailTekst.inloggen),
      ...groet,
    ],
  };
}
