import type { Bouwer } from '#netlify/local/bouwen.ts';
import { startKlokslag } from '#netlify/local/klokslag.ts';
import type { Stoppen } from '#netlify/local/stoppen.ts';
import { toonFout } from '#netlify/melding.ts';

const KIJK_MS = 2000;

/**
 * Builds the site anew when public content changed, while the old one stays up: one build at a time, which takes along all
 * that changed before it began. What failed to build is tried again after the next change.
 */
export function houdBij(bouwer: Bouwer, versie: () => Promise<string>, { signaal, ruimOp }: Stoppen): void {
  let mislukt: string | undefined;
  const kijk = async (): Promise<void> => {
    let inhoud: string | undefined;
    try {
      inhoud = await versie();
      if (inhoud === mislukt || !(await bouwer.bouw(inhoud))) return;
      mislukt = undefined;
      console.log('De site is bijgewerkt.');
    } catch (fout) {
      mislukt = inhoud;
      if (!signaal.aborted) toonFout(fout);
    }
  };
  const klokslag = startKlokslag(kijk, KIJK_MS);
  ruimOp(klokslag.stop);
  klokslag.nu();
}
