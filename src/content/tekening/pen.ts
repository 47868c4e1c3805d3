import type { Plaats } from '#content/tekening/vlak.ts';

/** One movement of the pen: a line, a bend towards a corner, or a bend that goes on from the one before. */
export interface Penstreek {
  readonly soort: 'l' | 'q' | 't';
  readonly van: Plaats;
  readonly naar: readonly Plaats[];
}

/** A tenth of a unit is more exact than anything that is drawn. */
const kort = (getal: number): string => String(Math.round(getal * 10) / 10 || 0);
/** A minus sign parts two numbers as well as a space does. */
const naast = (getallen: readonly number[]): string =>
  getallen
    .map(kort)
    .reduce((tekst, getal) => (tekst === '' || getal.startsWith('-') ? tekst + getal : `${tekst} ${getal}`), '');

/** A closed path in as few letters as it takes: from the place before, and a command only where it changes. */
export function alsPad(streken: readonly Penstreek[]): string {
  let pad = `M${naast(streken[0]?.van ?? [0, 0])}`;
  let vorige = '';
  for (const { soort, van, naar } of streken) {
    const stap = naast(naar.flatMap(([x, y]) => [x - van[0], y - van[1]]));
    pad += soort === vorige && !stap.startsWith('-') ? ` ${stap}` : `${soort === vorige ? '' : soort}${stap}`;
    vorige = soort;
  }
  return `${pad}z`;
}
