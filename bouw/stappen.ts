const MS_PER_SECONDE = 1000;

/** How long each part of a build took, in the order in which they ended. */
export interface Stappen {
  meet<Uitkomst>(naam: string, werk: () => Promise<Uitkomst>): Promise<Uitkomst>;
  /** One line for the log of the build. */
  regel(): string;
}

/** Times the parts of one build. Parts with the same name are added up. */
export function maakStappen(nu: () => number = () => performance.now()): Stappen {
  const seconden = new Map<string, number>();
  return {
    async meet(naam, werk) {
      const begin = nu();
      try {
        return await werk();
      } finally {
        seconden.set(naam, (seconden.get(naam) ?? 0) + (nu() - begin) / MS_PER_SECONDE);
      }
    },
    regel: () => [...seconden].map(([naam, duur]) => `${naam} ${duur.toFixed(1)} s`).join(', '),
  };
}
