import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Pabulibfout } from '#domein/stemming/pabulib/pabulib.fouten.ts';

export interface Rij {
  /** Line of the file, from 1. */
  readonly regel: number;
  readonly cellen: readonly string[];
}

const GEWOON = /[^;\r\n]*/y;
const EINDE = /\r\n|\n|\r/y;
const EINDEN = /\r\n|\n|\r/g;

/**
 * Lines with something on them, in cells: split at semicolons, quotes around a cell undone, two quotes inside it one, and a line end
 * inside them a part of it. Takes a byte order mark and line ends of any system. `regel` is where a row begins.
 */
export function leesRijen(bestand: string): Result<Rij[], Pabulibfout> {
  const tekst = bestand.replace(/^\uFEFF/, '');
  const rijen: Rij[] = [];
  let waar = 0;
  let nummer = 1;
  const neem = (vorm: RegExp): string => {
    vorm.lastIndex = waar;
    const [gevonden = ''] = vorm.exec(tekst) ?? [];
    waar += gevonden.length;
    return gevonden;
  };
  while (waar < tekst.length) {
    const regel = nummer;
    const begin = waar;
    const cellen: string[] = [];
    do {
      if (cellen.length > 0) waar += 1;
      let cel = '';
      while (tekst[waar] === '"') {
        const eind = tekst.indexOf('"', waar + 1);
        if (eind < 0) return mis({ code: 'aanhalingsteken_open', regel });
        const stuk = tekst.slice(waar + 1, eind);
        nummer += stuk.match(EINDEN)?.length ?? 0;
        cel += stuk;
        waar = eind + 1;
        if (tekst[waar] !== '"') break;
        cel += '"';
      }
      cellen.push((cel + neem(GEWOON)).trim());
    } while (tekst[waar] === ';');
    if (tekst.slice(begin, waar).trim() !== '') rijen.push({ regel, cellen });
    neem(EINDE);
    nummer += 1;
  }
  return goed(rijen);
}

/** A cell as it stands in a file: quoted when it would be read as something else. */
export const schrijfCel = (tekst: string): string =>
  /[;"\r\n]/.test(tekst) || tekst !== tekst.trim()
    ? `"${tekst.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`
    : tekst;
