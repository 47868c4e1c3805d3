import { z } from 'zod';
import type { Grens } from '#domein/gebied/gebied.schema.ts';
import type { Gebiedsoort, Grensfout, Grensreden } from '#domein/gebied/grenzen.fouten.ts';
import { leesGeometrie } from '#domein/gebied/grenzen.geojson.ts';
import type { Kader } from '#domein/gedeeld/projectie.ts';

export interface Gebiedgrens {
  nummer: number;
  code: string;
  grens: Grens;
}
export interface Grenzenlijst {
  /** Where the boundaries were read: a file name or an address. */
  bron: string;
  soort: Gebiedsoort;
  gebieden: Gebiedgrens[];
  /** Features of this city in the source, the wrong ones included. */
  gevonden: number;
  /** Features that belong to another municipality. */
  elders: number;
  fouten: Grensfout[];
}

/** Property names of PDOK first, then those of plainer files. */
const CODENAMEN = { wijken: ['wijkcode', 'code'], buurten: ['buurtcode', 'code'] } as const;
const ALLEEN_BUURT = ['buurtcode', 'wijk_code'];
const WGS84 = /CRS:?84$|[:/]4326$|WGS ?84$/i;

const collectieSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  crs: z.unknown().optional(),
});
const kenmerkSchema = z.object({
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown().optional(),
});
const crsSchema = z.object({ properties: z.object({ name: z.string() }) });

function andereProjectie(crs: unknown): string | null {
  if (crs === undefined || crs === null) return null;
  const naam = crsSchema.safeParse(crs).data?.properties.name ?? '?';
  return WGS84.test(naam) ? null : naam;
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim() : '');

function kenmerken(ruw: readonly unknown[]) {
  return ruw.map((kenmerk, plaats) => {
    const { properties, geometry } = kenmerkSchema.safeParse(kenmerk).data ?? {};
    return { nummer: plaats + 1, eigenschappen: properties ?? {}, geometrie: geometry };
  });
}

/** Reads the boundaries in one GeoJSON document; everything wrong with it comes back in `fouten`. */
export function leesGrenzen(json: unknown, bron: string, stad: { kader: Kader; gemeentecode: string }): Grenzenlijst {
  const lijst: Grenzenlijst = { bron, soort: 'wijken', gebieden: [], gevonden: 0, elders: 0, fouten: [] };
  const meld = (reden: Grensreden, nummer: number | null = null, gebied: string | null = null) =>
    lijst.fouten.push({ bron, nummer, gebied, reden });

  const collectie = collectieSchema.safeParse(json);
  if (!collectie.success) {
    meld({ code: 'geen_collectie' });
    return lijst;
  }
  const crs = andereProjectie(collectie.data.crs);
  if (crs !== null) {
    meld({ code: 'projectie', crs });
    return lijst;
  }
  const alle = kenmerken(collectie.data.features);
  const eigen = alle.filter(({ eigenschappen: { gemeentecode } }) => {
    return gemeentecode === undefined || tekst(gemeentecode) === stad.gemeentecode;
  });
  lijst.gevonden = eigen.length;
  lijst.elders = alle.length - eigen.length;
  if (eigen.some(({ eigenschappen }) => ALLEEN_BUURT.some((naam) => naam in eigenschappen))) lijst.soort = 'buurten';
  if (eigen.length === 0) meld({ code: 'geen_gebieden' });

  const eerder = new Map<string, number>();
  for (const { nummer, eigenschappen, geometrie } of eigen) {
    const namen = CODENAMEN[lijst.soort];
    const code = tekst(namen.map((naam) => eigenschappen[naam]).find((waarde) => tekst(waarde) !== ''));
    if (code === '') {
      meld({ code: 'eigenschap_ontbreekt', namen }, nummer);
      continue;
    }
    const vorige = eerder.get(code);
    if (vorige !== undefined) meld({ code: 'code_dubbel', eerder: vorige }, nummer, code);
    eerder.set(code, vorige ?? nummer);
    const grens = leesGeometrie(geometrie, stad.kader);
    if (grens.ok) lijst.gebieden.push({ nummer, code, grens: grens.waarde });
    else meld(grens.reden, nummer, code);
  }
  return lijst;
}

/**
 * Everything that speaks against writing these lists: what was wrong in each, a kind that comes twice, codes the city
 * does not have, and another number of areas than it must have.
 */
export function controleerGrenzen(
  lijsten: readonly Grenzenlijst[],
  bekend: Readonly<Record<Gebiedsoort, readonly string[]>>,
  aantal: Readonly<Record<Gebiedsoort, number>>,
): Grensfout[] {
  return lijsten.flatMap((lijst, plaats) => {
    const { bron, soort, gebieden, gevonden, fouten } = lijst;
    const alles = [...fouten];
    if (gevonden === 0) return alles;
    const dubbel = lijsten.slice(0, plaats).find((ander) => ander.soort === soort && ander.gevonden > 0);
    if (dubbel)
      alles.push({ bron, nummer: null, gebied: null, reden: { code: 'soort_dubbel', soort, eerder: dubbel.bron } });
    for (const { nummer, code } of gebieden) {
      if (!bekend[soort].includes(code))
        alles.push({ bron, nummer, gebied: code, reden: { code: 'code_onbekend', soort } });
    }
    if (gevonden !== aantal[soort]) {
      alles.push({
        bron,
        nummer: null,
        gebied: null,
        reden: { code: 'aantal', soort, verwacht: aantal[soort], gevonden },
      });
    }
    return alles;
  });
}
