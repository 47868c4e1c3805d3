/** A row of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
function maakReeks(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let getal = Math.imul(stand ^ (stand >>> 15), stand | 1);
    getal ^= getal + Math.imul(getal ^ (getal >>> 7), getal | 61);
    return ((getal ^ (getal >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `aantal` things drawn by lot, each at most once; the same ones for the same seed. */
export function trek<Ding>(dingen: readonly Ding[], aantal: number, zaad: number): Ding[] {
  const volgende = maakReeks(zaad);
  return dingen
    .map((ding) => ({ ding, lot: volgende() }))
    .sort((een, ander) => een.lot - ander.lot)
    .slice(0, aantal)
    .map(({ ding }) => ding);
}
