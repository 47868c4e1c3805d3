import Papa from 'papaparse';
import type { Importfout } from '#domein/plek/import/import.fouten.ts';
import { alsKolom, type Tabelrij } from '#domein/plek/import/import.kolommen.ts';

export const SCHEIDINGSTEKENS = [';', ',', '\t'] as const;
export type Scheidingsteken = (typeof SCHEIDINGSTEKENS)[number];

export type Csvuitkomst =
  | { ok: true; rijen: Tabelrij[]; scheidingsteken: Scheidingsteken }
  | { ok: false; fouten: Importfout[] };

// Excel reads this line and does not show it, so it is no row either.
const EXCEL_REGEL = /^sep=([;,\t])\r?\n/i;

const ontleed = (tekst: string, delimiter: string, preview = 0) =>
  Papa.parse<string[]>(tekst, { delimiter, preview, skipEmptyLines: false });

/** The sign that finds most columns we know in the header; semicolon, as Dutch Excel writes it, when none does. */
function raadScheidingsteken(tekst: string): Scheidingsteken {
  const kop = tekst.trimStart();
  const bekend = (teken: string) => (ontleed(kop, teken, 1).data[0] ?? []).filter((cel) => alsKolom(cel)).length;
  return [...SCHEIDINGSTEKENS].sort((a, b) => bekend(b) - bekend(a))[0] ?? ';';
}

/** Cuts a CSV into rows, numbered as a spreadsheet shows them: a cell of several lines is one row, an empty line is one too. */
export function leesCsv(tekst: string): Csvuitkomst {
  const gegeven = EXCEL_REGEL.exec(tekst);
  const inhoud = gegeven ? tekst.slice(gegeven[0].length) : tekst;
  const scheidingsteken = SCHEIDINGSTEKENS.find((teken) => teken === gegeven?.[1]) ?? raadScheidingsteken(inhoud);
  const { data, errors } = ontleed(inhoud, scheidingsteken);
  const fouten = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ code, row }): Importfout => {
      const open = code === 'MissingQuotes';
      return {
        rij: row === undefined ? null : row + 1,
        kolom: null,
        reden: { code: open ? 'aanhalingsteken_open' : 'aanhalingsteken_los' },
      };
    });
  // Past the first wrong quote the rest of the file is cut in the wrong places.
  if (fouten[0]) return { ok: false, fouten: [fouten[0]] };
  // The line break at the end of the file starts a row that is not there.
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  return { ok: true, scheidingsteken, rijen: data.map((cellen, plaats) => ({ rij: plaats + 1, cellen })) };
}

/** Writes cells as CSV that `leesCsv` reads back unchanged. */
export const schrijfCsv = (rijen: readonly (readonly string[])[], scheidingsteken: Scheidingsteken): string =>
  Papa.unparse(
    rijen.map((rij) => [...rij]),
    { delimiter: scheidingsteken, newline: '\r\n' },
  );
