import type { Gelijkstand, Gelijkstandvolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import type { Kandidaat } from '#domein/stemming/telling/verkiezing.ts';

export const passingen = ['overslaan', 'stoppen', 'deels'] as const;
/** What happens when a request does not fit in what is left: the next is tried, all is over, or it gets what is left. */
export type Passing = (typeof passingen)[number];

/** How much a kandidaat is wanted, as a fraction: voor of the ballots that spoke, or points of the points there were. */
export interface Score {
  readonly teller: bigint;
  /** Above zero. */
  readonly noemer: bigint;
}

export interface Meestestemmenvraag {
  readonly kandidaten: readonly Kandidaat[];
  readonly scores: readonly Score[];
  /** Numbers of the kandidaten that may get money at all. */
  readonly doenMee: ReadonlySet<number>;
  /** With how little each can start; for `deels`. */
  readonly minimum: readonly bigint[];
  readonly budget: bigint;
  readonly pastNiet: Passing;
  readonly volgorde: Gelijkstandvolgorde;
}

export type Meestestemmenafloop =
  | { readonly soort: 'toegekend'; readonly bedrag: bigint }
  | { readonly soort: 'deels'; readonly bedrag: bigint }
  | { readonly soort: 'past_niet'; readonly tekort: bigint }
  | { readonly soort: 'gestopt' }
  | { readonly soort: 'geen_steun' };

export interface Meestestemmenuitkomst {
  /** What happened to each that took part, in the order in which they were looked at. */
  readonly stappen: readonly { readonly kandidaat: number; readonly afloop: Meestestemmenafloop }[];
  readonly gelijkstanden: readonly Gelijkstand[];
}

const vergelijkScores = (een: Score, ander: Score): number => {
  const verschil = ander.teller * een.noemer - een.teller * ander.noemer;
  if (verschil === 0n) return 0;
  return verschil < 0n ? -1 : 1;
};

function gelijkeScores(rij: readonly number[], scores: readonly Score[], volgorde: Gelijkstandvolgorde): Gelijkstand[] {
  const gelijk = (een: number, ander: number): boolean => {
    const [a, b] = [scores[een], scores[ander]];
    return a !== undefined && b !== undefined && vergelijkScores(a, b) === 0;
  };
  return rij.flatMap((gekozen, waar) => {
    const anderen = rij.slice(waar + 1).filter((ander) => gelijk(gekozen, ander));
    const [eerste] = anderen;
    return eerste === undefined ? [] : [{ gekozen, anderen, door: volgorde.beslist(gekozen, eerste) }];
  });
}

/** Most wanted first, each as far as the money goes (docs/voting.md). */
export function telMeesteStemmen(vraag: Meestestemmenvraag): Meestestemmenuitkomst {
  const { kandidaten, scores, doenMee, minimum, budget, pastNiet, volgorde } = vraag;
  const score = (nummer: number): Score => scores[nummer] ?? { teller: 0n, noemer: 1n };
  const rij = [...doenMee].sort(
    (een, ander) =>
      vergelijkScores(score(een), score(ander)) || (volgorde.plaats[een] ?? 0) - (volgorde.plaats[ander] ?? 0),
  );
  let over = budget;
  let klaar = false;
  let deelsGegeven = false;
  const kies = (nummer: number): Meestestemmenafloop => {
    const kosten = kandidaten[nummer]?.kosten ?? 0n;
    if (score(nummer).teller <= 0n) return { soort: 'geen_steun' };
    if (klaar) return { soort: 'gestopt' };
    if (kosten <= over) {
      over -= kosten;
      return { soort: 'toegekend', bedrag: kosten };
    }
    const tekort = kosten - over;
    if (pastNiet === 'stoppen') klaar = true;
    if (pastNiet === 'deels' && !deelsGegeven) {
      // Only the first that does not fit, whether or not it can do with what is left.
      deelsGegeven = true;
      const bedrag = over;
      if (bedrag > 0n && bedrag >= (minimum[nummer] ?? 1n)) {
        over = 0n;
        return { soort: 'deels', bedrag };
      }
    }
    return { soort: 'past_niet', tekort };
  };
  const stappen = rij.map((kandidaat) => ({ kandidaat, afloop: kies(kandidaat) }));
  const metSteun = rij.filter((nummer) => score(nummer).teller > 0n);
  return { stappen, gelijkstanden: gelijkeScores(metSteun, scores, volgorde) };
}
