import { uitDelen } from '#domein/gedeeld/csv-cel.ts';
import { KOLOMMEN } from '#domein/plek/import/import.kolommen.ts';

type Rij = Readonly<Record<string, unknown>>;
/** Characters of an ISO date that are known. */
const BEKEND: Readonly<Record<string, number>> = { jaar: 4, maand: 7 };
const BRON: Readonly<Record<string, string>> = { wijk: 'wijk_code', buurt: 'buurt_code' };

const cel = (waarde: unknown): string => {
  if (waarde === null || waarde === undefined) return '';
  return Array.isArray(waarde) ? uitDelen(waarde.map(String)) : String(waarde);
};

/** A row of plek as cells that an import reads back unchanged: a date no more exact than it is known. */
export function alsInleesrij(rij: Rij): Readonly<Record<string, string>> {
  const lengte = BEKEND[String(rij['gecontroleerd_precisie'])];
  return Object.fromEntries(
    KOLOMMEN.map((kolom) => {
      const tekst = cel(rij[BRON[kolom] ?? kolom]);
      return [kolom, kolom === 'gecontroleerd_op' ? tekst.slice(0, lengte) : tekst];
    }),
  );
}
