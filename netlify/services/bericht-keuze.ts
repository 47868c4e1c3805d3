import { serverpaths } from '#config/paths.ts';
import type { Keuzevraag } from '#domein/contract/berichten.ts';
import { formatVolgcode, parseVolgcode } from '#domein/gedeeld/volgcode.ts';
import { type Berichtdeel, tekst } from '#netlify/services/bericht-opmaak.ts';
import { berichtTekst } from '#teksten/nl/mail/berichten.ts';
import { mailvraagDelen, mailvraagTekst } from '#teksten/nl/mail/mailkeuze.ts';

/** The mail that asks its reader for a yes. `site`: full address of the site. */
export function schrijfKeuze({ wat, code }: Keuzevraag, site: string): Berichtdeel {
  const gelezen = parseVolgcode(code);
  if (!gelezen) throw new Error('A mail without a readable code.');
  const leesbaar = formatVolgcode(gelezen);
  const { onderwerp, zinnen, anders } = mailvraagTekst[wat];
  const url = `${new URL(serverpaths.mailkeuze, site)}#${leesbaar}`;
  return {
    onderwerp,
    alineas: [
      tekst(...zinnen, mailvraagDelen.open),
      { soort: 'link', tekst: mailvraagDelen.knop, uitleg: berichtTekst.link, url },
      tekst(mailvraagDelen.code(leesbaar)),
      tekst(...anders),
    ],
  };
}
