import { isWebadres } from '#domein/gedeeld/webadres.ts';

/** A source in plain words: without the file it came through, nor the columns that were read. */
export const brontekst = (bron: string): string =>
  isWebadres(bron)
    ? bron
    : bron
        .replace(/,?\s*via\s+(github|gitlab)\b.*$/i, '')
        .replace(/\s*\([^)]*\)\s*$/, '')
        .replace(/\s*\b[\w./-]+\.(rda|geojson|csv|json|xlsx?|zip|shp|gpkg)\b/gi, '')
        .trim();
