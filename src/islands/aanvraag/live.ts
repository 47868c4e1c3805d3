import { haalRondes } from '#client/ronde/live.ts';
import type { Rondekeuze } from '#formulieren/aanvraag/rondekeuze.ts';
import type { Livestand } from '#formulieren/gedeeld/besturing.ts';
import { rondeNuTekst } from '#teksten/nl/aanvraag/aanvraag-nieuw.ts';

const ELKE = 60_000;
const UUR = 3_600_000;

/** Whether the chosen ronde still takes requests; undefined when that cannot be known now. Only the server says that it is closed: clocks of phones are often wrong. */
export async function leesLive(
  keuzes: readonly Rondekeuze[],
  slug: string | undefined,
): Promise<Livestand | undefined> {
  const gekozen = keuzes.length === 1 ? keuzes[0]?.slug : slug;
  if (!gekozen) return null;
  const live = await haalRondes();
  if (!live) return undefined;
  const ronde = live.find((een) => een.slug === gekozen);
  if (ronde?.status !== 'open_voor_aanvragen') return { zin: rondeNuTekst.netDicht, dicht: true };
  const over = Date.parse(ronde.sluit_op) - Date.now();
  return over > 0 && over < 48 * UUR ? { zin: rondeNuTekst.nogUren(Math.ceil(over / UUR)), dicht: false } : null;
}

/** Looks now, when somebody comes back to the page, and each minute that it is in sight. Returns how to stop. */
export function volgLive(kijk: () => void): () => void {
  const alsInZicht = (): void => void (document.hidden || kijk());
  alsInZicht();
  const klok = setInterval(alsInZicht, ELKE);
  document.addEventListener('visibilitychange', alsInZicht);
  return () => {
    clearInterval(klok);
    document.removeEventListener('visibilitychange', alsInZicht);
  };
}
