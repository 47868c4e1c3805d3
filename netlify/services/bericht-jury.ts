import { z } from 'zod';
import { aanhef, groet } from '#netlify/services/bericht-delen.ts';
import { type Berichtinhoud, tekst } from '#netlify/services/bericht-opmaak.ts';
import { berichtTekst } from '#teksten/nl/berichten.ts';
import { jurymailTekst } from '#teksten/nl/jurymail.ts';
import { alsNaam } from '#teksten/nl/naam.ts';

const soorten = [
  'jury_uitnodiging',
  'adviseur_uitnodiging',
  'stemmen_open',
  'stemmen_herinnering',
  'stemmen_verlengd',
] as const;
export type Jurymailsoort = (typeof soorten)[number];

export const juryberichtSchema = z.object({
  soort: z.enum(soorten),
  gegevens: z.object({
    ronde: z.string(),
    voorbeeld: z.boolean(),
    stemmen_tot_op: z.string().nullable(),
    reden: z.string().nullable(),
  }),
});
type Jurybericht = z.infer<typeof juryberichtSchema>;

export const isJurybericht = (bericht: { readonly soort: string }): bericht is Jurybericht =>
  soorten.some((soort) => soort === bericht.soort);

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
