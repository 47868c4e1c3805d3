import { z } from 'zod';
import type { Gebiedsoort } from '#domein/gebied/grenzen.fouten.ts';
import { ligtIn } from '#domein/gebied/ligt-in.ts';
import { maakSlug } from '#domein/gedeeld/slug.ts';

type Paar = readonly [lon: number, lat: number];
type Ringen = readonly (readonly Paar[])[];
/** An area that the city has, with its middle and, when it is known, its boundary as rings. */
export interface Bekendgebied {
  code: string;
  naam: string;
  lat: number;
  lon: number;
  ringen: Ringen | null;
}
/** `ligging`: by where it lies. */
export type Koppelwijze = 'code' | 'naam' | 'ligging';
/** Which of our areas a feature is. `hun`: how the file calls it; `twijfel`: what else is known of it says another, or nothing. */
export interface Koppeling {
  nummer: number;
  hun: string;
  gebied: Pick<Bekendgebied, 'code' | 'naam'> | null;
  hoe: Koppelwijze | null;
  twijfel: boolean;
}
export interface Koppeluitkomst {
  soort: Gebiedsoort;
  koppelingen: Koppeling[];
  /** The same document with our codes in it. */
  json: unknown;
}

const collectieSchema = z.looseObject({
  features: z.array(
    z.looseObject({ properties: z.record(z.string(), z.unknown()).nullish(), geometry: z.unknown().optional() }),
  ),
});
const vlakSchema = z.array(z.array(z.tuple([z.number(), z.number()]).rest(z.number())));
const geometrieSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: vlakSchema }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(vlakSchema) }),
]);
type Kenmerk = z.infer<typeof collectieSchema>['features'][number];

const CODENAAM = { wijken: 'wijkcode', buurten: 'buurtcode' } as const;
const alsTekst = (waarde: unknown): string =>
  typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde).trim() : '';
const kaleNaam = (naam: string): string => maakSlug(naam).replace(/^(?:wijk|buurt|stadsdeel)-/, '');

/** By whole code, and by the city's own number at its end, with and without noughts before it. */
function opCode(gebieden: readonly Bekendgebied[]): (waarde: string) => Bekendgebied | undefined {
  const perCode = new Map<string, Bekendgebied>();
  for (const gebied of gebieden) {
    perCode.set(gebied.code.toLowerCase(), gebied);
    const eigen = /^[A-Z]{2}\d{4}(\d+)$/.exec(gebied.code)?.[1];
    if (eigen) perCode.set(eigen, gebied).set(String(Number(eigen)), gebied);
  }
  return (waarde) =>
    perCode.get(waarde.toLowerCase()) ?? perCode.get(/^[\d.\s-]+$/.test(waarde) ? waarde.replace(/\D/g, '') : '');
}
function opNaam(gebieden: readonly Bekendgebied[]): (waarde: string) => Bekendgebied | undefined {
  const perNaam = new Map(gebieden.map((gebied) => [kaleNaam(gebied.naam), gebied]));
  return (waarde) => perNaam.get(kaleNaam(waarde));
}

/** Points on a side of the net that is laid over an area. */
const NET = 14;
const MEESTE = 0.5;
function ringenVan(geometrie: unknown): Ringen {
  const gelezen = geometrieSchema.safeParse(geometrie).data;
  const vlakken = gelezen ? (gelezen.type === 'Polygon' ? gelezen.coordinates : gelezen.coordinates.flat()) : [];
  return vlakken.map((ring) => ring.map(([lon, lat]): Paar => [lon, lat]));
}
const afstand = (lon: number, lat: number, gebied: Bekendgebied): number =>
  (gebied.lat - lat) ** 2 + ((gebied.lon - lon) * 0.61) ** 2;

/** The area that covers most of a shape: by boundaries where we have them, else by the nearest middle. */
function opLigging(ringen: Ringen, gebieden: readonly Bekendgebied[]): Bekendgebied | undefined {
  let [west, oost, zuid, noord] = [180, -180, 90, -90];
  for (const [lon, lat] of ringen.flat()) {
    [west, oost] = [Math.min(west, lon), Math.max(oost, lon)];
    [zuid, noord] = [Math.min(zuid, lat), Math.max(noord, lat)];
  }
  const telling = new Map<Bekendgebied, number>();
  let binnen = 0;
  for (let n = 0; n < NET * NET; n += 1) {
    const lon = west + ((oost - west) * ((n % NET) + 0.5)) / NET;
    const lat = zuid + ((noord - zuid) * (Math.floor(n / NET) + 0.5)) / NET;
    if (!ligtIn([lon, lat], ringen)) continue;
    binnen += 1;
    const metGrens = gebieden.find(({ ringen: eigen }) => eigen && ligtIn([lon, lat], eigen));
    const kaal = gebieden.filter((gebied) => gebied.ringen === null);
    const gevonden =
      metGrens ??
      kaal.reduce<Bekendgebied | undefined>(
        (beste, gebied) => (!beste || afstand(lon, lat, gebied) < afstand(lon, lat, beste) ? gebied : beste),
        undefined,
      );
    if (gevonden) telling.set(gevonden, (telling.get(gevonden) ?? 0) + 1);
  }
  const [meest] = [...telling].sort(([, een], [, ander]) => ander - een);
  return meest && meest[1] >= binnen * MEESTE ? meest[0] : undefined;
}

/** The property by which most features are found, each area once; undefined when it finds fewer than half. */
function besteEigenschap(kenmerken: readonly Kenmerk[], zoek: (waarde: string) => Bekendgebied | undefined) {
  const namen = [...new Set(kenmerken.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const geteld = namen.map((naam) => ({
    naam,
    aantal: new Set(kenmerken.map(({ properties }) => zoek(alsTekst(properties?.[naam]))).filter(Boolean)).size,
  }));
  const [beste] = geteld.sort((een, ander) => ander.aantal - een.aantal);
  return beste && beste.aantal > 0 && beste.aantal * 2 >= kenmerken.length ? beste : { naam: undefined, aantal: 0 };
}

function koppel(kenmerken: readonly Kenmerk[], gebieden: readonly Bekendgebied[]) {
  const [zoekCode, zoekNaam] = [opCode(gebieden), opNaam(gebieden)];
  const codes = besteEigenschap(kenmerken, zoekCode);
  const namen = besteEigenschap(kenmerken, zoekNaam);
  const koppelingen = kenmerken.map(({ properties, geometry }, plaats): Koppeling => {
    const [code, naam] = [codes.naam, namen.naam].map((eigenschap) =>
      eigenschap ? alsTekst(properties?.[eigenschap]) : '',
    );
    const [perCode, perNaam] = [zoekCode(code ?? ''), zoekNaam(naam ?? '')];
    const ligging = opLigging(ringenVan(geometry), gebieden);
    const strijd = perCode !== undefined && perNaam !== undefined && perCode !== perNaam;
    // Where code and name say different things, where it lies decides; a name is harder to get wrong than a number.
    const eerst = strijd ? (perCode === ligging ? perCode : perNaam) : (perCode ?? perNaam);
    const gekozen = eerst ?? ligging;
    const hoe = !gekozen ? null : !eerst ? 'ligging' : eerst === perCode ? 'code' : 'naam';
    const hun =
      [code, naam].filter(Boolean).join(', ') ||
      Object.values(properties ?? {})
        .map(alsTekst)
        .filter(Boolean)
        .slice(0, 3)
        .join(', ');
    const twijfel = strijd || hoe === 'ligging' || hoe === null || (ligging !== undefined && ligging !== gekozen);
    return {
      nummer: plaats + 1,
      hun,
      gebied: gekozen ? { code: gekozen.code, naam: gekozen.naam } : null,
      hoe,
      twijfel,
    };
  });
  return { koppelingen, gevonden: codes.aantal + namen.aantal };
}

/**
 * Finds for each feature which of the city's areas it is: by code, then by name, then by where it lies. Null when the document
 * holds no features. The kind is the one of which more are found, and else the one with as many areas.
 */
export function koppelGrenzen(
  json: unknown,
  bekend: Readonly<Record<Gebiedsoort, readonly Bekendgebied[]>>,
): Koppeluitkomst | null {
  const collectie = collectieSchema.safeParse(json).data;
  if (!collectie || collectie.features.length === 0) return null;
  const { features } = collectie;
  const soorten = (['wijken', 'buurten'] as const).filter((soort) => bekend[soort].length > 0);
  const [beste] = soorten
    .map((soort) => ({
      soort,
      ...koppel(features, bekend[soort]),
      scheelt: Math.abs(bekend[soort].length - features.length),
    }))
    .sort((een, ander) => ander.gevonden - een.gevonden || een.scheelt - ander.scheelt);
  if (!beste) return null;
  const metCode = features.map((kenmerk, plaats) => ({
    ...kenmerk,
    properties: {
      ...(beste.koppelingen[plaats]?.gebied ? { [CODENAAM[beste.soort]]: beste.koppelingen[plaats].gebied.code } : {}),
    },
  }));
  return { soort: beste.soort, koppelingen: beste.koppelingen, json: { ...collectie, features: metCode } };
}
