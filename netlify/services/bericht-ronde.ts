import { z } from 'zod';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { type Berichtdeel, tekst } from '#netlify/services/bericht-opmaak.ts';
import { berichtTekst } from '#teksten/nl/berichten.ts';
import { rondeOpenTekst } from '#teksten/nl/rondesein.ts';

export const rondeopenSchema = z.object({
  rondes: z.array(z.object({ naam: z.string(), sluit_op: z.string(), voorbeeld: z.boolean() })).min(1),
});

/** The mail to who asked to hear of an open ronde. `aanvragen`: full address of the page on which money is asked. */
export function schrijfRondeOpen({ rondes }: z.infer<typeof rondeopenSchema>, aanvragen: string): Berichtdeel {
  // The last day: a ronde closes at midnight, which is the next day already.
  const slot = (moment: string): string => dagVan(new Date(Date.parse(moment) - 1));
  const regels = rondes.map(({ naam, sluit_op }) => rondeOpenTekst.ronde(naam, slot(sluit_op)));
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
