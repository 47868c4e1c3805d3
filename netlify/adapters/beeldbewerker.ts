import sharp from 'sharp';
import { BEELD_BYTES, GROOT, KLEIN, MEESTE_PUNTEN } from '#domein/beeld/beeld.limieten.ts';
import { bestandssoort } from '#domein/beeld/bestandssoort.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

/** A WebP with nothing in it but the picture; sizes in pixels. */
export interface Plaat {
  readonly bytes: Buffer;
  readonly breedte: number;
  readonly hoogte: number;
}
export interface Platen {
  readonly groot: Plaat;
  readonly klein: Plaat;
}
export type Beeldfout = 'foto_soort' | 'foto_kapot' | 'te_veel_punten';

const SECONDEN = 20;
/** Sharp enough first; a photo of leaves or gravel needs a lower one to fit. */
const KWALITEITEN = [80, 70, 60, 50, 40, 30, 20, 10, 1];

/** The picture at most `zijde` wide and high, upright, on white. The decoder keeps no metadata unless asked. */
async function maakPlaat(bytes: Uint8Array, zijde: number): Promise<Plaat | null> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MEESTE_PUNTEN, failOn: 'error' })
    .timeout({ seconds: SECONDEN })
    .autoOrient()
    .resize({ width: zijde, height: zijde, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (const quality of KWALITEITEN) {
    const uit = await sharp(data, { raw: { width, height, channels } }).webp({ quality }).toBuffer();
    if (uit.byteLength <= BEELD_BYTES) return { bytes: uit, breedte: width, hoogte: height };
  }
  return null;
}

/** Makes the two pictures that are kept from what somebody sent, whatever it is. */
export async function bewerkBeeld(bytes: Uint8Array): Promise<Result<Platen, Beeldfout>> {
  const soort = bestandssoort(bytes);
  if (soort === null) return mis('foto_soort');
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MEESTE_PUNTEN) return mis('te_veel_punten');
    const groot = await maakPlaat(bytes, GROOT);
    const klein = groot && (await maakPlaat(groot.bytes, KLEIN));
    return klein ? goed({ groot, klein }) : mis('foto_kapot');
  } catch {
    // The decoder says in words what it could not read, and they may quote the file.
    return mis('foto_kapot');
  }
}
