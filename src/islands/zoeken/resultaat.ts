import type { Zoekresultaat } from '#client/zoeken/zoekindex.ts';
import { paths } from '#config/paths.ts';
import { zoeken } from '#teksten/nl/lijst/zoeken.ts';

const tussen = (pad: string): number => pad.split('/').filter(Boolean).length;

/** What kind of page an address of this site is. */
export function soortVan(pad: string): string {
  const { soort } = zoeken;
  if (tussen(pad) > 1) {
    if (pad.startsWith(paths.initiatieven)) return soort.initiatief;
    if (pad.startsWith(paths.buurtcentra)) return soort.buurtcentrum;
    if (pad.startsWith(paths.speeltuinen)) return soort.speeltuin;
    if (pad.startsWith(paths.buurtbudget) && pad !== paths.aanvragen) return tussen(pad) > 2 ? soort.plan : soort.ronde;
    if (pad.startsWith(paths.wijken)) return tussen(pad) > 2 ? soort.buurt : soort.wijk;
  }
  return soort.pagina;
}

/** Text with marked words, from Pagefind's HTML. Nothing but text and `mark` gets through. */
export function veiligUittreksel(html: string): (Node | string)[] {
  const gelezen = new DOMParser().parseFromString(html, 'text/html');
  return [...gelezen.body.childNodes].map((deel) => {
    const tekst = deel.textContent ?? '';
    if (deel.nodeName !== 'MARK') return tekst;
    const merk = document.createElement('mark');
    merk.textContent = tekst;
    return merk;
  });
}

export function maakResultaat({ url, titel, uittreksel }: Zoekresultaat): HTMLLIElement {
  const rij = document.createElement('li');
  rij.className = 'resultaat';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = titel;
  const kop = document.createElement('h3');
  kop.dir = 'auto';
  kop.append(link);
  const soort = document.createElement('p');
  soort.className = 'klein';
  soort.textContent = soortVan(new URL(url, location.href).pathname);
  const tekst = document.createElement('p');
  tekst.dir = 'auto';
  tekst.append(...veiligUittreksel(uittreksel));
  rij.append(kop, soort, tekst);
  return rij;
}
