import type { Rondeafloop } from '#content/stemming/uitslagen.ts';
import { uitslagTekst as tekst } from '#teksten/nl/stemming/uitslag.ts';

/** What a ronde came to, and what came of its money, as far as that is known. */
export function afloopZin(afloop: Rondeafloop | undefined): string {
  if (!afloop) return '';
  const { geldig, metGeld, plannen, besteed_cent, geld } = afloop;
  if (!geldig) return tekst.geenUitslag;
  return [
    tekst.kregen(metGeld, plannen, besteed_cent),
    geld.besteed > 0 ? tekst.gavenUit(geld.besteed) : '',
    geld.teruggekomen > 0 ? tekst.kwamTerug(geld.teruggekomen) : '',
    geld.doorgeschoven ? tekst.schoofDoor(geld.doorgeschoven) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
