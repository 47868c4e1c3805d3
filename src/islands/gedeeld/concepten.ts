const DAGEN_MS = 7 * 24 * 60 * 60 * 1000;
const VOOR = 'concept:';
const GEDEELD = 'gedeeld:';

/** Drafts of somebody who is not signed in, as on the public forms. */
export const NIEMAND = '';

export interface Concept<Inhoud> {
  readonly inhoud: Inhoud;
  /** Of what this was typed on, such as `gewijzigd_op` of its row; null when there was nothing yet. */
  readonly versie: string | null;
  /** When something was last typed, in milliseconds. */
  readonly op: number;
  /** Where it lies on this device. */
  readonly sleutel: string;
  /** Which form wrote it. */
  readonly merk: string;
}

/** What one form on one screen keeps. Two tabs with the same form never write over each other: the second gets a draft of its own. */
export interface Conceptplaats<Inhoud> {
  /** All there is by this name: first that of this tab, then the latest; what has another shape is no draft. */
  lees(): readonly Concept<Inhoud>[];
  /** Goes on with this one: the next `bewaar` replaces it, and `wis` removes it. */
  neem(concept: Concept<Inhoud>): void;
  /** False when this device keeps nothing: storage is full or switched off, or the computer is shared. */
  bewaar(inhoud: Inhoud, versie?: string | null): boolean;
  /** Removes what this form wrote or took. */
  wis(): void;
  /** Removes all there is by this name. */
  wisAlle(): void;
}

export interface Concepten {
  plaats<Inhoud>(naam: string, isInhoud: (waarde: unknown) => waarde is Inhoud): Conceptplaats<Inhoud>;
  /** The names of what is kept, that begin so; a name once for each tab. */
  namen(begin?: string): readonly string[];
  wisAlles(): void;
  isGedeeld(): boolean;
  /** On a shared computer nothing is kept of who says so, and what was there goes. */
  zetGedeeld(gedeeld: boolean): void;
}

const toeval = (): string => Math.random().toString(36).slice(2);
const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

interface Opgeslagen {
  readonly tot: number;
  readonly merk: string;
  readonly versie: string | null;
  readonly inhoud: unknown;
}
function ontleed(tekst: string | null): Opgeslagen | undefined {
  const gelezen: unknown = JSON.parse(tekst ?? 'null');
  if (!isObject(gelezen) || typeof gelezen.tot !== 'number' || typeof gelezen.merk !== 'string') return undefined;
  const { tot, merk, versie, inhoud } = gelezen;
  return { tot, merk, versie: typeof versie === 'string' ? versie : null, inhoud };
}

/**
 * Everything typed and not yet sent on this device, of one person: `wie` is the id of who is signed in, or `NIEMAND`. What is
 * another's cannot be reached from here. Kept for seven days. Nothing throws: without storage there are no drafts.
 */
export function conceptenVan(
  wie: string,
  opslag = (): Storage => localStorage,
  nu = Date.now,
  tab = (): Storage => sessionStorage,
): Concepten {
  const van = `${VOOR}${wie}:`;
  function probeer<Uitkomst>(werk: (kast: Storage) => Uitkomst, anders: Uitkomst, waar = opslag): Uitkomst {
    try {
      return werk(waar());
    } catch {
      return anders;
    }
  }
  const lees = (sleutel: string): Opgeslagen | undefined =>
    probeer((kast) => ontleed(kast.getItem(sleutel)), undefined);
  const verwijder = (sleutel: string): void => probeer((kast) => kast.removeItem(sleutel), undefined);
  /** Further ahead than a draft can be: the clock of this device was wrong when it was made. */
  const isVers = (concept: Opgeslagen | undefined): boolean =>
    concept !== undefined && concept.tot > nu() && concept.tot - nu() <= DAGEN_MS;
  /** What is past its term goes, whoever it is of. */
  function sleutels(): readonly string[] {
    const alle = probeer((kast) => Array.from({ length: kast.length }, (_, plek) => kast.key(plek) ?? ''), []).filter(
      (sleutel) => sleutel.startsWith(VOOR),
    );
    const oud = new Set(alle.filter((sleutel) => !isVers(lees(sleutel))));
    for (const sleutel of oud) verwijder(sleutel);
    return alle.filter((sleutel) => !oud.has(sleutel) && sleutel.startsWith(van));
  }
  const wisAlles = (): void => {
    for (const sleutel of sleutels()) verwijder(sleutel);
  };
  const isGedeeld = (): boolean => probeer((kast) => kast.getItem(GEDEELD + wie) !== null, false);

  function plaats<Inhoud>(naam: string, isInhoud: (waarde: unknown) => waarde is Inhoud): Conceptplaats<Inhoud> {
    const eigen = toeval();
    const eerste = van + naam;
    const hiervan = (): readonly string[] =>
      sleutels().filter((sleutel) => sleutel === eerste || sleutel.startsWith(`${eerste}~`));
    let hier = { sleutel: eerste, merk: eigen };
    const isHier = (): boolean => lees(hier.sleutel)?.merk === hier.merk;
    // A tab that is loaded again finds its own words, whatever another one wrote since.
    const vanTab = ({ sleutel }: { sleutel: string }): number =>
      probeer((kast) => Number(kast.getItem(eerste) === sleutel), 0, tab);
    function ga(naar: typeof hier): void {
      hier = naar;
      probeer((kast) => kast.setItem(eerste, hier.sleutel), undefined, tab);
    }
    return {
      lees: () =>
        hiervan()
          .flatMap((sleutel) => {
            const { tot = 0, merk = '', versie = null, inhoud } = lees(sleutel) ?? {};
            return isInhoud(inhoud) ? [{ sleutel, merk, versie, inhoud, op: tot - DAGEN_MS }] : [];
          })
          .sort((een, ander) => vanTab(ander) - vanTab(een) || ander.op - een.op),
      neem: ({ sleutel, merk }) => ga({ sleutel, merk }),
      bewaar(inhoud, versie = null) {
        if (isGedeeld()) return false;
        // Another tab wrote here since: it keeps its place.
        const vrij = lees(hier.sleutel) === undefined || isHier();
        ga({ sleutel: vrij ? hier.sleutel : `${eerste}~${toeval()}`, merk: eigen });
        const tekst = JSON.stringify({ tot: nu() + DAGEN_MS, merk: eigen, versie, inhoud });
        return probeer((kast) => {
          kast.setItem(hier.sleutel, tekst);
          return true;
        }, false);
      },
      wis() {
        if (isHier()) verwijder(hier.sleutel);
      },
      wisAlle() {
        for (const sleutel of hiervan()) verwijder(sleutel);
      },
    };
  }

  return {
    plaats,
    namen: (begin = '') =>
      sleutels()
        .filter((sleutel) => sleutel.startsWith(van + begin))
        .map((sleutel) => sleutel.slice(van.length).replace(/~\w+$/, '')),
    wisAlles,
    isGedeeld,
    zetGedeeld(gedeeld) {
      if (gedeeld) wisAlles();
      probeer((kast) => (gedeeld ? kast.setItem(GEDEELD + wie, 'ja') : kast.removeItem(GEDEELD + wie)), undefined);
    },
  };
}
