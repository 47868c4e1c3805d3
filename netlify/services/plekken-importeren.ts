import { createHash } from 'node:crypto';
import type { Lijstherkomst } from '#domein/contract/plekken.ts';
import type { Kader } from '#domein/gedeeld/projectie.ts';
import { leesTekst } from '#domein/plek/import/codering.ts';
import type { Importfout } from '#domein/plek/import/import.fouten.ts';
import { type Importomgeving, type Importplan, maakPlan } from '#domein/plek/import/import.plan.ts';
import { leesCsv } from '#netlify/adapters/import-csv.ts';
import type { Importdatabase, Plekrij } from '#netlify/adapters/import-database.ts';

export interface Importopdracht {
  bytes: Uint8Array;
  codering?: string | undefined;
  /** Without it nothing is written. */
  schrijf: boolean;
}
export interface Importhulp {
  database: Pick<Importdatabase, 'gebieden' | 'plekken' | 'schrijfPlekken'>;
  kader: Kader;
  /** ISO date. */
  vandaag: string;
  meldRij?: (gedaan: number) => void;
  meldSchrijven?: (aantal: number) => void;
}
export type Importuitkomst =
  | { ok: false; fouten: Importfout[] }
  | {
      ok: true;
      plan: Importplan;
      codering: string;
      scheidingsteken: string;
      geschreven: { toegevoegd: number; gewijzigd: number } | null;
    };

/** New rows whole, changed rows with their id and the changed fields: what `plekken_importeren` takes. */
export const alsRijen = ({ toevoegen, wijzigen }: Importplan): Plekrij[] => [
  ...toevoegen.map(({ velden }) => velden),
  ...wijzigen.map(({ id, velden }) => ({ ...velden, id })),
];

/** Of a list as wide as it may be, the database keeps this much: columns that were read, by the begin of their names. */
const [GELEZEN_KOLOMMEN, NAAM_TEKENS] = [100, 60];
/** As jsonb takes it: no half letters, and none that says nothing. */
const begin = (tekst: string): string =>
  Array.from(tekst.toWellFormed().replace(/\p{Cc}/gu, ''))
    .slice(0, NAAM_TEKENS)
    .join('');

/** Which file it was, and how its columns were read, where they are not ours: what the log says of a list. */
export function herkomstVan(bytes: Uint8Array, keuze?: Lijstherkomst['keuze']): Lijstherkomst {
  const bestand = createHash('sha256').update(bytes).digest('hex');
  if (!keuze) return { bestand };
  const kolommen = keuze.kolommen
    .filter(({ doel }) => doel !== null)
    .slice(0, GELEZEN_KOLOMMEN)
    .map(({ hun, doel }) => ({ hun: begin(hun), doel }));
  return { bestand, keuze: { ...keuze, kolommen, ...(keuze.bron !== undefined && { bron: begin(keuze.bron) }) } };
}

interface Beoordeling {
  readonly plan: Importplan;
  readonly codering: string;
  readonly scheidingsteken: string;
}

/** What a file of places would change, or everything that is wrong with it. Writes nothing. */
export function beoordeelBestand(
  { bytes, codering }: Pick<Importopdracht, 'bytes' | 'codering'>,
  omgeving: Importomgeving,
  meldRij?: (gedaan: number) => void,
): { ok: false; fouten: Importfout[] } | ({ ok: true } & Beoordeling) {
  const tekst = leesTekst(bytes, codering);
  if (!tekst.ok) return { ok: false, fouten: [{ rij: null, kolom: null, reden: tekst.reden }] };
  const csv = leesCsv(tekst.waarde.tekst);
  if (!csv.ok) return csv;
  const uitkomst = maakPlan(csv.rijen, omgeving, meldRij);
  if (!uitkomst.ok) return uitkomst;
  return { ok: true, plan: uitkomst.plan, codering: tekst.waarde.codering, scheidingsteken: csv.scheidingsteken };
}

/** Reads, judges and, when asked, writes a file of places: all of it or nothing. Throws DatabaseWeigert. */
export async function importeerPlekken(opdracht: Importopdracht, hulp: Importhulp): Promise<Importuitkomst> {
  const { database, kader, vandaag } = hulp;
  const omgeving = { ...(await database.gebieden()), plekken: await database.plekken(), kader, vandaag };
  const beoordeeld = beoordeelBestand(opdracht, omgeving, hulp.meldRij);
  if (!beoordeeld.ok) return beoordeeld;
  const rijen = alsRijen(beoordeeld.plan);
  let geschreven = null;
  if (opdracht.schrijf && rijen.length > 0) {
    hulp.meldSchrijven?.(rijen.length);
    geschreven = await database.schrijfPlekken(rijen, herkomstVan(opdracht.bytes));
  }
  return { ...beoordeeld, geschreven };
}
