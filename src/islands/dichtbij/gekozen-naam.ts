import type { Punt } from '#domein/plek/afstand.ts';
import { schrijfBij } from '#domein/plek/dichtbij.ts';

const SLEUTEL = 'dichtbij';

/** Keeps the name of a chosen place in this tab only, for the heading on the next page. */
export function onthoudNaam(punt: Punt, naam: string): void {
  try {
    sessionStorage.setItem(SLEUTEL, JSON.stringify([schrijfBij(punt), naam]));
  } catch {
    // Storage can be switched off; the heading then says "jouw plek".
  }
}

/** The name that goes with a fragment, when it was chosen in this tab. */
export function naamBij(fragment: string): string | undefined {
  try {
    const bewaard: unknown = JSON.parse(sessionStorage.getItem(SLEUTEL) ?? 'null');
    const [bij, naam]: unknown[] = Array.isArray(bewaard) ? bewaard : [];
    return bij === fragment && typeof naam === 'string' ? naam : undefined;
  } catch {
    return undefined;
  }
}
