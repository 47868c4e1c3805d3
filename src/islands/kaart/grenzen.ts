import { type Grenzen, haalGrenzen } from '#client/kaart/kaartgegevens.ts';
import { inDelen } from '#islands/gedeeld/in-delen.ts';
import { LayerGroup, type Leafletkaart, Polyline } from '#islands/kaart/leaflet.ts';

const VANAF_BUURTEN = 14;

type Vlak = Grenzen['features'][number];
type Ring = [lon: number, lat: number][];

const ringen = ({ geometry }: Vlak): Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const lijn = (vlak: Vlak): Polyline =>
  new Polyline(
    ringen(vlak).map((ring) => ring.map(([lon, lat]): [number, number] => [lat, lon])),
    { interactive: false, className: `grens grens-${vlak.properties.soort}` },
  );

const teken = (laag: LayerGroup, vlakken: readonly Vlak[], geldt: () => boolean): Promise<boolean> =>
  inDelen(vlakken, (vlak) => laag.addLayer(lijn(vlak)), geldt);

/**
 * Thin lines that cannot be pointed at: wijken always, buurten from close by. Without boundaries nothing changes.
 * `geldt` says whether the map is still there.
 */
export async function toonGrenzen(kaart: Leafletkaart, geldt: () => boolean): Promise<void> {
  const { features } = await haalGrenzen();
  if (!geldt()) return;
  const van = (soort: 'wijk' | 'buurt'): Vlak[] => features.filter(({ properties }) => properties.soort === soort);
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
