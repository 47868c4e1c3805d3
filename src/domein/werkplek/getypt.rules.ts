type Waarden = Readonly<Record<string, unknown>>;

/** What somebody typed in the fields of a row and did not save, and what stood in those fields when typing began. */
export interface Getypt {
  readonly waarden: Waarden;
  readonly van: Waarden;
}
export const NIETS_GETYPT: Getypt = { waarden: {}, van: {} };

const isWaarden = (waarde: unknown): waarde is Waarden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
export const isGetypt = (waarde: unknown): waarde is Getypt =>
  isWaarden(waarde) && 'waarden' in waarde && isWaarden(waarde.waarden) && 'van' in waarde && isWaarden(waarde.van);

const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
/** One spelling for what means the same: nothing, spaces around a text, and a moment. */
function spelling(waarde: unknown): unknown {
  if (waarde === undefined || waarde === null) return '';
  if (Array.isArray(waarde)) return waarde.length === 0 ? '' : waarde.map(spelling);
  const tekst = waarde instanceof Date ? waarde.toISOString() : waarde;
  if (typeof tekst !== 'string') return tekst;
  return ISO_MOMENT.test(tekst) && !Number.isNaN(Date.parse(tekst)) ? Date.parse(tekst) : tekst.trim();
}
export const isGelijk = (een: unknown, ander: unknown): boolean =>
  JSON.stringify(spelling(een)) === JSON.stringify(spelling(ander));

const zonder = (waarden: Waarden, weg: (veld: string) => boolean): Waarden =>
  Object.fromEntries(Object.entries(waarden).filter(([veld]) => !weg(veld)));

export function zonderVelden({ waarden, van }: Getypt, velden: ReadonlySet<string>): Getypt {
  const weg = (veld: string): boolean => velden.has(veld);
  return { waarden: zonder(waarden, weg), van: zonder(van, weg) };
}

/** One field was typed in; what is again as it was, was not typed. `nu` is what the row says. */
export function noteer({ waarden, van }: Getypt, veld: string, waarde: unknown, nu: unknown): Getypt {
  const begin = veld in van ? van[veld] : nu;
  if (isGelijk(waarde, nu) && isGelijk(waarde, begin)) return zonderVelden({ waarden, van }, new Set([veld]));
  return { waarden: { ...waarden, [veld]: waarde }, van: { ...van, [veld]: begin ?? null } };
}

export interface Veldverschil {
  readonly veld: string;
  readonly mijn: unknown;
  readonly nu: unknown;
  /** Somebody else changed it too, into something else. */
  readonly botst: boolean;
}

/** What of it the row does not say already. */
export const verschillenMet = ({ waarden, van }: Getypt, rij: Waarden): readonly Veldverschil[] =>
  Object.entries(waarden)
    .filter(([veld, mijn]) => !isGelijk(mijn, rij[veld]))
    .map(([veld, mijn]) => ({ veld, mijn, nu: rij[veld], botst: !isGelijk(rij[veld], van[veld]) }));

/** The same, typed on the row as it is now: nothing differs any more but what somebody chose to keep. */
export function opnieuwOp(getypt: Getypt, rij: Waarden, houdt: (veld: string) => boolean): Getypt {
  const waarden = zonder(getypt.waarden, (veld) => !houdt(veld) || isGelijk(getypt.waarden[veld], rij[veld]));
  return { waarden, van: Object.fromEntries(Object.keys(waarden).map((veld) => [veld, rij[veld] ?? null])) };
}

export const isNiets = ({ waarden }: Getypt): boolean => Object.keys(waarden).length === 0;
