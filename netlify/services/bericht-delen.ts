import { formatVolgcode, parseVolgcode } from '#domein/gedeeld/volgcode.ts';
import { type Alinea, tekst } from '#netlify/services/bericht-opmaak.ts';
import { berichtTekst } from '#teksten/nl/mail/berichten.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

export const aanhef = (naam: string | null | undefined): Alinea =>
  tekst(naam ? berichtTekst.aanhef(alsNaam(naam)) : berichtTekst.aanhefZonderNaam);
export const citaat = (woorden: string | null | undefined, kop: string): Alinea[] =>
  woorden ? [tekst(kop), { soort: 'citaat', tekst: woorden }] : [];

/** The code stands behind the #: a browser never sends that part, so it reaches no log and no Referer. */
export function toegang(code: string, volgen: string, knop: string): Alinea[] {
  const gelezen = parseVolgcode(code);
  if (!gelezen) throw new Error('A mail without a readable volgcode.');
  const leesbaar = formatVolgcode(gelezen);
  return [
    { soort: 'link', tekst: knop, uitleg: berichtTekst.link, url: `${volgen}#${leesbaar}` },
    tekst(berichtTekst.code(leesbaar), berichtTekst.vraagtErom, berichtTekst.geheim),
    tekst(berichtTekst.kwijt),
  ];
}
export const groet: Alinea[] = [tekst(berichtTekst.groet), tekst(berichtTekst.afzender)];
