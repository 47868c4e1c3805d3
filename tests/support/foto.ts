import sharp from 'sharp';

/** A plain picture of two halves, blue left and yellow right, as an encoder in a phone makes it. */
const halven = (breed: number, hoog: number) =>
  sharp({ create: { width: breed, height: hoog, channels: 3, background: '#0a5c5a' } }).composite([
    {
      input: { create: { width: Math.floor(breed / 2), height: hoog, channels: 3, background: '#ffcf4a' } },
      left: Math.ceil(breed / 2),
      top: 0,
    },
  ]);

/** A JPEG that lies on its side (EXIF orientation 6: turn it a quarter to the right) and says where it was made. */
export const jpegMetPlaats = (breed = 1600, hoog = 1000): Promise<Buffer> =>
  halven(breed, hoog)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Voorbeeldcamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 27/1', GPSLongitudeRef: 'E', GPSLongitude: '5/1 7/1 17/1' },
    })
    .jpeg()
    .toBuffer();

export const alsSoort = (soort: 'png' | 'webp' | 'avif' | 'gif', breed = 300, hoog = 200): Promise<Buffer> =>
  halven(breed, hoog).toFormat(soort).toBuffer();

/** Noise, which hardly compresses. */
export const ruis = (breed: number, hoog: number): Promise<Buffer> =>
  sharp({
    create: {
      width: breed,
      height: hoog,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();

/** A form with a photo, as a browser sends it; a value of undefined leaves a field out. */
export function fotoformulier(foto: Uint8Array | undefined, anders: Record<string, string | undefined> = {}): FormData {
  const inhoud = new FormData();
  const velden = { over: 'plek', over_id: 'de-plek', alt: 'Een hek met bloemen', maker: '', ...anders };
  for (const [naam, waarde] of Object.entries(velden)) if (waarde !== undefined) inhoud.set(naam, waarde);
  if (foto) inhoud.set('foto', new Blob([new Uint8Array(foto)]), 'vakantie.jpg');
  return inhoud;
}
