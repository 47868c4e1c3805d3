import type { Kader } from '#domein/gedeeld/projectie.ts';
import type { Importfout } from '#domein/plek/import/import.fouten.ts';
import type { BestaandePlek } from '#domein/plek/import/import.plan.ts';
import type { Lijstkeuze } from '#domein/plek/lijst/lijst.keuze.ts';
import type { Lijstkeuzes, Lijstvoorstel } from '#domein/plek/lijst/lijst.voorstel.ts';
import type { PlekSoort } from '#domein/plek/plek.schema.ts';
import type { Importdatabase } from '#netlify/adapters/import-database.ts';
import { alsRijen, herkomstVan } from '#netlify/services/plekken-importeren.ts';
import { kennisUit, maakVoorstel } from '#netlify/services/plekken-voorstel.ts';

export interface Lijstopdracht {
  bytes: Uint8Array;
  codering?: string | undefined;
  keuzes: Lijstkeuzes;
  /** Without it nothing is written. */
  schrijf: boolean;
  /** Rows that wait are left out; without it they stop the whole list. */
  zonderWachtende: boolean;
}
export interface Lijsthulp {
  database: Pick<Importdatabase, 'gebieden' | 'plekken' | 'liggingen' | 'schrijfPlekken'>;
  kader: Kader;
  /** ISO date. */
  vandaag: string;
  meldSchrijven?: (aantal: number) => void;
}
export type Lijstimport =
  | { ok: false; fouten: Importfout[] }
  | {
      ok: true;
      voorstel: Lijstvoorstel;
      gelezenAls: string;
      bestaand: readonly BestaandePlek[];
      geschreven: { toegevoegd: number; gewijzigd: number } | null;
    };

/** Carries out what the proposal says of a list: all of its ready rows or none. Throws DatabaseWeigert. */
export async function importeerLijst(opdracht: Lijstopdracht, hulp: Lijsthulp): Promise<Lijstimport> {
  const { database, kader, vandaag } = hulp;
  const kennis = await kennisUit(database);
  const uitkomst = maakVoorstel(opdracht, { kennis, kader, vandaag }, opdracht.keuzes);
  if (!uitkomst.ok) return uitkomst;
  const { plan, wacht } = uitkomst.voorstel;
  const rijen = alsRijen(plan);
  const mag = opdracht.schrijf && (wacht.length === 0 || opdracht.zonderWachtende);
  let geschreven = null;
  if (mag && rijen.length > 0) {
    hulp.meldSchrijven?.(rijen.length);
    geschreven = await database.schrijfPlekken(
      rijen,
      herkomstVan(opdracht.bytes, alsKeuze(uitkomst.voorstel, opdracht.keuzes)),
    );
  }
  return { ...uitkomst, bestaand: kennis.plekken, geschreven };
}

/** What was chosen for this list, so that the next one of its kind is read the same way. */
export const alsKeuze = (
  { kolommen }: Lijstvoorstel,
  { soort, bron, samen }: { soort?: PlekSoort | undefined; bron?: string | undefined; samen?: boolean | undefined },
): Lijstkeuze => ({
  kolommen: kolommen.map(({ hun, doel }) => ({ hun, doel })),
  ...(soort === undefined ? {} : { soort }),
  ...(bron === undefined ? {} : { bron }),
  ...(samen === undefined ? {} : { samen }),
});
