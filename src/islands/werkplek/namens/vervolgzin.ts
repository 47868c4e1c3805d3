import type { Vervolgsoort } from '#domein/gedeeld/vervolg.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek/werkplek-namens.ts';

/** What the resident hears of it, and what whoever wrote it down can do now. `kanaal`: how it came in. */
export function vervolgzin(kanaal: string, wat: Vervolgsoort): string {
  const aanDeTelefoon: Partial<Record<Vervolgsoort, string>> = kanaal === 'telefoon' ? tekst.vervolgTelefoon : {};
  return aanDeTelefoon[wat] ?? tekst.vervolg[wat];
}
