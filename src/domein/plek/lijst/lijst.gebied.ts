import { maakSlug } from '#domein/gedeeld/slug.ts';
import { afstandInMeter, type Punt } from '#domein/plek/afstand.ts';

type Paar = readonly [lon: number, lat: number];
export type Ringen = readonly (readonly Paar[])[];
/** An area with its centre and, when it is known, its boundary as rings. */
export interface Ligging {
  code: string;
  naam: string;
  slug: string;
  /** Only of a buurt. */
  wijk_code?: string;
  lat: number;
  lon: number;
  ringen: Ringen | null;
}
export interface Liggingen {
  wijken: readonly Ligging[];
  buurten: readonly Ligging[];
}

/** "03.11" and "0311" as digits; '' when other letters stand in it. */
const alsCijfers = (cel: string): string => (/^[\d.\s/-]+$/.test(cel) ? cel.replace(/\D/g, '') : '');
const zonderSoort = (cel: string): string =>
  cel.replace(/^(?:de\s+)?(?:wijk|buurt|stadsdeel|gebied|subwijk)\s+/i, '').replace(/^\d+[\d.\s-]*(?=\p{L})/u, '');

/** Finds areas by name, slug, code, or the city's own number for it ("03.11" is the end of BU03440311). */
export function maakGebiedzoeker(gebieden: readonly Ligging[]): (cel: string) => readonly Ligging[] {
  const perSleutel = new Map<string, Ligging[]>();
  const zet = (sleutel: string, gebied: Ligging): void => {
    const rij = perSleutel.get(sleutel);
    if (!rij) perSleutel.set(sleutel, [gebied]);
    else if (!rij.includes(gebied)) rij.push(gebied);
  };
  for (const gebied of gebieden) {
    zet(gebied.code.toLowerCase(), gebied);
    zet(gebied.slug, gebied);
    zet(maakSlug(gebied.naam), gebied);
    // Two letters and the four digits of the municipality come before the number of the area itself.
    const eigen = /^[A-Z]{2}\d{4}(\d{2,4})$/.exec(gebied.code)?.[1];
    if (eigen) {
      zet(`#${eigen}`, gebied);
      zet(`#${Number(eigen)}`, gebied);
    }
  }
  const bekend = new Map<string, readonly Ligging[]>();
  return (cel) => {
    const eerder = bekend.get(cel);
    if (eerder) return eerder;
    const cijfers = alsCijfers(cel);
    const gevonden =
      perSleutel.get(cel.toLowerCase()) ??
      (cijfers === '' ? undefined : perSleutel.get(`#${cijfers}`)) ??
      perSleutel.get(maakSlug(cel)) ??
      perSleutel.get(maakSlug(zonderSoort(cel))) ??
      [];
    bekend.set(cel, gevonden);
    return gevonden;
  };
}

interface Kader {
  ligging: Ligging;
  ringen: readonly (readonly Paar[])[];
  west: number;
  oost: number;
  zuid: number;
  noord: number;
}

function kaderVan(ligging: Ligging): Kader | null {
  if (!ligging.ringen) return null;
  const kader: Kader = { ligging, ringen: ligging.ringen, west: 180, oost: -180, zuid: 90, noord: -90 };
  for (const ring of ligging.ringen)
    for (const [lon, lat] of ring) {
      kader.west = Math.min(kader.west, lon);
      kader.oost = Math.max(kader.oost, lon);
      kader.zuid = Math.min(kader.zuid, lat);
      kader.noord = Math.max(kader.noord, lat);
    }
  return kader;
}

/** `ligtIn`: whether a place lies inside an odd number of rings. */
export type LigtIn = (punt: Paar, ringen: Ringen) => boolean;

/** In which of these areas a point lies; undefined when in none, or when no boundaries are known. */
function maakPuntzoeker(gebieden: readonly Ligging[], ligtIn: LigtIn): (punt: Punt) => Ligging | undefined {
  const kaders = gebieden.map(kaderVan).filter((kader) => kader !== null);
  return ({ lat, lon }) =>
    kaders.find(
      ({ west, oost, zuid, noord, ringen }) =>
        lon >= west && lon <= oost && lat >= zuid && lat <= noord && ligtIn([lon, lat], ringen),
    )?.ligging;
}

/** Boundaries are drawn along streets and waters: so near to one, a point does not contradict the other side. */
const RAND_METER = 40;
const GRAAD_METER = 111_000;
function rondom({ lat, lon }: Punt): Punt[] {
  const stap = RAND_METER / GRAAD_METER;
  const opzij = stap / Math.cos((lat * Math.PI) / 180);
  return [
    { lat: lat + stap, lon },
    { lat: lat - stap, lon },
    { lat, lon: lon + opzij },
    { lat, lon: lon - opzij },
  ];
}

/** Without boundaries: this much nearer to the middle of another area speaks against the one that is named. */
const VEEL_DICHTER = 3;
const RUIM_METER = 1_000;
const dichtst = (punt: Punt, gebieden: readonly Ligging[]): { meter: number; gebied: Ligging | undefined } => {
  let beste: { meter: number; gebied: Ligging | undefined } = { meter: Number.POSITIVE_INFINITY, gebied: undefined };
  for (const gebied of gebieden) {
    const meter = afstandInMeter(punt, gebied);
    if (meter < beste.meter) beste = { meter, gebied };
  }
  return beste;
};

export interface Gebiedkennis {
  wijk: (cel: string) => readonly Ligging[];
  buurt: (cel: string) => readonly Ligging[];
  /** Where a point lies by the boundaries; what is not known is undefined. */
  bij: (punt: Punt) => { wijk: Ligging | undefined; buurt: Ligging | undefined };
  /** The area that a point lies in instead of the one named; undefined when they may well agree. */
  spreektTegen: (punt: Punt, soort: 'wijk' | 'buurt', code: string) => Ligging | undefined;
  metGrenzen: boolean;
}

export function maakGebiedkennis({ wijken, buurten }: Liggingen, ligtIn: LigtIn): Gebiedkennis {
  const wijkBij = maakPuntzoeker(wijken, ligtIn);
  const buurtBij = maakPuntzoeker(buurten, ligtIn);
  const perCode = new Map(wijken.map((wijk) => [wijk.code, wijk]));
  const metGrenzen = [...wijken, ...buurten].some(({ ringen }) => ringen !== null);
  function bij(punt: Punt) {
    const buurt = buurtBij(punt);
    return { buurt, wijk: buurt ? perCode.get(buurt.wijk_code ?? '') : wijkBij(punt) };
  }
  const hoort = (gebied: Ligging): string => gebied.wijk_code ?? gebied.code;
  /** Without boundaries the middles of areas tell what is far wrong, and only of wijken. */
  function schat(punt: Punt, wijkCode: string): Ligging | undefined {
    const kleinste = buurten.length > 0 ? buurten : wijken;
    const ergens = dichtst(punt, kleinste);
    const daar = dichtst(
      punt,
      kleinste.filter((gebied) => hoort(gebied) === wijkCode),
    );
    const ver = daar.meter > RUIM_METER && daar.meter > ergens.meter * VEEL_DICHTER;
    return ver && ergens.gebied ? perCode.get(hoort(ergens.gebied)) : undefined;
  }
  function spreektTegen(punt: Punt, soort: 'wijk' | 'buurt', code: string): Ligging | undefined {
    const gevonden = bij(punt)[soort];
    if (gevonden) {
      const dichtbij = gevonden.code === code || rondom(punt).some((een) => bij(een)[soort]?.code === code);
      return dichtbij ? undefined : gevonden;
    }
    return metGrenzen || soort === 'buurt' ? undefined : schat(punt, code);
  }
  return { wijk: maakGebiedzoeker(wijken), buurt: maakGebiedzoeker(buurten), bij, spreektTegen, metGrenzen };
}
