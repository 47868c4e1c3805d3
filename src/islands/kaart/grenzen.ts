import { haalGrenzen, type Vlak } from '#client/kaart/kaartgegevens.ts';
import { inDelen } from '#islands/gedeeld/in-delen.ts';
import { VANAF_BUURTEN } from '#islands/kaart/grondnamen.ts';
import { LayerGroup, type Leafletkaart, Polygon, Polyline, SVG } from '#islands/kaart/leaflet.ts';
import { kaart as tekst } from '#teksten/nl/kaart/kaart.ts';

type Ring = [lat: number, lon: number][];

/** Of the ground; leaflet.css puts it below the tiles. */
export const GROND = 'grond';

export const ringen = ({ geometry }: Vlak): Ring[] =>
  (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((ring) =>
    ring.map(([lon, lat]) => [lat, lon]),
  );

const lijn = (vlak: Vlak): Polyline =>
  new Polyline(ringen(vlak), { interactive: false, className: `grens grens-${vlak.properties.soort}` });

const teken = (laag: LayerGroup, vlakken: readonly Vlak[], geldt: () => boolean): Promise<boolean> =>
  inDelen(vlakken, (vlak) => laag.addLayer(lijn(vlak)), geldt);

/** The wijken as shapes below the tiles: what is seen of the city as long as a tile is not there. */
export function toonGrond(kaart: Leafletkaart, vlakken: readonly Vlak[], geldt: () => boolean): Promise<boolean> {
  kaart.createPane(GROND);
  const renderer = new SVG({ pane: GROND, padding: 0.3 });
  const vorm = (vlak: Vlak) =>
    new Polygon(ringen(vlak), {
      pane: GROND,
      renderer,
      interactive: false,
      className: 'grond',
      ...(vlak.properties.schets && { attribution: tekst.bijBenadering }),
    }).addTo(kaart);
  return inDelen(vlakken, vorm, geldt);
}

/**
 * Thin lines that cannot be pointed at: wijken always, buurten from close by. Without boundaries nothing changes: a
 * sketch on top of a real map would tell untruths. `geldt` says whether the map is still there.
 */
export async function toonGrenzen(kaart: Leafletkaart, geldt: () => boolean): Promise<void> {
  const { features } = await haalGrenzen();
  if (!geldt()) return;
  const van = (soort: 'wijk' | 'buurt'): Vlak[] =>
    features.filter(({ properties }) => properties.soort === soort && !properties.schets);
  if (!(await teken(new LayerGroup().addTo(kaart), van('wijk'), geldt))) return;
  const buurten = van('buurt');
  if (buurten.length === 0) return;
  let laag: LayerGroup | undefined;
  const wissel = (): void => {
    if (kaart.getZoom() < VANAF_BUURTEN) laag?.remove();
    else if (laag) laag.addTo(kaart);
    else {
      laag = new LayerGroup().addTo(kaart);
      void teken(laag, buurten, geldt);
    }
  };
  kaart.on('zoomend', wissel);
  wissel();
}
