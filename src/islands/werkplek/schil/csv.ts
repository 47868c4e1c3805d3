import Papa from 'papaparse';
import { FORMULE } from '#domein/gedeeld/csv-cel.ts';

type Rij = Readonly<Record<string, unknown>>;
const cel = (waarde: unknown): string => {
  if (waarde === null || waarde === undefined) return '';
  return Array.isArray(waarde) ? waarde.join(', ') : String(waarde);
};

/** Gives rows to the browser as a file that a Dutch spreadsheet opens, with nothing in it that could run. */
export function downloadCsv(naam: string, rijen: readonly Rij[]): void {
  const kolommen = [...new Set(rijen.flatMap((rij) => Object.keys(rij)))];
  const data = rijen.map((rij) => kolommen.map((kolom) => cel(rij[kolom])));
  const csv = Papa.unparse({ fields: kolommen, data }, { delimiter: ';', escapeFormulae: FORMULE });
  // The mark at the beginning tells Excel that this is UTF-8.
  const adres = URL.createObjectURL(new Blob([`\uFEFF${csv}`], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: adres, download: `${naam}.csv` }).click();
  URL.revokeObjectURL(adres);
}
