import type { Geplaatst } from '#domein/plek/kaart.ts';
import { tekennaam, type Wijknaam, wijkVan } from '#islands/kaart/tekenbeeld.ts';
import type { Teken } from '#islands/kaart/tekens.ts';
import { kaart, regel } from '#teksten/nl/kaart/kaart.ts';

const MEEST = 30;

function element(soort: 'p' | 'ul' | 'li' | 'div', ...inhoud: (string | Node)[]): HTMLElement {
  const nieuw = document.createElement(soort);
  nieuw.append(...inhoud);
  return nieuw;
}

function link(item: Geplaatst): HTMLAnchorElement {
  const nieuw = document.createElement('a');
  nieuw.href = item.url;
  nieuw.textContent = item.naam;
  nieuw.dir = 'auto';
  return nieuw;
}

function alinea(klasse: 'klein' | 'vensterkop', inhoud: string | Node): HTMLElement {
  const nieuw = element('p', inhoud);
  nieuw.className = klasse;
  return nieuw;
}

function inhoud(teken: Teken, wijknaam: Wijknaam): HTMLElement[] {
  const { items } = teken;
  const [eerste] = items;
  if (teken.soort === 'punt' && eerste) {
    return [alinea('vensterkop', link(eerste)), alinea('klein', regel(eerste, wijkVan(eerste, wijknaam)))];
  }
  const rijen = items.slice(0, MEEST).map((item) => element('li', link(item)));
  const delen = [alinea('vensterkop', tekennaam(teken, wijknaam)), element('ul', ...rijen)];
  if (teken.soort === 'gebied') delen.splice(1, 0, alinea('klein', kaart.gebiedUitleg));
  if (items.length > MEEST) delen.push(alinea('klein', kaart.meerInGebied(items.length - MEEST)));
  return delen;
}

/** What opens at a teken: its name, links, and a button that closes it. */
export function maakVenster(teken: Teken, wijknaam: Wijknaam, sluit: () => void): HTMLElement {
  const venster = element('div', ...inhoud(teken, wijknaam));
  venster.className = 'venster stapel';
  venster.tabIndex = -1;
  venster.setAttribute('role', 'dialog');
  venster.setAttribute('aria-label', tekennaam(teken, wijknaam));
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'nl-button nl-button--secondary';
  knop.textContent = kaart.sluit;
  knop.addEventListener('click', sluit);
  venster.append(knop);
  return venster;
}
