const EINDES = ['verstuurd', 'weggegooid'] as const;
/** How a filling of a form came to its end. */
export type Einde = (typeof EINDES)[number];

const TEKENS = 400;
const hier: Record<Einde, string> = { verstuurd: '', weggegooid: '' };

function lees(einde: Einde): string {
  try {
    return sessionStorage.getItem(einde) ?? hier[einde];
  } catch {
    // Switched off: then this page knows only of itself.
    return hier[einde];
  }
}

/** Whether this filling ended in this tab: then no entry of the history may bring it back. */
export const eindeVan = (beurt: string): Einde | undefined => EINDES.find((einde) => lees(einde).includes(beurt));

/** Holds only random keys, and the latest of them. */
export function zetEinde(beurt: string, einde: Einde): void {
  hier[einde] = `${beurt} ${lees(einde)}`.slice(0, TEKENS);
  try {
    sessionStorage.setItem(einde, hier[einde]);
  } catch {
    // As above.
  }
}
