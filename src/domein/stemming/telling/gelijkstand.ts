/** What can break a tie. `loting` and `bestandsvolgorde` always do, so one of them comes last. */
export const gelijkstandregels = ['meeste_stemmen', 'laagste_bedrag', 'loting', 'bestandsvolgorde'] as const;
export type Gelijkstandregel = (typeof gelijkstandregels)[number];

/** What the rules look at, per kandidaat. `lot`: hexadecimal, lowest first; empty where nothing is drawn. */
export interface Gelijkstandgegevens {
  readonly steun: readonly number[];
  readonly kosten: readonly bigint[];
  readonly lot: readonly string[];
}

const vergelijk = <Waarde extends number | bigint | string>(een: Waarde, ander: Waarde): number => {
  if (een === ander) return 0;
  return een < ander ? -1 : 1;
};

/** Below zero when `een` wins the tie by this rule, zero when the rule does not tell them apart. */
function volgens(regel: Gelijkstandregel, gegevens: Gelijkstandgegevens, een: number, ander: number): number {
  const { steun, kosten, lot } = gegevens;
  switch (regel) {
    case 'meeste_stemmen':
      return vergelijk(steun[ander] ?? 0, steun[een] ?? 0);
    case 'laagste_bedrag':
      return vergelijk(kosten[een] ?? 0n, kosten[ander] ?? 0n);
    case 'loting':
      return vergelijk(lot[een] ?? '', lot[ander] ?? '');
    case 'bestandsvolgorde':
      return vergelijk(een, ander);
  }
}

/** One order of all kandidaten, used for every tie of a count. */
export interface Gelijkstandvolgorde {
  /** Place of each kandidaat, from 0: the lower one wins a tie. */
  readonly plaats: readonly number[];
  /** The rule that lets the first of these two win. */
  beslist(een: number, ander: number): Gelijkstandregel;
}

/** `regels` in the order in which they are tried; what they leave equal is decided by the order in which it was given. */
export function maakVolgorde(regels: readonly Gelijkstandregel[], gegevens: Gelijkstandgegevens): Gelijkstandvolgorde {
  const alle: readonly Gelijkstandregel[] = [...regels, 'bestandsvolgorde'];
  const kiesRegel = (een: number, ander: number): Gelijkstandregel =>
    alle.find((regel) => volgens(regel, gegevens, een, ander) !== 0) ?? 'bestandsvolgorde';
  const nummers = gegevens.kosten
    .map((_, nummer) => nummer)
    .sort((een, ander) => volgens(kiesRegel(een, ander), gegevens, een, ander));
  const plaats = nummers.map(() => 0);
  for (const [waar, nummer] of nummers.entries()) plaats[nummer] = waar;
  return { plaats, beslist: kiesRegel };
}

/** A tie that made a difference: equal by the rule itself, and this one went first. */
export interface Gelijkstand {
  readonly gekozen: number;
  readonly anderen: readonly number[];
  readonly door: Gelijkstandregel;
}
