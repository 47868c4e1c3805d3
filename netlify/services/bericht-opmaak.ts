import { veiligeTekst } from '#netlify/services/html.ts';

/** A mail before it has a shape: what it says, in order. */
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

function alsHtml(alinea: Alinea): string {
  switch (alinea.soort) {
    case 'kop':
      return `<h2>${veiligeTekst(alinea.tekst)}</h2>`;
    case 'tekst':
      return `<p>${veiligeTekst(alinea.tekst)}</p>`;
    case 'citaat':
      return `<blockquote>${veiligeTekst(alinea.tekst).replaceAll('\n', '<br>')}</blockquote>`;
    case 'lijst':
      return `<ul>${alinea.regels.map((regel) => `<li>${veiligeTekst(regel)}</li>`).join('')}</ul>`;
    case 'verwijzingen':
      return `<ul>${alinea.regels.map(({ tekst: woorden, url }) => `<li><a href="${veiligeTekst(url)}">${veiligeTekst(woorden)}</a></li>`).join('')}</ul>`;
    case 'link': {
      const url = veiligeTekst(alinea.url);
      return `<p><a href="${url}">${veiligeTekst(alinea.tekst)}</a></p><p>${veiligeTekst(alinea.uitleg)}<br>${url}</p>`;
    }
  }
}

/** Both shapes of the same words; everything that came from a person is escaped, and a subject is one line. */
export function maakOp({ onderwerp, alineas }: Berichtinhoud, taal: string) {
  return {
    onderwerp: onderwerp.replace(/\s+/g, ' '),
    tekst: `${alineas.map(alsTekst).join('\n\n')}\n`,
    html: `<!doctype html><html lang="${taal}"><head><meta charset="utf-8"><title>${veiligeTekst(onderwerp)}</title></head><body>${alineas.map(alsHtml).join('\n')}</body></html>`,
  };
}
