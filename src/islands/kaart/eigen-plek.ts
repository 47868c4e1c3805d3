import { vraagLocatie } from '#islands/dichtbij/locatie.ts';
import type { Kaartbeeld } from '#islands/kaart/kaartbeeld.ts';
import { kaart as tekst } from '#teksten/nl/kaart/kaart.ts';

/** Asks this device where it is and shows that on the map; nothing of it leaves the device. `meld` hears how it goes. */
export async function toonEigenPlek(beeld: () => Kaartbeeld | undefined, meld: (zin: string) => void): Promise<void> {
  meld(tekst.ikZoekt);
  const plek = await vraagLocatie();
  if (typeof plek === 'string') {
    meld(tekst.ikFout[plek]);
    return;
  }
  beeld()?.toonIk(plek);
  meld(tekst.ikHier);
}
