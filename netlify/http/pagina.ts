import { parse } from 'node-html-parser';
import { VAST } from '#netlify/http/antwoord.ts';
import type { Ruw } from '#netlify/http/verzoek.ts';
import { veiligeTekst } from '#netlify/services/html.ts';

/** Where the pages of the site come from; undefined when they cannot be had now. */
export interface Paginabron {
  haal(pad: string): Promise<{ html: string; koppen: Headers } | undefined>;
}

export interface Invulling {
  /** The new content, with its own element, in place of the element with id="formulier", or with the id in `plek`. */
  readonly inhoud: string;
  readonly plek?: string;
  /** What comes before the element that a script takes over. */
  readonly ervoor?: string;
  /** The title of the page, from what it was: errors are counted in it. */
  readonly titel?: (titel: string) => string;
}

/**
 * The built page with other content in it; everything else stays as it was, byte for byte. Undefined when the page has no
 * such element.
 */
export function vulPagina(html: string, { inhoud, plek = 'formulier', ervoor, titel }: Invulling): string | undefined {
  const pagina = parse(html, { comment: true });
  const formulier = pagina.querySelector(`#${plek}`);
  if (!formulier) return undefined;
  const delen = [{ bereik: formulier.range, tekst: inhoud }];
  const eiland = ervoor ? formulier.closest('meedoen-formulier') : null;
  if (ervoor && eiland) {
    const [begin] = eiland.range;
    delen.push({ bereik: [begin, begin], tekst: ervoor });
  }
  const element = titel ? pagina.querySelector('head title') : null;
  if (titel && element) {
    delen.push({ bereik: element.range, tekst: `<title>${veiligeTekst(titel(element.text))}</title>` });
  }
  return delen
    .sort((een, ander) => ander.bereik[0] - een.bereik[0])
    .reduce((tekst, { bereik: [van, tot], tekst: nieuw }) => tekst.slice(0, van) + nieuw + tekst.slice(tot), html);
}

/**
 * What the built page gave its form or dossier to draw with: `data-gegevens` of the element around it, or the file that
 * its `data-keuzes` names.
 */
export async function leesGegevens(html: string, bron: Paginabron): Promise<string | undefined> {
  const element = parse(html).querySelector('meedoen-formulier, dossier-pagina');
  const keuzes = element?.getAttribute('data-keuzes');
  return keuzes ? (await bron.haal(keuzes))?.html : element?.getAttribute('data-gegevens');
}

const DEEL = /^[a-z0-9/-]+\/$/;

/** The page that a form says it stands on, when that is one below the page of its kind. */
export function paginaVan(basis: string, ruw: Ruw | undefined): string {
  const { pagina } = ruw ?? {};
  const past = typeof pagina === 'string' && pagina.startsWith(basis) && DEEL.test(pagina.slice(basis.length));
  return past ? pagina : basis;
}

/** Headers of a page that say how a browser must treat it; those about caching and transport are not ours to repeat. */
const OVERNEMEN = ['content-security-policy', 'strict-transport-security'] as const;

/** The headers of a page that answers a form: those of the built page, never stored, and no trace of it in a Referer. */
export function paginaKoppen(gebouwd: Headers): Headers {
  const koppen = new Headers({
    ...VAST,
    'content-type': 'text/html; charset=utf-8',
  });
  for (const naam of OVERNEMEN) {
    const waarde = gebouwd.get(naam);
    if (waarde !== null) koppen.set(naam, waarde);
  }
  return koppen;
}

/** Without the built page the words still reach who sent the form. */
export const kalePagina = (inhoud: string, status: number): Response =>
  new Response(`<!doctype html><html lang="nl"><meta charset="utf-8"><title></title>${inhoud}</html>`, {
    status,
    headers: paginaKoppen(new Headers({ 'content-security-policy': "default-src 'self'" })),
  });
