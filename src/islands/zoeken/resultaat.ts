import type { Tekstdeel } from '#domein/zoeken/uittreksel.ts';
import type { Zoekrij } from '#islands/zoeken/antwoord.ts';

function tekstVan(delen: readonly Tekstdeel[]): (Node | string)[] {
  return delen.map(({ tekst, raak }) => {
    if (!raak) return tekst;
    const merk = document.createElement('mark');
    merk.textContent = tekst;
    return merk;
  });
}

function alinea(klasse: string, ...inhoud: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = klasse;
  element.dir = 'auto';
  element.append(...inhoud);
  return element;
}

/** A row: the name as a link, what it is and where, and a sentence about it. */
export function maakResultaat({ url, naam, regel, zin }: Zoekrij): HTMLLIElement {
  const rij = document.createElement('li');
  rij.className = 'resultaat';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = naam;
  const kop = document.createElement('h3');
  kop.dir = 'auto';
  kop.append(link);
  rij.append(kop, alinea('klein', regel));
  if (zin.length > 0) rij.append(alinea('', ...tekstVan(zin)));
  return rij;
}
