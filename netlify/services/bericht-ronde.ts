import type { Rondeopen } from '#domein/contract/berichten.ts';
import { laatsteDag } from '#domein/gedeeld/dag.ts';
import { type Berichtdeel, tekst } from '#netlify/services/bericht-opmaak.ts';
import { berichtTekst } from '#teksten/nl/mail/berichten.ts';
import { rondeOpenTekst } from '#teksten/nl/mail/rondesein.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

/** The mail to who asked to hear of an open ronde. `aanvragen`: full address of the page on which money is asked. */
export function schrijfRondeOpen({ rondes }: Rondeopen, aanvragen: string): Berichtdeel {
  const regels = rondes.map(({ naam, sluit_op }) => rondeOpenTekst.ronde(alsNaam(naam), laatsteDag(sluit_op)));
  return {
    onderwerp: rondeOpenTekst.onderwerp,
    alineas: [
      tekst(...rondeOpenTekst.zinnen),
      { soort: 'lijst', regels },
      ...(rondes.some(({ voorbeeld }) => voorbeeld) ? [tekst(rondeOpenTekst.voorbeeld)] : []),
      { soort: 'link', tekst: rondeOpenTekst.knop, uitleg: berichtTekst.link, url: aanvragen },
      tekst(rondeOpenTekst.weg),
    ],
  };
}
