import { bedanktpad } from '#config/bedanktpad.ts';
import { vervolgAnker } from '#domein/gedeeld/vervolg.ts';
import { FOUTENLIJST_ID } from '#formulieren/gedeeld/foutenlijst.tsx';
import type { Formulierfout } from '#formulieren/gedeeld/toestand.ts';
import { zetEinde } from '#islands/formulier/beurten.ts';
import { alsRuw } from '#islands/formulier/formulierinhoud.ts';
import { groepVan } from '#islands/formulier/fouten.ts';
import type { Focus } from '#islands/formulier/stand.ts';
import { verzend } from '#islands/formulier/verzenden.ts';
import type { Werk } from '#islands/formulier/werk.ts';
import { leesBladstand, zetBladstand } from '#islands/gedeeld/bladstand.ts';

/** What was typed belongs to the entry that is left. */
export function gaNaar({ bewaring, stappen }: Werk, stap: number): void {
  bewaring.nu();
  stappen.ga(stap);
}

/** Brings somebody to the step of a field. */
export function naarVeld(werk: Werk, veld: string | null, focus: Focus): void {
  const { houder, groepen } = werk;
  const stap = groepVan(groepen(), veld);
  const { fouten, samenvatting } = houder.lees();
  if (stap !== houder.lees().stap) gaNaar(werk, stap);
  houder.zet({ stap, fouten, samenvatting, focus });
}

function toonFouten(werk: Werk, fouten: readonly Formulierfout[]): void {
  const eerste = fouten.find(({ veld }) => veld !== null);
  werk.houder.zet({ bezig: false });
  if (eerste) naarVeld(werk, eerste.veld, { id: FOUTENLIJST_ID });
  werk.houder.zet({ fouten, samenvatting: true, focus: { id: FOUTENLIJST_ID } });
}

async function stuur(werk: Werk): Promise<void> {
  const { bewaring, definitie, houder, puzzel } = werk;
  const { soort } = definitie;
  houder.zet({ bezig: true, mislukt: null, melding: null, fouten: [] });
  const waarden = werk.waarden();
  const sleutel = bewaring.sleutel();
  const uitkomst = await verzend(`/api/${soort}`, { waarden, sleutel, puzzel });
  if (uitkomst.soort === 'fouten') return toonFouten(werk, uitkomst.fouten);
  if (uitkomst.soort === 'mislukt') {
    // The next attempt is meant: it must not be taken for the one that is there already.
    if (uitkomst.code === 'sleutel_hergebruikt') bewaring.nieuweSleutel();
    return houder.zet({ bezig: false, mislukt: uitkomst.zin });
  }
  const blad = leesBladstand();
  for (const beurt of new Set([sleutel, blad.beurt ?? sleutel])) zetEinde(beurt, 'verstuurd');
  bewaring.wis();
  zetBladstand({ stap: 0, beurt: sleutel, verstuurd: true });
  const { nummer, vervolg } = uitkomst;
  location.assign(bedanktpad(soort, nummer, vervolg && vervolgAnker(soort, vervolg)));
}

/** The button below the form: to the next step, or away with it. */
export async function gaVerder(werk: Werk): Promise<void> {
  const { bezig, stap } = werk.houder.lees();
  if (bezig) return;
  const hier = werk.groepen()[stap]?.namen;
  const alle = await werk.keuring.fouten(alsRuw(werk.waarden()));
  const fouten = hier ? alle.filter(({ veld }) => veld !== null && hier.has(veld)) : alle;
  if (fouten.length > 0) toonFouten(werk, fouten);
  else if (hier) gaNaar(werk, stap + 1);
  else await stuur(werk);
}
