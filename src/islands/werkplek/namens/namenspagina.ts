import { haalPagina } from '#client/gedeeld/pagina.ts';
import { paths } from '#config/paths.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';

export const NAMENSPAGINA: Record<Dossiersoort, string> = {
  aanmelding: paths.aanmelden,
  aanvraag: paths.aanvragen,
  feedback: paths.feedback,
};

export interface Namensweg {
  readonly naam: string;
  readonly adres: string;
}
export interface Namenspagina {
  readonly formulier: HTMLFormElement;
  /** Beside the form: the same form for one wijk, its other pages, and the way back. */
  readonly wegen: readonly Namensweg[];
}

/** The address of a form of this kind behind a link; undefined when it leads elsewhere. */
export function adresAchter(link: Element | null | undefined, soort: Dossiersoort): string | undefined {
  const adres = link?.getAttribute('href') ?? '';
  return adres.startsWith(NAMENSPAGINA[soort]) && !adres.includes('?') ? adres : undefined;
}

/** The plain form of a public page, with the areas, rondes and places of today; null when the page has none. */
export async function haalNamenspagina(soort: Dossiersoort, adres: string): Promise<Namenspagina | null> {
  const pagina = await haalPagina(adres);
  const formulier = pagina.querySelector<HTMLFormElement>('meedoen-formulier form');
  if (!formulier) return null;
  const wegen = [...pagina.querySelectorAll('main a[href]')].flatMap((link) => {
    const hier = formulier.contains(link) ? undefined : adresAchter(link, soort);
    return hier === undefined || hier === adres ? [] : [{ naam: link.textContent.trim(), adres: hier }];
  });
  return { formulier, wegen };
}
