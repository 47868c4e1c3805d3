import sharp from 'sharp';

/** A drawing as the portal keeps a photo: WebP in base64, of 800 and of 480 wide. */
export interface Tekening {
  readonly alt: string;
  readonly groot: string;
  readonly klein: string;
}

const HUIS = (x: number, kleur: string, hoog: number): string =>
  `<path d="M${x} 600V${560 - hoog}l70-60 70 60V600z" fill="${kleur}"/>
   <path d="M${x + 30} ${590 - hoog}h28v40h-28zM${x + 82} ${590 - hoog}h28v40h-28z" fill="#ffcf4a"/>`;
const BOOM = (x: number, y: number, maat: number): string =>
  `<path d="M${x - 8} ${y}h16v90h-16z" fill="#6b4a2b"/>
   <circle cx="${x}" cy="${y - maat / 2}" r="${maat}" fill="#1d6b36"/>
   <circle cx="${x - maat / 3}" cy="${y - maat / 1.5}" r="${maat / 2}" fill="#2f8a4c"/>`;
const MENS = (x: number, kleur: string): string =>
  `<circle cx="${x}" cy="420" r="26" fill="#8a5a3c"/><path d="M${x - 38} 540q0-88 38-88t38 88z" fill="${kleur}"/>`;
const BAK = (x: number): string =>
  `<path d="M${x} 450h160v110H${x}z" fill="#8a5a3c"/>${BOOM(x + 45, 430, 30)}${BOOM(x + 110, 436, 24)}`;
const GROND = '<path d="M0 520q200-50 400-10t400-20v110H0z" fill="#7fa65a"/>';

const PLATEN: readonly (readonly [alt: string, lucht: string, tekening: string])[] = [
  [
    'Tekening van iemand zonder gezicht',
    '#e3f1ee',
    '<circle cx="400" cy="250" r="110" fill="#8a5a3c"/><path d="M180 600q0-230 220-230t220 230z" fill="#0a5c5a"/>',
  ],
  [
    'Tekening van huizen aan een plein',
    '#cfe6ee',
    [
      HUIS(60, '#a83a17', 160), HUIS(210, '#0a5c5a', 110), HUIS(360, '#553b9c', 190), HUIS(510, '#a83a17', 90),
      BOOM(720, 480, 70),
    ].join(''),
  ],
  [
    'Tekening van bomen in een park',
    '#e9f2d8',
    GROND + [BOOM(140, 430, 90), BOOM(330, 460, 60), BOOM(540, 420, 110), BOOM(710, 470, 60)].join(''),
  ],
  [
    'Tekening van mensen aan een lange tafel',
    '#f5efe2',
    `${MENS(150, '#0a5c5a')}${MENS(280, '#a83a17')}${MENS(400, '#553b9c')}${MENS(530, '#0a5c5a')}${MENS(660, '#a83a17')}
     <path d="M60 520h680v26H60zM110 546h18v54h-18zM672 546h18v54h-18z" fill="#6b4a2b"/>`,
  ],
  [
    'Tekening van een schommel en een glijbaan',
    '#fbe9c6',
    `${GROND}<path d="M120 540 200 260h180l80 280" fill="none" stroke="#553b9c" stroke-width="16"/>
     <path d="M250 268v180M330 268v180" stroke="#1d1b2b" stroke-width="6"/>
     <path d="M236 448h108v14H236z" fill="#a83a17"/>
     <path d="M560 540V300h50q40 180 150 230" fill="none" stroke="#a83a17" stroke-width="18"/>`,
  ],
  [
    'Tekening van een boot aan de kade',
    '#d9e8f5',
    `<path d="M0 440h800v160H0z" fill="#3b7f95"/><path d="M180 430h420l-60 80H250z" fill="#a83a17"/>
     <path d="M380 430V190l160 210H380" fill="#fffdf8" stroke="#1d1b2b" stroke-width="6"/>`,
  ],
  [
    'Tekening van bakken met groente',
    '#eef4e2',
    GROND + [80, 320, 560].map(BAK).join(''),
  ],
]; // biome-ignore format: drawings are read as they are drawn

const MAAT = 'xmlns="http://www.w3.org/2000/svg" width="800" height="600"';
const ZON = '<circle cx="660" cy="120" r="56" fill="#ffcf4a"/>';
const webp = async (svg: string, breed: number): Promise<string> =>
  (await sharp(Buffer.from(svg)).resize(breed).webp({ quality: 78 }).toBuffer()).toString('base64');

/** The drawings of the example city; the first one stands for a person. */
export const maakTekeningen = (): Promise<Tekening[]> =>
  Promise.all(
    PLATEN.map(async ([alt, lucht, wat], nummer) => {
      const buiten = nummer === 0 ? '' : ZON;
      const svg = `<svg ${MAAT}><path fill="${lucht}" d="M0 0h800v600H0z"/>${buiten}${wat}</svg>`;
      return { alt, groot: await webp(svg, 800), klein: await webp(svg, 480) };
    }),
  );
