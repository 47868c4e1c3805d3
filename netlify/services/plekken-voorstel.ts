import { ligtIn } from '#domein/gebied/ligt-in.ts';
import type { Kader } from '#domein/gedeeld/projectie.ts';
import type { Importfout } from '#domein/plek/import/import.fouten.ts';
import type { Lijstopmerking } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import {
  type Lijstkeuzes,
  type Lijstomgeving,
  type Lijstvoorstel,
  stelVoor,
} from '#domein/plek/lijst/lijst.voorstel.ts';
import type { Importdatabase } from '#netlify/adapters/import-database.ts';
import { rdNaarWgs84 } from '#netlify/adapters/projectie.ts';
import { leesLijst } from '#netlify/services/lijst-lezen.ts';
import { wachtTekst } from '#teksten/nl/publicatie/lijst-inlezen.ts';
import { zonderStukken } from '#teksten/nl/taal/naam.ts';

export type Lijstuitkomst =
  | { ok: false; fouten: Importfout[] }
  | { ok: true; voorstel: Lijstvoorstel; gelezenAls: string };

type Kennis = Pick<Lijstomgeving, 'wijken' | 'buurten' | 'plekken' | 'liggingen'>;
/** What is known when no database answers: enough to read a list, not to say where its places lie. */
export const ZONDER_DATABASE: Kennis = {
  wijken: [],
  buurten: [],
  plekken: [],
  liggingen: { wijken: [], buurten: [] },
};

/** All that a list is judged against. */
export async function kennisUit(database: Pick<Importdatabase, 'gebieden' | 'plekken' | 'liggingen'>): Promise<Kennis> {
  return { ...(await database.gebieden()), plekken: await database.plekken(), liggingen: await database.liggingen() };
}

/** How a file would become places, or why it cannot be read at all. Writes nothing. `vandaag`: ISO date. */
export function maakVoorstel(
  { bytes, codering }: { bytes: Uint8Array; codering?: string | undefined },
  { kennis, kader, vandaag }: { kennis: Kennis; kader: Kader; vandaag: string },
  keuzes: Lijstkeuzes,
): Lijstuitkomst {
  const lezing = leesLijst(bytes, codering);
  if (!lezing.ok) return lezing;
  const voorstel = stelVoor(lezing.tabel, { ...kennis, kader, vandaag, ligtIn, naarWgs84: rdNaarWgs84 }, keuzes);
  const opmerkingen: Lijstopmerking[] = [...voorstel.opmerkingen];
  if (kennis.liggingen.wijken.length === 0) opmerkingen.push({ code: 'geen_gebieden' });
  return { ok: true, voorstel: { ...voorstel, opmerkingen }, gelezenAls: lezing.gelezenAls };
}

/** The proposal as a program reads it: its names are part of what the command promises. */
export const alsVoorstelJson = ({ kolommen, rijen, klaar, wacht }: Lijstvoorstel) => ({
  kolommen: kolommen.map(({ hun, ons, zekerheid }) => ({ hun, ons, zekerheid })),
  rijen,
  klaar,
  wacht: wacht.map(({ rij, redenen }) => ({ rij, waarom: zonderStukken(redenen.map(wachtTekst).join(' ')) })),
});
