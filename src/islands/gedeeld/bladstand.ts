/**
 * What this entry in the history of the tab remembers. It comes back with a reload and with the Back button, and never
 * with a new visit; no address, storage or server sees it.
 */
export interface Bladstand {
  /** The step of a form that is shown here, from 0. */
  readonly stap?: number;
  /** The step of the entry before this one, when that is of the same filling. */
  readonly van?: number;
  /** Which filling of the form: another one after sending or throwing away. */
  readonly beurt?: string;
  /** Who somebody said to be: kept with this entry only, and never on a shared computer. */
  readonly contact?: Readonly<Record<string, readonly string[]>>;
  /** The form on this page was sent. */
  readonly verstuurd?: boolean;
  /** Of the dossier that was open here. */
  readonly volgcode?: string;
  readonly nummer?: string | null;
}

// Only this file writes it, for our own pages.
export const leesBladstand = (): Bladstand => (history.state ?? {}) as Bladstand;
export const zetBladstand = (stand: Bladstand): void => history.replaceState(stand, '');
/** The same page once more in the history, so that Back leads to how it was. */
export const nieuwBlad = (stand: Bladstand): void => history.pushState(stand, '');
