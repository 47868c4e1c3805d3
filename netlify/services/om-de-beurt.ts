/** What one lot of a kind of work did. */
export interface Partij {
  readonly aantal: number;
  /** Another lot of this kind waits. */
  readonly meer: boolean;
  /** Somebody else does this kind now. */
  readonly bezet: boolean;
}

/**
 * Does one lot of each kind, then the next of those that have more, as long as there is time: a kind with much to do holds
 * up no other. A kind whose lot gave null has failed, and gets no other turn. Returns how much was done per kind.
 */
export async function doeOmDeBeurt(
  soorten: readonly string[],
  doe: (soort: string) => Promise<Partij | null>,
  isTijd: () => boolean,
): Promise<ReadonlyMap<string, number>> {
  const gedaan = new Map<string, number>();
  let wachtend = soorten;
  while (wachtend.length > 0) {
    const verder: string[] = [];
    for (const soort of wachtend) {
      if (!isTijd()) return gedaan;
      const partij = await doe(soort);
      gedaan.set(soort, (gedaan.get(soort) ?? 0) + (partij?.aantal ?? 0));
      if (partij?.meer) verder.push(soort);
    }
    wachtend = verder;
  }
  return gedaan;
}
