import type { Tekening } from '#teksten/nl/site/deelplaat.ts';

// Same colours as tokens.css and same shapes as Vorm.astro; a picture cannot read custom properties.
const KLEUR = { initiatief: '#0a5c5a', buurtcentrum: '#a83a17', speeltuin: '#553b9c' } as const;
type Vorm = keyof typeof KLEUR;
const ZON = '#ffcf4a';

const PAD: Record<Vorm, string> = {
  initiatief: '<circle cx="12" cy="12" r="9"/>',
  buurtcentrum: '<path d="M2 12 12 3l10 9h-3v9H5v-9z"/>',
  speeltuin: '<path d="M5 2h2.5v20H5zM8.5 3 21 8.5 8.5 14z"/>',
};

export const TEKENVLAK = { breed: 520, hoog: 614 } as const;

/** A shape of `maat` whose lowest point stands `boven` above the ground; `onder` is where that point lies on its 24 grid. */
const vorm = (soort: Vorm, x: number, maat: number, boven = 0): string => {
  const onder = { initiatief: 21, buurtcentrum: 21, speeltuin: 22 }[soort];
  const schaal = maat / 24;
  const y = TEKENVLAK.hoog - boven - onder * schaal;
  return `<g transform="translate(${x} ${y}) scale(${schaal})" fill="${KLEUR[soort]}">${PAD[soort]}</g>`;
};

const COMPOSITIE: Record<Tekening, string> = {
  alle: vorm('speeltuin', 210, 350) + vorm('buurtcentrum', 30, 290) + vorm('initiatief', 340, 150),
  initiatief: vorm('initiatief', 0, 290) + vorm('initiatief', 200, 200) + vorm('initiatief', 345, 140),
  buurtcentrum: vorm('buurtcentrum', 20, 400) + vorm('initiatief', 360, 150),
  speeltuin: vorm('speeltuin', 40, 500) + vorm('initiatief', 320, 150) + vorm('initiatief', 30, 110),
};

/** The shapes as SVG, standing on the ground before a rising sun. */
export const tekenVormen = (tekening: Tekening): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TEKENVLAK.breed} ${TEKENVLAK.hoog}">` +
  `<circle cx="290" cy="${TEKENVLAK.hoog - 170}" r="240" fill="${ZON}"/>${COMPOSITIE[tekening]}</svg>`;

/** The mark of the site, as in Merk.astro. */
export const merk =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M3 15 16 4l13 11v13H3z" fill="${KLEUR.buurtcentrum}"/>` +
  `<circle cx="11" cy="19" r="4.5" fill="${ZON}"/><path d="M19 28V13l8 4-8 4" fill="#fffdf8"/></svg>`;
