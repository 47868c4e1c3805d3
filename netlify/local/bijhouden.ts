import type { Bouwer } from '#netlify/local/bouwen.ts';
import { Bouwfout } from '#netlify/local/bouwfout.ts';
import type { Bouwverslag } from '#netlify/local/bouwverslag.ts';
import { startKlokslag } from '#netlify/local/klokslag.ts';
import { maakNawerk } from '#netlify/local/nawerk.ts';
import type { Stoppen } from '#netlify/local/stoppen.ts';
import { toonFout } from '#netlify/melding.ts';

const KIJK_MS = 2000;
/** Content that was held back may do another time: a photo did not come, say. */
const PAUZE_MS = 5 * 60_000;

const ONBEKEND = { uitleg: null, stilstand: null };

/**
 * Builds the site anew when public content changed, while the old one stays up: one build at a time, which takes along all
 * that changed before it began. It waits until nothing changes for a moment, so that changes in a row are one build. What
 * failed to build is tried again after the next change, or after the pause. What nobody waits for follows once a site is online.
 */
export function houdBij(
  bouwer: Bouwer,
  versie: () => Promise<string>,
  verslag: Bouwverslag,
  { signaal, ruimOp }: Stoppen,
): void {
  let mislukt: { readonly inhoud: string; readonly tot: number } | undefined;
  let vorige: string | undefined;
  let gemeld = false;
  const nawerk = maakNawerk(bouwer, signaal);
  const wacht = (inhoud: string): boolean => mislukt?.inhoud === inhoud && Date.now() < mislukt.tot;
  const meldOnline = async (): Promise<boolean> => {
    const bestand = await bouwer.toont();
    if (bestand) await verslag.online(bestand);
    gemeld = true;
    return bestand?.tegengehouden === undefined;
  };
  const bouw = async (gezien: string): Promise<void> => {
    await verslag.begonnen(gezien);
    // At its beginning the database counts, and numbers are content too.
    const inhoud = await versie();
    await nawerk.maakRuimte();
    try {
      await bouwer.bouw(inhoud);
      nawerk.opnieuw();
    } catch (fout) {
      if (signaal.aborted) return;
      mislukt = { inhoud, tot: await verslag.mislukt(fout instanceof Bouwfout ? fout : ONBEKEND) };
      throw fout;
    }
    const isBij = await meldOnline();
    mislukt = isBij ? undefined : { inhoud, tot: Date.now() + PAUZE_MS };
    console.log(isBij ? 'De site is bijgewerkt.' : 'De site houdt nieuwe inhoud tegen. De werkplek zegt waarom.');
  };
  const kijk = async (): Promise<void> => {
    try {
      const inhoud = await versie();
      const rustig = inhoud === vorige;
      vorige = inhoud;
      if (await bouwer.isActueel(inhoud)) {
        if (!gemeld) await meldOnline();
      } else if (rustig && !wacht(inhoud)) await bouw(inhoud);
      nawerk.begin();
    } catch (fout) {
      if (!signaal.aborted) toonFout(fout);
    }
  };
  const klokslag = startKlokslag(kijk, KIJK_MS);
  ruimOp(klokslag.stop);
  ruimOp(nawerk.stop);
  klokslag.nu();
}
