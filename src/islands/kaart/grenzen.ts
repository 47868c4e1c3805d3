import { type Grenzen, haalGrenzen } from '#client/kaartgegevens.ts';
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

const teken = (laag: LayerGroup, vlakken: readonly Vlak[]): Promise<boolean> =>
  inDelen(
    vlakken,
    (vlak) => laag.addLayer(lijn(vlak)),
    () => true,
  );

/** Thin lines that cannot be pointed at: wijken always, buurten from close by. Without boundaries nothing changes. */
export async function toonGrenzen(kaart: Leafletkaart): Promise<void> {
  const { features } = await haalGrenzen();
  const van = (soort: 'wijk' | 'buurt'): Vlak[] => features.filter(({ properties }) => properties.soort === soort);
  await teken(new LayerGroup().addTo(kaart), van('wijk'));
  const buurten = van('buurt');
  if (buurten.length === 0) return;
  let laag: LayerGroup | undefined;
  const wissel = (): void => {
    if (kaart.getZoom() < VANAF_BUURTEN) laag?.remove();
    else if (laag) laag.addTo(kaart);
    else {
      laag = new LayerGroup().addTo(kaart);
      void teken(laag, buurten);
    }
  };
  kaart.on('zoomend', wissel);
  wissel();
}
