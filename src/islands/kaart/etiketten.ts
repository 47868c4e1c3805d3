import type { Leafletkaart } from '#islands/kaart/leaflet.ts';
import { etiket } from '#islands/kaart/tekenbeeld.ts';
import type { Teken } from '#islands/kaart/tekens.ts';

const LETTER = 7;
const HOOG = 20;
const ONDER = 24;
const ROND = 21;

interface Doos {
  x: number;
  y: number;
  breed: number;
  hoog: number;
}

const raakt = (een: Doos, ander: Doos): boolean =>
  Math.abs(een.x - ander.x) * 2 < een.breed + ander.breed && Math.abs(een.y - ander.y) * 2 < een.hoog + ander.hoog;

/** Shows the names of areas, fullest first, where they hide neither each other nor a teken. */
export function toonEtiketten(
  kaart: Leafletkaart,
  tekens: readonly Teken[],
  elementVan: (teken: Teken) => HTMLElement | undefined,
): void {
  const plek = new Map(tekens.map((teken) => [teken, kaart.latLngToLayerPoint([teken.lat, teken.lon])]));
  const vol: { van: Teken; doos: Doos }[] = tekens.map((van) => {
    const { x = 0, y = 0 } = plek.get(van) ?? {};
    return { van, doos: { x, y, breed: ROND * 2, hoog: ROND * 2 } };
  });
  for (const teken of tekens) {
    if (teken.soort !== 'gebied') continue;
    const { x = 0, y = 0 } = plek.get(teken) ?? {};
    const doos = { x, y: y + ONDER + HOOG / 2, breed: etiket(teken).length * LETTER + 8, hoog: HOOG };
    const vrij = vol.every((bezet) => bezet.van === teken || !raakt(bezet.doos, doos));
    if (vrij) vol.push({ van: teken, doos });
    elementVan(teken)?.classList.toggle('met-etiket', vrij);
  }
}
