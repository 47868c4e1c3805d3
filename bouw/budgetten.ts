/** In bytes after gzip -9. The worker that solves the puzzle counts nowhere. */
export interface Budgetten {
  readonly html_en_css: number;
  /** The first pattern that fits the path of a page decides; without one it is 0. */
  readonly javascript: readonly {
    readonly paginas: RegExp;
    readonly bytes: number;
    /** What a script imports while it runs counts too, as the rules of a form do, which come at the first focus. */
    readonly ook_later?: boolean;
  }[];
}

export const budgetten: Budgetten = {
  html_en_css: 14_600,
  javascript: [
    { paginas: /^\/kaart\/$/, bytes: 55_000 },
    { paginas: /^\/(dichtbij\/|zoeken\/)?$/, bytes: 12_000 },
    { paginas: /^\/(initiatieven|buurtcentra|speeltuinen)\/((wijk|thema|soort|beheer|pagina)\/.*)?$/, bytes: 12_000 },
    // The drawing of such a page becomes a map on a tap.
    { paginas: /^\/(initiatieven|buurtcentra|speeltuinen|wijken)\/[^/]+\/$/, bytes: 2_500 },
    { paginas: /^\/buurtbudget\/aanvragen\/.*$/, bytes: 97_000, ook_later: true },
    { paginas: /^\/feedback\/.*$/, bytes: 95_500, ook_later: true },
    { paginas: /^\/verbeteren\/$/, bytes: 1_500 },
    { paginas: /^\/meedoen\/.*$/, bytes: 95_000, ook_later: true },
    { paginas: /^\/volgen\/$/, bytes: 98_700, ook_later: true },
    { paginas: /^\/bevestigen\/$/, bytes: 1_000 },
    { paginas: /^\/jury\/$/, bytes: 118_000, ook_later: true },
    { paginas: /^\/werkplek\/$/, bytes: 540_000, ook_later: true },
    { paginas: /^\/buurtbudget\/([^/]+\/(pagina\/.*)?)?$/, bytes: 2_000 },
    { paginas: /^\/buurtbudget\/[^/]+\/uitslag\//, bytes: 1_000 },
  ],
};

interface Scriptbudget {
  readonly bytes: number;
  readonly ook_later?: boolean;
}
const GEEN: Scriptbudget = { bytes: 0 };

/** How many bytes of JavaScript the page at an address may load. */
export const javascriptBudget =
  ({ javascript }: Budgetten) =>
  (adres: string): Scriptbudget =>
    javascript.find(({ paginas }) => paginas.test(adres)) ?? GEEN;
