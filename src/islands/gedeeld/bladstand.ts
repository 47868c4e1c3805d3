/**
 * What this entry in the history of the tab remembers. It comes back with a reload and with the Back button, and never
 * with a new visit; no address, storage or server sees it.
 */
export interface Bladstand {
  /** The form on this page was sent. */
  readonly verstuurd?: boolean;
  /** Of the dossier that was open here. */
  readonly volgcode?: string;
  readonly nummer?: string | null;
}

// Only this file writes it, for our own pages.
export const leesBladstand = (): Bladstand => (history.state ?? {}) as Bladstand;
export const zetBladstand = (stand: Bladstand): void => history.replaceState(stand, '');
