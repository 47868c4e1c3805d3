import { zonderFormuleteken } from '#domein/gedeeld/csv-cel.ts';
import { heeftVervangteken, herstelTekens } from '#domein/gedeeld/tekens.ts';
import { zonderHtml } from '#domein/gedeeld/zonder-html.ts';
import type { Gelezen } from '#domein/plek/import/codering.ts';
import { CELLEZERS, type Velden } from '#domein/plek/import/import.cel.ts';
import type { Importfout } from '#domein/plek/import/import.fouten.ts';
import { type Gebieden, vindBuurt, vindWijk } from '#domein/plek/import/import.gebied.ts';
import type { Kolom, Tabelrij } from '#domein/plek/import/import.kolommen.ts';

/** The columns of plek that one row of the file fills. A column the file does not have is absent, an empty cell is null. */
export interface Gelezenrij {
  rij: number;
  velden: Velden;
  fouten: Importfout[];
  /** Where something was taken out before it was read: to be said, for it may have been meant. */
  hersteld: readonly Herstel[];
}

/** What was repaired in the cells of one row, once each. `opmaak`: tags of a web page; `teken`: signs that nobody sees, or of an old code page. */
export interface Herstel {
  readonly kolom: Kolom;
  readonly soort: 'opmaak' | 'teken';
}
// Other line ends and spaces around a text are no loss.
const alsGelezen = (cel: string): string =>
  cel
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n\t]/g, ' ')
    .trim();

function schoon(cel: string, kolom: Kolom): { readonly tekst: string; readonly hersteld: readonly Herstel[] } {
  const leesbaar = herstelTekens(cel);
  const kaal = zonderHtml(leesbaar);
  const hersteld: Herstel[] = [];
  if (alsGelezen(leesbaar) !== alsGelezen(cel)) hersteld.push({ kolom, soort: 'teken' });
  if (kaal !== leesbaar) hersteld.push({ kolom, soort: 'opmaak' });
  return { tekst: zonderFormuleteken(herstelTekens(kaal).trim()), hersteld };
}

function gebiedsvelden(
  cellen: ReadonlyMap<Kolom, string>,
  gebieden: Gebieden,
  rij: number,
): Omit<Gelezenrij, 'hersteld'> {
  const velden: Velden = {};
  const fouten: Importfout[] = [];
  const neem = <Waarde>(kolom: Kolom, gelezen: Gelezen<Waarde>): Waarde | undefined => {
    if (gelezen.ok) return gelezen.waarde;
    fouten.push({ rij, kolom, reden: gelezen.reden });
    return undefined;
  };
  const wijkCel = cellen.get('wijk');
  const buurtCel = cellen.get('buurt');
  const wijk = wijkCel ? neem('wijk', vindWijk(wijkCel, gebieden)) : undefined;
  if (wijkCel !== undefined) velden.wijk_code = wijk ?? null;
  if (buurtCel !== undefined) velden.buurt_code = null;
  if (buurtCel && fouten.length === 0) {
    const buurt = neem('buurt', vindBuurt(buurtCel, wijk ?? null, gebieden));
    if (buurt) {
      velden.buurt_code = buurt.code;
      velden.wijk_code = buurt.wijk_code;
      if (!wijk) velden.zekerheid_wijk = 'afgeleid';
    }
  }
  return { rij, velden, fouten };
}

/** Reads one row cell by cell; every cell that is wrong gives its own error. `vandaag`: ISO date. */
export function leesRij(
  { rij, cellen }: Tabelrij,
  kolommen: readonly (Kolom | null)[],
  gebieden: Gebieden,
  vandaag: string,
): Gelezenrij {
  if (cellen.length !== kolommen.length) {
    const reden = { code: 'aantal_cellen', verwacht: kolommen.length, gevonden: cellen.length } as const;
    return { rij, velden: {}, fouten: [{ rij, kolom: null, reden }], hersteld: [] };
  }
  const perKolom = new Map<Kolom, string>();
  const hersteld: Herstel[] = [];
  for (const [plaats, kolom] of kolommen.entries()) {
    if (!kolom) continue;
    const cel = schoon(cellen[plaats] ?? '', kolom);
    perKolom.set(kolom, cel.tekst);
    hersteld.push(...cel.hersteld);
  }

  const uitkomst = gebiedsvelden(perKolom, gebieden, rij);
  for (const [kolom, cel] of perKolom) {
    if (heeftVervangteken(cel)) {
      uitkomst.fouten.push({ rij, kolom, reden: { code: 'vervangteken', waarde: cel } });
      continue;
    }
    if (kolom === 'wijk' || kolom === 'buurt') continue;
    const gelezen = CELLEZERS[kolom](cel, vandaag);
    if (!gelezen.ok) uitkomst.fouten.push({ rij, kolom, reden: gelezen.reden });
    // A wijk that follows from the buurt is `afgeleid` until the file itself says how sure it is.
    else if (kolom !== 'zekerheid_wijk' || cel !== '') Object.assign(uitkomst.velden, gelezen.waarde);
    else uitkomst.velden.zekerheid_wijk ??= null;
  }
  return { ...uitkomst, hersteld };
}
