export interface Rondje {
  x: number;
  y: number;
  straal: number;
}

const LUCHT = 4;
const BEURTEN = 400;

/**
 * Moves circles apart until none overlap, each staying near its own place (a Dorling cartogram).
 * Same input, same picture. Units are those of the input.
 */
export function schuifUiteen<R extends Rondje>(rondjes: readonly R[]): R[] {
  const uit = rondjes.map((rondje) => ({ ...rondje }));
  for (let beurt = 0; beurt < BEURTEN; beurt += 1) {
    let geschoven = false;
    for (const [nummer, een] of uit.entries()) {
      for (const ander of uit.slice(nummer + 1)) {
        const dx = ander.x - een.x;
        const dy = ander.y - een.y;
        const afstand = Math.hypot(dx, dy);
        const tekort = een.straal + ander.straal + LUCHT - afstand;
        if (tekort <= 0.01) continue;
        geschoven = true;
        // Two circles on one spot part sideways.
        const [kantX, kantY] = afstand === 0 ? [1, 0] : [dx / afstand, dy / afstand];
        een.x -= (kantX * tekort) / 2;
        een.y -= (kantY * tekort) / 2;
        ander.x += (kantX * tekort) / 2;
        ander.y += (kantY * tekort) / 2;
      }
    }
    if (!geschoven) break;
  }
  return uit;
}
