import Papa from 'papaparse';
import { stad } from '#config/stad.ts';
import type { Cel, Gegevensset } from '#content/opendata/open-data.ts';
import { FORMULE, uitDelen } from '#domein/gedeeld/csv-cel.ts';
import { alsKolom } from '#domein/plek/import/import.kolommen.ts';

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

function alsTekst(cel: Cel): string {
  if (cel === null) return '';
  if (typeof cel === 'boolean') return cel ? 'ja' : 'nee';
  if (typeof cel === 'number') return String(cel).replace('.', ',');
  if (typeof cel === 'string') return cel;
  return uitDelen(cel);
}

/**
 * As a Dutch spreadsheet program writes it itself, so that it opens with a double click: UTF-8 with byte order mark,
 * semicolons, decimal commas, CRLF, quotes as in RFC 4180. Unknown is empty, yes and no are `ja` and `nee`.
 */
export function naarCsv({ velden, rijen }: Gegevensset): string {
  const namen = velden.map(({ naam }) => naam);
  const tabel = rijen.map((rij) => namen.map((naam) => alsTekst(rij[naam] ?? null)));
  return (
    BYTE_ORDER_MARK +
    Papa.unparse([namen, ...tabel], { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULE }) +
    '\r\n'
  );
}

/** Only the columns that an import of places reads: it refuses a file with others, as those are mostly typing errors. */
export const naarInleesCsv = (set: Gegevensset): string =>
  naarCsv({ ...set, velden: set.velden.filter(({ naam }) => alsKolom(naam)) });

/** An array of flat objects; lists stay lists, unknown is null. */
export const naarJson = ({ rijen }: Gegevensset): string => JSON.stringify(rijen, null, 1);

/**
 * RFC 7946. A row without a known place is there with geometry null. The property `geometrie` tells a boundary from a
 * centre for areas; `precisie` and `punt_uitleg` do so for places.
 */
export function naarGeojson({ naam, rijen, geometrie = [] }: Gegevensset): string {
  const features = rijen.map((rij, nummer) => {
    const vorm = geometrie[nummer] ?? null;
    return {
      type: 'Feature',
      id: rij.id ?? rij.code,
      geometry: vorm,
      properties: 'precisie' in rij ? rij : { ...rij, geometrie: vorm?.type === 'Point' ? 'midden' : 'grens' },
    };
  });
  const { licentie, licentieUrl } = stad.opendata;
  return JSON.stringify({ type: 'FeatureCollection', name: naam, licentie, licentie_url: licentieUrl, features });
}
