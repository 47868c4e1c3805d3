import type { Antwoord } from '#domein/contract/contracten.ts';
import type { Kader } from '#domein/gedeeld/projectie.ts';
import type { Importfout, Importfoutcode } from '#domein/plek/import/import.fouten.ts';
import type { Importplan } from '#domein/plek/import/import.plan.ts';
import type { Lijstkeuze } from '#domein/plek/lijst/lijst.keuze.ts';
import { plekSoortSchema } from '#domein/plek/plek.schema.ts';
import { alsLigging } from '#netlify/adapters/import-database.ts';
import { alsKeuze } from '#netlify/services/lijst-importeren.ts';
import { maakVoorstel } from '#netlify/services/plekken-voorstel.ts';
import { importfoutTekst } from '#teksten/nl/publicatie/importeren-fouten.ts';
import { opmerkingTekst, wachtregel } from '#teksten/nl/publicatie/lijst-inlezen.ts';
import { inleesregel } from '#teksten/nl/werkplek/werkplek-inlezen.ts';

/** What is wrong with a header or a kind of file that is not ours: then it may be a list of the city's own. */
const VAN_EEN_ANDER: ReadonlySet<Importfoutcode> = new Set([
  'kolom_onbekend',
  'kolom_zonder_naam',
  'kolom_ontbreekt',
  'geen_tekst',
  'aanhalingsteken_open',
  'aanhalingsteken_los',
]);
export const isEigenLijst = (fouten: readonly Importfout[]): boolean =>
  fouten.some(({ reden }) => VAN_EEN_ANDER.has(reden.code));

export type Lijstlezing =
  | { ok: false; aantal: number; regels: string[] }
  | {
      ok: true;
      plan: Importplan;
      regels: string[];
      /** How its columns were read, where they are not ours. */
      keuze: Lijstkeuze | undefined;
    };

interface Omgeving extends Antwoord<'inleesbron'> {
  kader: Kader;
  vandaag: string;
}

/**
 * A list as the workplace shows it: how each column was read, what was seen, what waits. `ruw.soort`: the kind of all its places;
 * `ruw.zonder_wachtende`: rows that wait are left out. Of a file with our own columns (`eigen`) only what waits is told.
 */
export function leesEigenLijst(
  bestand: { bytes: Uint8Array; codering: string | undefined },
  ruw: Readonly<Record<string, unknown>>,
  { kader, vandaag, ...bron }: Omgeving,
  eigen: boolean,
): Lijstlezing {
  const liggingen = { wijken: bron.wijken.map(alsLigging), buurten: bron.buurten.map(alsLigging) };
  const keuzes = { titel: '', bron: inleesregel.bron, soort: plekSoortSchema.safeParse(ruw.soort).data };
  const uitkomst = maakVoorstel(bestand, { kennis: { ...bron, liggingen }, kader, vandaag }, keuzes);
  if (!uitkomst.ok) return { ok: false, aantal: uitkomst.fouten.length, regels: uitkomst.fouten.map(importfoutTekst) };
  const { kolommen, opmerkingen, wacht, plan } = uitkomst.voorstel;
  const wachten = wacht.flatMap(({ rij, redenen }) => redenen.map((reden) => wachtregel(rij, reden)));
  const gezien = eigen
    ? []
    : [
        ...kolommen.map(({ hun, ons, voorbeelden }) => inleesregel.kolom(hun, ons, voorbeelden)),
        ...opmerkingen.map(opmerkingTekst),
      ];
  if (wacht.length > 0 && ruw.zonder_wachtende === undefined)
    return { ok: false, aantal: wacht.length, regels: [...gezien, ...wachten] };
  return {
    ok: true,
    plan,
    regels: [...gezien, ...wachten],
    keuze: eigen ? undefined : alsKeuze(uitkomst.voorstel, { soort: keuzes.soort, bron: keuzes.bron }),
  };
}
