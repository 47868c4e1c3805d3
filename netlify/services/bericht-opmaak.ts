import { veiligeTekst } from '#netlify/services/html.ts';
import { inStukken, zonderStukken } from '#teksten/nl/taal/naam.ts';

/** A mail before it has a shape: what it says, in order. Names in its sentences went through `alsNaam`. */
export interface Berichtinhoud {
  readonly onderwerp: string;
  readonly alineas: readonly Alinea[];
}
/** The same without salutation and greeting: it can stand in a mail with others. */
export type Berichtdeel = Berichtinhoud;
export type Alinea =
  /** Above one of several parts. */
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'tekst'; readonly tekst: string }
  /** What somebody wrote: shown as it is, line by line. */
  | { readonly soort: 'citaat'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly regels: readonly string[] }
  /** A list of which each line leads somewhere. */
  | { readonly soort: 'verwijzingen'; readonly regels: readonly { readonly tekst: string; readonly url: string }[] }
  | { readonly soort: 'link'; readonly tekst: string; readonly uitleg: string; readonly url: string };

export const tekst = (...zinnen: readonly string[]): Alinea => ({ soort: 'tekst', tekst: zinnen.join(' ') });

function alsTekst(alinea: Alinea): string {
  switch (alinea.soort) {
    case 'kop':
      return `\n${alinea.tekst}\n${'-'.repeat(Math.min(alinea.tekst.length, 60))}`;
    case 'tekst':
      return alinea.tekst;
    case 'citaat':
      return alinea.tekst.replace(/^/gm, '> ');
    case 'lijst':
      return alinea.regels.map((regel) => `- ${regel}`).join('\n');
    case 'verwijzingen':
      return alinea.regels.map(({ tekst: woorden, url }) => `- ${woorden}\n  ${url}`).join('\n');
    case 'link':
      return `${alinea.tekst}:\n${alinea.url}`;
  }
}

/** Words as they stand in HTML: a name in them has a writing direction of its own. */
const zin = (woorden: string): string =>
  inStukken(woorden)
    .map((stuk, plaats) => (plaats % 2 === 1 ? `<bdi>${veiligeTekst(stuk)}</bdi>` : veiligeTekst(stuk)))
    .join('');
const regels = (alle: readonly string[]): string =>
  `<ul>${alle.map((regel) => `<li dir="auto">${regel}</li>`).join('')}</ul>`;

function alsHtml(alinea: Alinea): string {
  switch (alinea.soort) {
    case 'kop':
      return `<h2>${zin(alinea.tekst)}</h2>`;
    case 'tekst':
      return `<p>${zin(alinea.tekst)}</p>`;
    case 'citaat':
      return `<blockquote dir="auto">${zin(alinea.tekst).replaceAll('\n', '<br>')}</blockquote>`;
    case 'lijst':
      return regels(alinea.regels.map(zin));
    case 'verwijzingen':
      return regels(
        alinea.regels.map(({ tekst: woorden, url }) => `<a href="${veiligeTekst(url)}">${zin(woorden)}</a>`),
      );
    case 'link': {
      const url = veiligeTekst(alinea.url);
      return `<p><a href="${url}">${zin(alinea.tekst)}</a></p><p>${zin(alinea.uitleg)}<br>${url}</p>`;
    }
  }
}

/** No word is wider than the screen on which it is read. */
const STIJL = 'max-width:40em;overflow-wrap:anywhere;word-break:break-word';

/** Both shapes of the same words; everything that came from a person is escaped, and a subject is one line. */
export function maakOp({ onderwerp, alineas }: Berichtinhoud, taal: string) {
  const kop = zonderStukken(onderwerp).replace(/\s+/g, ' ');
  return {
    onderwerp: kop,
    tekst: zonderStukken(`${alineas.map(alsTekst).join('\n\n')}\n`),
    html: `<!doctype html><html lang="${taal}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${veiligeTekst(kop)}</title></head><body><div style="${STIJL}">${alineas.map(alsHtml).join('\n')}</div></body></html>`,
  };
}
