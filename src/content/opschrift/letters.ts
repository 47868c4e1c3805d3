/** Size of the names on the drawing, in its units; 12 pixels on the smallest phone. The same stands in componenten.css. */
export const LETTER = 15;
export const REGEL = 17;

/** Width of letters as a part of their size: that of our letter in bold, and a little more for those that stand in for it. */
const BREEDTES: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,'’|]/, 0.31],
  [/[tfr()/ -]/, 0.38],
  [/[mMW@]/, 0.9],
  [/[w&A-Z]/, 0.74],
  [/[!-ɏ]/, 0.6],
  [/[\u0590-\u08ff]/, 0.62],
];
const ANDERS = 1.05;

export const breedteVan = (tekst: string, letter = LETTER): number =>
  [...tekst].reduce((som, teken) => som + (BREEDTES.find(([patroon]) => patroon.test(teken))?.[1] ?? ANDERS), 0) *
  letter;

/** A name in lines, the ways it can be broken from few lines to many: at spaces, and behind hyphens. */
export function breekNaam(naam: string): string[][] {
  const delen = naam.split(/\s+|(?<=-)/).filter(Boolean);
  const plak = (stukken: readonly string[]): string =>
    stukken.reduce((regel, stuk) => (regel === '' || regel.endsWith('-') ? regel + stuk : `${regel} ${stuk}`), '');
  const langste = (regels: readonly string[]): number => Math.max(...regels.map((regel) => breedteVan(regel)));
  const inTweeen = delen
    .slice(1)
    .map((_, nummer) => [plak(delen.slice(0, nummer + 1)), plak(delen.slice(nummer + 1))])
    .sort((een, ander) => langste(een) - langste(ander));
  return [[plak(delen)], ...inTweeen.slice(0, 1), ...(delen.length > 2 && delen.length <= 4 ? [delen] : [])];
}

/** A text in as few lines as stay within a width; a word that is wider stands alone. */
export function breekTot(tekst: string, breed: number): string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/)) {
    const samen = `${regels[regels.length - 1] ?? ''} ${woord}`.trim();
    if (regels.length > 0 && breedteVan(samen) <= breed) regels.splice(-1, 1, samen);
    else regels.push(woord);
  }
  return regels;
}

/** Where the middle of each line stands, of lines around `y`. */
export const regelhoogten = (y: number, regels: readonly string[]): { regel: string; y: number }[] =>
  regels.map((regel, nummer) => ({ regel, y: y + (nummer - (regels.length - 1) / 2) * REGEL }));
