import { type Rondje, schuifUiteen } from '#content/beeld/uiteen.ts';
import type { Grens, Wijk } from '#domein/gebied/gebied.schema.ts';

export interface Kaartgebied {
  code: string;
  naam: string;
  lat: number;
  lon: number;
  grens: Grens | null;
  adres: string | undefined;
  /** Shown under the name and as the size of the circle. */
  aantal: number | undefined;
}

const BREEDTE = 400;
const RAND = 4;
/** Wide enough for the longest names in use. */
const KLEINSTE = 44;
const GROOTSTE = 64;

export const wijkGebied = (wijk: Wijk, adres: string | undefined, aantal?: number): Kaartgebied => ({
  code: wijk.code,
  naam: wijk.naam,
  lat: wijk.lat,
  lon: wijk.lon,
  grens: wijk.grens_plaat,
  adres,
  aantal,
});

const ringen = (grens: Grens) => (grens.type === 'Polygon' ? grens.coordinates : grens.coordinates.flat());
const rond = (getal: number) => Math.round(getal * 10) / 10;

/** Flat enough for one city: a degree of longitude shrinks with the cosine of the latitude. Units of the picture. */
function maakProjectie(gebieden: readonly Kaartgebied[]) {
  const krimp = Math.cos(((gebieden[0]?.lat ?? 0) * Math.PI) / 180);
  const punten = gebieden.flatMap(({ lat, lon, grens }) => (grens ? ringen(grens).flat() : [[lon, lat] as const]));
  const xs = punten.map(([lon]) => lon * krimp);
  const ys = punten.map(([, lat]) => lat);
  const west = Math.min(...xs);
  const noord = Math.max(...ys);
  const schaal = (BREEDTE - 2 * RAND) / Math.max(Math.max(...xs) - west, 1e-6);
  const hoogte = Math.round((noord - Math.min(...ys)) * schaal + 2 * RAND);
  return {
    kader: `0 0 ${BREEDTE} ${hoogte}`,
    x: (lon: number) => (lon * krimp - west) * schaal + RAND,
    y: (lat: number) => (noord - lat) * schaal + RAND,
  };
}

/** Fewer points: a picture of 400 wide shows no more than one point per unit. */
function padVan(grens: Grens, { x, y }: ReturnType<typeof maakProjectie>): string {
  return ringen(grens)
    .map((ring) => {
      const punten = ring.map(([lon, lat]) => `${Math.round(x(lon))} ${Math.round(y(lat))}`);
      return `M${punten.filter((punt, nummer) => punt !== punten[nummer - 1]).join('L')}Z`;
    })
    .join('');
}

const kader = (rondjes: readonly Rondje[]): string => {
  if (rondjes.length === 0) return '0 0 1 1';
  const links = Math.min(...rondjes.map(({ x, straal }) => x - straal)) - RAND;
  const boven = Math.min(...rondjes.map(({ y, straal }) => y - straal)) - RAND;
  const breed = Math.max(...rondjes.map(({ x, straal }) => x + straal)) + RAND - links;
  const hoog = Math.max(...rondjes.map(({ y, straal }) => y + straal)) + RAND - boven;
  return [links, boven, breed, hoog].map(Math.round).join(' ');
};

/** The city as a picture: its areas where they lie, as their boundary or else as a round of about their weight. */
export function tekenKaartplaat(gebieden: readonly Kaartgebied[]) {
  const projectie = maakProjectie(gebieden);
  const metGrens = gebieden.length > 0 && gebieden.every(({ grens }) => grens);
  const meeste = Math.max(1, ...gebieden.map(({ aantal }) => aantal ?? 0));
  const vlakken = gebieden.map(({ code, naam, adres, aantal, lat, lon, grens }) => ({
    code,
    adres,
    aantal,
    label: naam.split(/\s|(?<=-)/),
    x: projectie.x(lon),
    y: projectie.y(lat),
    straal: Math.round(KLEINSTE + (GROOTSTE - KLEINSTE) * Math.sqrt((aantal ?? 0) / meeste)),
    pad: metGrens && grens ? padVan(grens, projectie) : undefined,
  }));
  const geplaatst = metGrens ? vlakken : schuifUiteen(vlakken);
  return {
    kader: metGrens ? projectie.kader : kader(geplaatst),
    vlakken: geplaatst.map((vlak) => ({ ...vlak, x: rond(vlak.x), y: rond(vlak.y) })),
  };
}
