import type { Antwoord } from '#domein/contract/contracten.ts';
import type { Kader } from '#domein/gedeeld/projectie.ts';
import type { Importfout, Importfoutcode } from '#domein/plek/import/import.fouten.ts';
import type { Importplan } from '#domein/plek/import/import.plan.ts';
import { plekSoortSchema } from '#domein/plek/plek.schema.ts';
import { maakVoorstel, ZONDER_DATABASE } from '#netlify/services/plekken-voorstel.ts';
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
  | { ok: true; plan: Importplan; regels: string[] };

interface Omgeving extends Antwoord<'inleesbron'> {
  kader: Kader;
  vandaag: string;
}

/**
 * A list of the city's own as the workplace shows it: how each column was read, what was seen, what waits. `ruw.soort`: the kind of
 * all its places; `ruw.zonder_wachtende`: rows that wait are left out.
 */
export function leesEigenLijst(
  bestand: { bytes: Uint8Array; codering: string | undefined },
  ruw: Readonly<Record<string, unknown>>,
  { kader, vandaag, ...bron }: Omgeving,
): Lijstlezing {
  const uitkomst = maakVoorstel(
    bestand,
    { kennis: { ...ZONDER_DATABASE, ...bron }, kader, vandaag },
    { titel: '', bron: inleesregel.bron, soort: plekSoortSchema.safeParse(ruw.soort).data },
  );
  if (!uitkomst.ok) return { ok: false, aantal: uitkomst.fouten.length, regels: uitkomst.fouten.map(importfoutTekst) };
  const { kolommen, opmerkingen, wacht, plan } = uitkomst.voorstel;
  const wachten = wacht.flatMap(({ rij, redenen }) => redenen.map((reden) => wachtregel(rij, reden)));
  const gezien = [
    ...kolommen.map(({ hun, ons, voorbeelden }) => inleesregel.kolom(hun, ons, voorbeelden)),
    // Of boundaries and areas the workplace is told nothing, so it did not look.
    ...opmerkingen.filter(({ code }) => code !== 'geen_gebieden' && code !== 'geen_grenzen').map(opmerkingTekst),
  ];
  if (wacht.length > 0 && ruw.zonder_wachtende === undefined)
    return { ok: false, aantal: wacht.length, regels: [...gezien, ...wachten] };
  return { ok: true, plan, regels: [...gezien, ...wachten] };
}
