import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Pabulibfout } from '#domein/stemming/pabulib/pabulib.fouten.ts';

export interface Rij {
  /** Line of the file, from 1. */
  readonly regel: number;
  readonly cellen: readonly string[];
}

const SCHEIDING = ';';

/** The cells of one line: split at semicolons, quotes around a cell undone, two quotes inside it one. */
function leesCellen(tekst: string): string[] | null {
  const cellen: string[] = [];
  let waar = 0;
  for (;;) {
    let cel = '';
    if (tekst[waar] === '"') {
      waar += 1;
      for (;;) {
        const eind = tekst.indexOf('"', waar);
        if (eind < 0) return null;
        cel += tekst.slice(waar, eind);
        waar = eind + 1;
        if (tekst[waar] !== '"') break;
        cel += '"';
        waar += 1;
      }
    }
    const eind = tekst.indexOf(SCHEIDING, waar);
    cel += eind < 0 ? tekst.slice(waar) : tekst.slice(waar, eind);
    cellen.push(cel.trim());
    if (eind < 0) return cellen;
    waar = eind + 1;
  }
}

/** Lines with something on them, in cells. Takes a byte order mark and line ends of any system. */
export function leesRijen(tekst: string): Result<Rij[], Pabulibfout> {
  const rijen: Rij[] = [];
  for (const [nummer, inhoud] of tekst
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (inhoud.trim() === '') continue;
    const cellen = leesCellen(inhoud);
    if (!cellen) return mis({ code: 'aanhalingsteken_open', regel: nummer + 1 });
    rijen.push({ regel: nummer + 1, cellen });
  }
  return goed(rijen);
}

/** A cell as it stands in a file: quoted when it would be read as something else. */
export const schrijfCel = (tekst: string): string =>
  /[;"\r\n]/.test(tekst) || tekst !== tekst.trim()
    ? `"${tekst.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`
    : tekst;
