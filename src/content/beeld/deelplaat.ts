import { createHash } from 'node:crypto';
import satori from 'satori';
import sharp from 'sharp';
import { merk, TEKENVLAK, tekenVormen } from '#content/beeld/deelplaat-tekening.ts';
import { letterVoorBeeld } from '#content/beeld/letter.ts';
import { bewaard } from '#content/lezen/bewaard.ts';
import { siteNaam } from '#teksten/nl/site/algemeen.ts';
import type { Tekening } from '#teksten/nl/site/deelplaat.ts';

const BREED = 1200;
const HOOG = 630;
const LETTER = 'Atkinson Hyperlegible Next';
const INKT = '#1d1b2b';

type Stijl = Record<string, string | number>;
interface Element {
  type: string;
  key: null;
  props: { style?: Stijl; children?: string | Element[]; [eigenschap: string]: unknown };
}
const vak = (style: Stijl, children: string | Element[]): Element => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});
const beeld = (svg: string, width: number, height: number): Element => ({
  type: 'img',
  key: null,
  props: {
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    width,
    height,
    style: { flexShrink: 0 },
  },
});

let letters: Promise<{ name: string; data: Buffer; weight: 500 | 700 }[]> | undefined;
const leesLetters = () => {
  letters ??= Promise.all(
    ([500, 700] as const).map(async (weight) => ({ name: LETTER, data: await letterVoorBeeld(weight), weight })),
  );
  return letters;
};

/** Large for a few words, smaller for a long name, so that it stays within three lines. */
const maatVan = (titel: string): number => (titel.length <= 14 ? 104 : titel.length <= 30 ? 84 : 68);

interface Plaat {
  readonly titel: string;
  readonly regel: string;
  readonly tekening: Tekening;
}

/** A sharing picture of 1200 by 630 as PNG with a small palette; one with the same words and drawing is made once. */
export function maakDeelplaat(plaat: Plaat): Promise<Uint8Array<ArrayBuffer>> {
  const kenmerk = createHash('sha256').update(JSON.stringify([siteNaam, plaat, tekenVormen(plaat.tekening)]));
  return bewaard(`deelplaat/${kenmerk.digest('hex')}.png`, () => teken(plaat));
}

async function teken(plaat: Plaat): Promise<Uint8Array<ArrayBuffer>> {
  const grond = HOOG - TEKENVLAK.hoog;
  const boom = vak({ width: BREED, height: HOOG, background: '#fffdf8', color: INKT, fontFamily: LETTER }, [
    vak(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        boxSizing: 'border-box',
        flexShrink: 0,
        width: BREED - TEKENVLAK.breed,
        padding: '56px 0 72px 64px',
      },
      [
        vak({ alignItems: 'center', fontSize: 36, fontWeight: 700 }, [
          beeld(merk, 56, 56),
          vak({ marginLeft: 16 }, siteNaam),
        ]),
        vak({ flexDirection: 'column' }, [
          vak(
            {
              fontSize: maatVan(plaat.titel),
              fontWeight: 700,
              lineHeight: 1.05,
              letterSpacing: '-0.015em',
              textWrap: 'balance',
            },
            plaat.titel,
          ),
          vak({ fontSize: 40, fontWeight: 500, lineHeight: 1.25, marginTop: 24, textWrap: 'balance' }, plaat.regel),
        ]),
      ],
    ),
    beeld(tekenVormen(plaat.tekening), TEKENVLAK.breed, TEKENVLAK.hoog),
    vak({ position: 'absolute', left: 0, bottom: 0, width: BREED, height: grond, background: INKT }, []),
  ]);
  const svg = await satori(boom, { width: BREED, height: HOOG, fonts: await leesLetters() });
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}
