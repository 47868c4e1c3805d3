import Papa from 'papaparse';
import type { Importfout } from '#domein/plek/import/import.fouten.ts';
import type { Tabelrij } from '#domein/plek/import/import.kolommen.ts';

/** `zonderAanhaling`: quotes in it open and close nothing, so they were read as plain signs. */
export type Csvlijst =
  | { ok: true; rijen: Tabelrij[]; scheidingsteken: string; zonderAanhaling: boolean }
  | { ok: false; fouten: Importfout[] };

// Excel reads this line and does not show it, so it is no row either.
const EXCEL_REGEL = /^sep=(.)\r?\n/i;
/** Of quotes that the file does not use: a sign no text holds. */
const GEEN_TEKEN = '\u0000';
/** Some lists have their texts in single quotes, all of them. */
const ENKEL = /^'[^'\r\n]*'(?:[;,\t|]'[^'\r\n]*')+\s*$/m;

const ontleed = (tekst: string, delimiter: string, quoteChar: string) =>
  Papa.parse<string[]>(tekst, { delimiter, quoteChar, skipEmptyLines: false });

const KANSEN = [';', ',', '\t', '|'] as const;
const MONSTER = 60;
/** The beginning of a long file: enough to see how it is cut. */
const BEGIN = 200_000;

/** The separator of a file. What papaparse finds, unless that leaves one column: a note above a narrow list hides it. */
function vindScheiding(tekst: string, quoteChar: string): string {
  const begin = tekst.slice(0, BEGIN);
  const breedten = (delimiter: string) => {
    const { data, meta } = Papa.parse<string[]>(begin, {
      delimiter,
      quoteChar,
      preview: MONSTER,
      skipEmptyLines: 'greedy',
    });
    return { teken: meta.delimiter, gesneden: data.filter(({ length }) => length > 1).length, rijen: data.length };
  };
  const gevonden = breedten('');
  if (gevonden.gesneden * 2 > gevonden.rijen) return gevonden.teken;
  const [meest] = KANSEN.map(breedten).sort((een, ander) => ander.gesneden - een.gesneden);
  return meest?.teken ?? gevonden.teken;
}

const evenBreed = (rijen: readonly (readonly string[])[]): boolean => {
  const vol = rijen.filter((rij) => rij.some((cel) => cel !== ''));
  return vol.length > 1 && vol.every(({ length }) => length === vol[0]?.length);
};

/**
 * Cuts a list into rows by the separator that is found in itself; rows are numbered as a spreadsheet shows them. Wrong quotes
 * refuse it, unless all rows are equally long when quotes mean nothing.
 */
export function leesCsvlijst(tekst: string): Csvlijst {
  const gegeven = EXCEL_REGEL.exec(tekst);
  const inhoud = gegeven ? tekst.slice(gegeven[0].length) : tekst;
  const aanhaling = ENKEL.test(inhoud.slice(0, inhoud.search(/[\r\n]|$/))) ? "'" : '"';
  let { data, errors, meta } = ontleed(inhoud, gegeven?.[1] ?? vindScheiding(inhoud, aanhaling), aanhaling);
  const mis = errors.find(({ type }) => type === 'Quotes');
  if (mis) {
    const los = ontleed(inhoud, meta.delimiter, GEEN_TEKEN);
    if (!evenBreed(los.data)) {
      const code = mis.code === 'MissingQuotes' ? 'aanhalingsteken_open' : 'aanhalingsteken_los';
      return { ok: false, fouten: [{ rij: mis.row === undefined ? null : mis.row + 1, kolom: null, reden: { code } }] };
    }
    ({ data, errors, meta } = los);
  }
  // The line break at the end of the file starts a row that is not there.
  const laatste = data[data.length - 1];
  if (laatste?.length === 1 && laatste[0] === '') data.pop();
  const rijen = data.map((cellen, plaats) => ({ rij: plaats + 1, cellen }));
  return { ok: true, rijen, scheidingsteken: meta.delimiter, zonderAanhaling: mis !== undefined };
}
