import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';

/** States in which somebody decided about what another asked: those one can object to (decision 31). */
const BESLUITEN: Readonly<Record<Dossiersoort, ReadonlySet<string>>> = {
  aanmelding: new Set(['afgewezen']),
  aanvraag: new Set(['toegekend', 'deels_toegekend', 'afgewezen', 'buiten_behandeling']),
  feedback: new Set(),
};

/** Whether reaching this state is a decision about a dossier of this kind. */
export const isBesluitOver = (soort: Dossiersoort, status: string): boolean => BESLUITEN[soort].has(status);
