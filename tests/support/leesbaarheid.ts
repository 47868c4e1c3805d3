import { telLettergrepen } from '#tests/support/leesbaarheid-lettergrepen.ts';
import { splitsWoorden, splitsZinnen, teltAlsZin } from '#tests/support/leesbaarheid-zinnen.ts';

export interface Grenzen {
  /** Words per sentence on average, at most. */
  gemiddeld: number;
  /** Words in one sentence, at most. */
  langste: number;
  /** Flesch-Douma, at least. */
  douma: number;
}
export const GRENZEN: Grenzen = { gemiddeld: 10, langste: 18, douma: 65 };

export interface Meting {
  zinnen: number;
  woorden: number;
  /** Words per sentence. */
  gemiddeld: number;
  /** Every sentence that counts, with its number of words. */
  lengtes: { zin: string; woorden: number }[];
  /** 0 is hard, 100 is easy; from 60 up ordinary readers manage. */
  douma: number;
}

/** A sentence that may be longer or harder than the rest, and why. */
export interface Uitzondering {
  zin: string | RegExp;
  reden: string;
}

const past = (zin: string, { zin: patroon }: Uitzondering) =>
  typeof patroon === 'string' ? zin === patroon : patroon.test(zin);

/**
 * Measures texts. Flesch-Douma = 206.84 - 0.77 × syllables per 100 words - 0.93 × words per sentence.
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen (Landbouwhogeschool Wageningen, bulletin 17, 1960),
 * Rudolf Flesch's formula of 1948 fitted to Dutch.
 */
export function meet(teksten: readonly string[], uitzonderingen: readonly Uitzondering[] = []): Meting {
  const zinnen = teksten
    .flatMap(splitsZinnen)
    .filter(teltAlsZin)
    .filter((zin) => !uitzonderingen.some((uitzondering) => past(zin, uitzondering)));
  const perZin = zinnen.map(splitsWoorden);
  const woorden = perZin.flat();
  const lettergrepen = woorden.reduce((som, woord) => som + telLettergrepen(woord), 0);
  const gemiddeld = zinnen.length === 0 ? 0 : woorden.length / zinnen.length;
  const per100 = woorden.length === 0 ? 0 : (100 * lettergrepen) / woorden.length;
  return {
    zinnen: zinnen.length,
    woorden: woorden.length,
    gemiddeld,
    lengtes: zinnen.map((zin, nummer) => ({ zin, woorden: perZin[nummer]?.length ?? 0 })),
    douma: 206.84 - 0.77 * per100 - 0.93 * gemiddeld,
  };
}

/** What is wrong with a measured text, in words; empty when it is easy enough. A text without sentences is. */
export function bezwaren({ zinnen, gemiddeld, lengtes, douma }: Meting, grenzen: Grenzen = GRENZEN): string[] {
  if (zinnen === 0) return [];
  return [
    gemiddeld > grenzen.gemiddeld && `mean sentence of ${gemiddeld.toFixed(1)} words`,
    douma < grenzen.douma && `Flesch-Douma of ${douma.toFixed(1)}`,
    ...lengtes
      .filter(({ woorden }) => woorden > grenzen.langste)
      .map(({ zin }) => `more than ${grenzen.langste} words: ${zin}`),
  ].filter((bezwaar) => bezwaar !== false);
}
