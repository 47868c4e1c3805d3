import { type Doos, LETTER, raakt } from '#islands/kaart/dozen.ts';
import type { Leafletkaart } from '#islands/kaart/leaflet.ts';
import { etiket } from '#islands/kaart/tekenbeeld.ts';
import type { Teken } from '#islands/kaart/tekens.ts';

const HOOG = 20;
const ONDER = 24;
const ROND = 21;

/** Shows the names of areas, fullest first, where they hide neither each other nor a teken. Returns what is taken. */
export function toonEtiketten(
  kaart: Leafletkaart,
  tekens: readonly Teken[],
  elementVan: (teken: Teken) => HTMLElement | undefined,
): Doos[] {
  const plek = new Map(tekens.map((teken) => [teken, kaart.latLngToLayerPoint([teken.lat, teken.lon])]));
  const vol: { van: Teken; doos: Doos }[] = tekens.map((van) => {
    const { x = 0, y = 0 } = plek.get(van) ?? {};
    return { van, doos: { x, y, breed: ROND * 2, hoog: ROND * 2 } };
  });
  for (const teken of tekens) {
    if (teken.soort !== 'gebied') continue;
    const { x = 0, y = 0 } = plek.get(teken) ?? {};
    const tekst = etiket(teken);
    const doos = { x, y: y + ONDER + HOOG / 2, breed: tekst.length * LETTER + 8, hoog: HOOG, tekst };
    const vrij = vol.every((bezet) => bezet.van === teken || !raakt(bezet.doos, doos));
    if (vrij) vol.push({ van: teken, doos });
    elementVan(teken)?.classList.toggle('met-etiket', vrij);
  }
  return vol.map(({ doos }) => doos);
}
