import { vormpaden } from '#components/kaart/vormpaden.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The shapes of all kinds, as the legend of the map page has them; they are copied from here. */
export function maakVormen(): HTMLElement {
  const legenda = document.createElement('div');
  legenda.dataset.legenda = '';
  legenda.hidden = true;
  for (const [soort, pad] of Object.entries(vormpaden)) {
    const vorm = document.createElementNS(SVG, 'svg');
    vorm.setAttribute('class', `vorm vorm-${soort}`);
    vorm.setAttribute('viewBox', '0 0 24 24');
    vorm.setAttribute('fill', 'currentColor');
    vorm.setAttribute('aria-hidden', 'true');
    const lijn = document.createElementNS(SVG, 'path');
    lijn.setAttribute('d', pad);
    vorm.append(lijn);
    legenda.append(vorm);
  }
  return legenda;
}
