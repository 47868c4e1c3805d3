import type { Tabelrij } from '#domein/plek/import/import.kolommen.ts';
import { doelVanNaam } from '#domein/plek/lijst/lijst.doelen.ts';
import type { Lijstopmerking } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import { zonderLeeg } from '#domein/plek/lijst/lijst.waarden.ts';

/** A list as somebody made it, cut into a header and its rows, with what was left out of it. */
export interface Lijsttabel {
  koppen: readonly string[];
  rijen: readonly Tabelrij[];
  opmerkingen: readonly Lijstopmerking[];
}

const KOP_ZOEKEN = 25;
const MONSTER = 200;
const LANG = 80;
/** More than any field takes: what is longer is cut, and then refused as too long. */
export const CEL_LENGTE = 5_000;
const isVol = (cel: string): boolean => cel.trim() !== '';
const vol = (cellen: readonly string[]): number => cellen.filter(isVol).length;
const isWaarde = (cel: string): boolean =>
  /^[-+]?[\d.,]+$|^\d{4}\s?[A-Z]{2}$|^https?:|^\d+[-/.]\d+[-/.]\d+/i.test(cel.trim());

/** How many cells most rows hold. */
function gewoneBreedte(rijen: readonly Tabelrij[]): number {
  const aantallen = rijen.slice(0, MONSTER).map(({ cellen }) => vol(cellen));
  return aantallen.sort((a, b) => a - b)[Math.floor(aantallen.length / 2)] ?? 0;
}

/** The place of the header among rows that are not empty; -1 when the list has none. */
function vindKop(rijen: readonly Tabelrij[]): number {
  const breedte = gewoneBreedte(rijen);
  let beste = { plaats: 0, punten: Number.NEGATIVE_INFINITY, kaal: false };
  for (const [plaats, { cellen }] of rijen.slice(0, KOP_ZOEKEN).entries()) {
    const gevuld = cellen.filter(isVol);
    if (gevuld.length * 2 < breedte) continue;
    const bekend = gevuld.filter((cel) => doelVanNaam(cel)).length;
    const waarden = gevuld.filter(isWaarde).length;
    const lang = gevuld.filter((cel) => cel.length > LANG).length;
    const punten = bekend * 3 + Math.min(gevuld.length, breedte) - (waarden + lang) * 3 - plaats;
    if (punten > beste.punten) beste = { plaats, punten, kaal: bekend === 0 && waarden > 0 };
  }
  return beste.kaal ? -1 : beste.plaats;
}

const TOTAAL = /^\W*(sub|eind)?(totaal|total|totalen|som|aantal|gemiddelde?)\b/i;
const VOETNOOT = /^\W*(bron|let op|noot|toelichting|peildatum|copyright|©|legenda|opmerking|laatst|stand per|\*)/i;
/** A total or a note below the rows: at the end, with little in it, and it says so. */
function isOnderaan({ cellen }: Tabelrij, breedte: number): boolean {
  const eerste = cellen.find(isVol)?.trim() ?? '';
  const gevuld = vol(cellen);
  if (TOTAAL.test(eerste) && gevuld * 2 <= breedte + 1) return true;
  return gevuld === 1 && breedte > 2 && (VOETNOOT.test(eerste) || eerste.length > LANG);
}

/** The columns that hold something, by place. */
function bezet(kop: readonly string[], rijen: readonly Tabelrij[]): number[] {
  const gezien = new Set<number>();
  for (const { cellen } of rijen) for (const [plaats, cel] of cellen.entries()) if (isVol(cel)) gezien.add(plaats);
  for (const [plaats, cel] of kop.entries()) if (isVol(cel)) gezien.add(plaats);
  return [...gezien].sort((a, b) => a - b);
}

/** Finds header and rows among all that stands in a sheet; rows keep the number a spreadsheet shows. */
export function leesTabel(ruw: readonly Tabelrij[]): Lijsttabel {
  const opmerkingen: Lijstopmerking[] = [];
  const gevuld = ruw.filter(({ cellen }) => cellen.some(isVol));
  const kopplaats = vindKop(gevuld);
  const kop = kopplaats < 0 ? [] : (gevuld[kopplaats]?.cellen ?? []);
  const rijen = gevuld.slice(kopplaats + 1);
  if (kopplaats > 0) opmerkingen.push({ code: 'boven_kop', aantal: kopplaats });
  if (kopplaats < 0) opmerkingen.push({ code: 'geen_kop' });
  const breedte = gewoneBreedte(rijen);
  let einde = rijen.length;
  while (einde > 1) {
    const laatste = rijen[einde - 1];
    if (!laatste || !isOnderaan(laatste, breedte)) break;
    einde -= 1;
  }
  if (einde < rijen.length) opmerkingen.push({ code: 'onderaan', aantal: rijen.length - einde });
  const leeg = ruw.length - gevuld.length;
  if (leeg > 0) opmerkingen.push({ code: 'lege_rijen', aantal: leeg });
  const gehouden = rijen.slice(0, einde);
  const kolommen = bezet(kop, gehouden);
  const breedst = Math.max(
    kop.length,
    gehouden.reduce((meest, { cellen }) => Math.max(meest, cellen.length), 0),
  );
  if (breedst > kolommen.length) opmerkingen.push({ code: 'lege_kolommen', aantal: breedst - kolommen.length });
  const gewoon = kolommen.every((plaats, nummer) => plaats === nummer);
  return {
    koppen: kolommen.map((plaats) => kop[plaats]?.replace(/\s+/g, ' ').trim() || `Kolom ${plaats + 1}`),
    rijen: gewoon
      ? gehouden
      : gehouden.map(({ rij, cellen }) => ({ rij, cellen: kolommen.map((p) => cellen[p] ?? '') })),
    opmerkingen,
  };
}

/** Some values of a column that are not empty, from the whole length of the list. */
export function monsterVan(rijen: readonly Tabelrij[], plaats: number): string[] {
  const stap = Math.max(1, Math.floor(rijen.length / (MONSTER * 5)));
  const waarden: string[] = [];
  for (let n = 0; n < rijen.length && waarden.length < MONSTER; n += stap) {
    const waarde = zonderLeeg((rijen[n]?.cellen[plaats] ?? '').slice(0, CEL_LENGTE));
    if (waarde !== '') waarden.push(waarde);
  }
  return waarden;
}
