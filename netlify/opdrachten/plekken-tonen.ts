import type { Velden } from '#domein/plek/import/import.cel.ts';
import { kolommenVan } from '#domein/plek/import/import.kolommen.ts';
import type { Planrij } from '#domein/plek/import/import.plan.ts';
import type { Lijstimport } from '#netlify/services/lijst-importeren.ts';
import { herstelTekst, plekkenImporteren as tekst } from '#teksten/nl/publicatie/importeren.ts';
import { lijstTekst, opmerkingTekst, veldTekst, wachtregel } from '#teksten/nl/publicatie/lijst-inlezen.ts';

/** Of each kind of line; behind them stands how many more there are. */
const MEESTE_REGELS = 50;
/** Fields of a new place that it does not say in words, or says already. */
const STIL = new Set(['naam', 'slug', 'status', 'id']);

const toonRegels = (groepen: readonly (readonly string[])[]): void => {
  for (const regels of groepen.slice(0, MEESTE_REGELS)) for (const regel of regels) console.log(regel);
  if (groepen.length > MEESTE_REGELS) console.log(tekst.meerRegels(groepen.length - MEESTE_REGELS));
};

const velden = (nieuw: Velden, oud: Velden): string[] =>
  Object.entries(nieuw)
    .filter(([veld, waarde]) => !STIL.has(veld) && (veld in oud || (waarde !== null && waarde !== '')))
    .map(([veld, waarde]) => veldTekst(kolommenVan({ [veld]: 0 })[0] ?? veld, oud[veld], waarde));

const hersteld = ({ rij, hersteld: wat }: Planrij): string[] =>
  wat.map(({ kolom, soort }) => `  ${herstelTekst(rij, kolom, soort)}`);

/** Tells what a list came to: its columns, what each row changes, field by field, what waits, and what was written. */
export function toonLijst(
  { voorstel, bestaand, geschreven }: Extract<Lijstimport, { ok: true }>,
  schrijf: boolean,
): void {
  const { kolommen, plan, wacht, opmerkingen } = voorstel;
  const perId = new Map(bestaand.map(({ id, velden: oud }) => [id, oud]));
  for (const { hun, ons } of kolommen) console.log(ons ? lijstTekst.kolom(hun, ons) : lijstTekst.kolomWeg(hun));
  for (const opmerking of opmerkingen) console.log(opmerkingTekst(opmerking));
  toonRegels(
    plan.toevoegen.map((rij) => [tekst.erbij(rij.rij, rij.naam, String(rij.velden.status)), ...velden(rij.velden, {})]),
  );
  toonRegels(
    plan.wijzigen.map((rij) => [
      tekst.anders(rij.rij, rij.naam, kolommenVan(rij.velden)),
      ...velden(rij.velden, perId.get(rij.id) ?? {}),
    ]),
  );
  toonRegels([...plan.toevoegen, ...plan.wijzigen].map(hersteld).filter(({ length }) => length > 0));
  if (wacht.length > 0) console.log(lijstTekst.wachten(wacht.length));
  toonRegels(wacht.map(({ rij, redenen }) => redenen.map((reden) => `  ${wachtregel(rij, reden)}`)));
  console.log(tekst.telling(plan.toevoegen.length, plan.wijzigen.length, plan.ongewijzigd));
  const concept = plan.toevoegen.filter(({ velden: { status } }) => status === 'concept').length;
  if (concept > 0) console.log(tekst.concept(concept));
  if (!schrijf) console.log(tekst.proef);
  else console.log(tekst.geschreven(geschreven?.toegevoegd ?? 0, geschreven?.gewijzigd ?? 0));
}
