import { dagMetNummer, dagnummer } from '#domein/gedeeld/dag.ts';
import type { Tabelrij } from '#domein/plek/import/import.kolommen.ts';
import { LIJST_CELLEN, LIJST_KOLOMMEN, REKENBLAD_BYTES } from '#domein/plek/import/inlezen.limieten.ts';
import { leesXml } from '#netlify/adapters/xml.ts';
import { pakUit } from '#netlify/adapters/zip.ts';

/** One sheet of a workbook; `andere`: the sheets that were not read. */
export type Rekenblad =
  | { ok: true; rijen: Tabelrij[]; blad: string; andere: string[] }
  | { ok: false; fout: 'bom' | 'stuk' | 'te_veel' };

/** It begins as every zip does; what is in it is seen later. */
export const isRekenblad = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Day 0 of a spreadsheet, in which 29 February 1900 is a day; in the other system it is 1 January 1904. */
const DAG_NUL = { gewoon: dagnummer('1899-12-30'), mac: dagnummer('1904-01-01') };
const UREN = 24;
/** Formats 14 to 22 and 45 to 47 are dates and times; others say so with a d or y outside quotes and brackets. */
const isDatumvorm = (nummer: number, code: string): boolean =>
  (nummer >= 14 && nummer <= 22) ||
  (nummer >= 27 && nummer <= 36) ||
  /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

function alsDatum(waarde: string, dagNul: number): string {
  const getal = Number(waarde);
  if (!Number.isFinite(getal) || getal < 1 || getal > 2_958_465) return waarde;
  const dag = dagMetNummer(dagNul + Math.floor(getal));
  const minuten = Math.round((getal % 1) * UREN * 60);
  if (minuten === 0) return dag;
  return `${dag} ${[Math.floor(minuten / 60), minuten % 60].map((deel) => String(deel).padStart(2, '0')).join(':')}`;
}
/** 0.30000000000000004 is how a computer keeps 0,3. */
const alsGetal = (waarde: string): string => {
  const getal = Number(waarde);
  return waarde === '' || !Number.isFinite(getal) ? waarde : String(Number(getal.toPrecision(15)));
};
const kolomVan = (plek: string): number => {
  let nummer = 0;
  for (const letter of plek) {
    const waarde = letter.charCodeAt(0) - 64;
    if (waarde < 1 || waarde > 26) break;
    nummer = nummer * 26 + waarde;
  }
  return nummer - 1;
};

class TeVeel extends Error {}
/** Puts cells where they belong, and stops when there are more than any list of places has. */
function maakVel() {
  const rijen: Tabelrij[] = [];
  let cellen: string[] = [];
  let aantal = 0;
  return {
    rijen,
    cel(kolom: number, waarde: string): void {
      if (waarde === '') return;
      aantal += 1;
      if (kolom >= LIJST_KOLOMMEN || aantal > LIJST_CELLEN) throw new TeVeel();
      while (cellen.length < kolom) cellen.push('');
      cellen[kolom] = waarde;
    },
    rij(nummer: number): void {
      if (cellen.length > 0) rijen.push({ rij: nummer, cellen });
      cellen = [];
    },
  };
}

interface Stijl {
  datum: ReadonlySet<number>;
  dagNul: number;
}
function leesStijl(xml: string, werkmap: string): Stijl {
  const vormen = new Map<number, string>();
  const datum = new Set<number>();
  let [binnen, nummer] = [false, 0];
  leesXml(xml, {
    open(naam, waarde) {
      if (naam === 'numFmt') vormen.set(Number(waarde('numFmtId')), waarde('formatCode'));
      if (naam === 'cellXfs') binnen = true;
      if (naam !== 'xf' || !binnen) return;
      const vorm = Number(waarde('numFmtId'));
      if (isDatumvorm(vorm, vormen.get(vorm) ?? '')) datum.add(nummer);
      nummer += 1;
    },
    dicht(naam) {
      if (naam === 'cellXfs') binnen = false;
    },
    tekst() {},
  });
  return { datum, dagNul: /date1904="(?:1|true)"/.test(werkmap) ? DAG_NUL.mac : DAG_NUL.gewoon };
}

/** The texts that cells refer to; what is read aloud beside a word (`rPh`) is no part of it. */
function leesTeksten(xml: string): string[] {
  const teksten: string[] = [];
  let [huidig, lees, klank] = ['', false, false];
  leesXml(xml, {
    open(naam) {
      if (naam === 'si') huidig = '';
      if (naam === 'rPh') klank = true;
      lees = naam === 't' && !klank;
    },
    dicht(naam) {
      if (naam === 'si') teksten.push(huidig);
      if (naam === 'rPh') klank = false;
      lees = false;
    },
    tekst(deel) {
      if (lees) huidig += deel;
    },
  });
  return teksten;
}

function leesExcelblad(xml: string, teksten: readonly string[], { datum, dagNul }: Stijl): Tabelrij[] | null {
  const vel = maakVel();
  let [rij, kolom, soort, stijl, inhoud, lees] = [0, -1, '', 0, '', false];
  const waarde = (): string => {
    if (soort === 's') return teksten[Number(inhoud)] ?? '';
    if (soort === 'b') return inhoud === '1' ? 'ja' : 'nee';
    if (soort === 'e') return '';
    if (soort !== '' && soort !== 'n') return inhoud;
    return datum.has(stijl) ? alsDatum(inhoud, dagNul) : alsGetal(inhoud);
  };
  const heel = leesXml(xml, {
    open(naam, eigenschap) {
      lees = naam === 'v' || naam === 't';
      if (naam === 'row') {
        rij = Number(eigenschap('r')) || rij + 1;
        kolom = -1;
      }
      if (naam !== 'c') return;
      const plek = eigenschap('r');
      kolom = plek === '' ? kolom + 1 : kolomVan(plek);
      [soort, stijl, inhoud] = [eigenschap('t'), Number(eigenschap('s')), ''];
    },
    dicht(naam) {
      lees = false;
      if (naam === 'c') vel.cel(kolom, waarde());
      if (naam === 'row') vel.rij(rij);
    },
    tekst(deel) {
      if (lees) inhoud += deel;
    },
  });
  return heel ? vel.rijen : null;
}

function bladenVan(werkmap: string, verwijzingen: string): { naam: string; pad: string }[] {
  const paden = new Map<string, string>();
  leesXml(verwijzingen, {
    open(naam, waarde) {
      if (naam === 'Relationship') paden.set(waarde('Id'), waarde('Target').replace(/^\/?(?:xl\/)?/, 'xl/'));
    },
    dicht() {},
    tekst() {},
  });
  const bladen: { naam: string; pad: string }[] = [];
  leesXml(werkmap, {
    open(naam, waarde) {
      const pad =
        naam === 'sheet' && (waarde('state') || 'visible') === 'visible' ? paden.get(waarde('r:id')) : undefined;
      if (pad) bladen.push({ naam: waarde('name'), pad });
    },
    dicht() {},
    tekst() {},
  });
  return bladen;
}

function leesExcel(delen: ReadonlyMap<string, string>): Rekenblad {
  const werkmap = delen.get('xl/workbook.xml') ?? '';
  const bladen = bladenVan(werkmap, delen.get('xl/_rels/workbook.xml.rels') ?? '');
  const teksten = leesTeksten(delen.get('xl/sharedStrings.xml') ?? '<x/>');
  const stijl = leesStijl(delen.get('xl/styles.xml') ?? '<x/>', werkmap);
  for (const { naam, pad } of bladen) {
    const rijen = leesExcelblad(delen.get(pad) ?? '', teksten, stijl);
    if (!rijen) return { ok: false, fout: 'stuk' };
    // The first sheet that has more than a title is the list.
    if (rijen.length > 1)
      return { ok: true, rijen, blad: naam, andere: bladen.map((blad) => blad.naam).filter((ander) => ander !== naam) };
  }
  return { ok: false, fout: 'stuk' };
}

/** Rows and cells that are repeated to the edge of the sheet are its emptiness. */
function leesOds(xml: string): Rekenblad {
  const bladen: { naam: string; vel: ReturnType<typeof maakVel> }[] = [];
  let [rij, herhaal, kolom, breed, waarde, alinea, inCel] = [0, 1, 0, 1, '', '', false];
  const heel = leesXml(xml, {
    open(naam, eigenschap) {
      if (naam === 'table') {
        bladen.push({ naam: eigenschap('table:name'), vel: maakVel() });
        rij = 0;
      }
      if (naam === 'table-row') [herhaal, kolom] = [Number(eigenschap('table:number-rows-repeated')) || 1, 0];
      if (naam === 's' && inCel) alinea += ' ';
      if (naam === 'p' && inCel && alinea !== '') alinea += '\n';
      if (naam !== 'table-cell' && naam !== 'covered-table-cell') return;
      inCel = true;
      breed = Number(eigenschap('table:number-columns-repeated')) || 1;
      alinea = '';
      const soort = eigenschap('office:value-type');
      waarde =
        soort === 'date'
          ? eigenschap('office:date-value')
          : soort === 'float'
            ? alsGetal(eigenschap('office:value'))
            : '';
    },
    dicht(naam) {
      const vel = bladen[bladen.length - 1]?.vel;
      if (naam === 'table-cell' || naam === 'covered-table-cell') {
        inCel = false;
        const inhoud = waarde || alinea;
        if (inhoud !== '') for (let n = 0; n < breed; n += 1) vel?.cel(kolom + n, inhoud);
        kolom += breed;
      }
      if (naam === 'table-row') {
        vel?.rij(rij + 1);
        rij += herhaal;
      }
    },
    tekst(deel) {
      if (inCel) alinea += deel.trim() === '' ? '' : deel;
    },
  });
  const blad = bladen.find(({ vel }) => vel.rijen.length > 1);
  if (!heel || !blad) return { ok: false, fout: 'stuk' };
  return {
    ok: true,
    rijen: blad.vel.rijen,
    blad: blad.naam,
    andere: bladen.filter((ander) => ander !== blad).map(({ naam }) => naam),
  };
}

const NODIG =
  /^(?:content\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/** Reads the first sheet of an .xlsx or .ods that holds a list: dates as dates, formulas by their value, nothing from elsewhere. */
export function leesRekenblad(bytes: Uint8Array): Rekenblad {
  const uitgepakt = pakUit(bytes, (naam) => NODIG.test(naam), REKENBLAD_BYTES);
  if (!uitgepakt.ok) return uitgepakt;
  const { delen } = uitgepakt;
  try {
    const ods = delen.get('content.xml');
    return ods === undefined ? leesExcel(delen) : leesOds(ods);
  } catch (fout) {
    if (fout instanceof TeVeel) return { ok: false, fout: 'te_veel' };
    throw fout;
  }
}
