import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { beginStand, type Stand } from '#islands/formulier/stand.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

const { inTitel } = formulierTekst.fouten;

/** How a form stands, for who draws it; the title of the page counts the errors. */
export interface Standhouder {
  lees(): Stand;
  zet(deel: Partial<Stand>): void;
  /** Calls on each change; gives how to let go. */
  volg(luisteraar: () => void): () => void;
}

export function maakStandhouder(begin: Toestand): Standhouder {
  let stand = beginStand(begin);
  const luisteraars = new Set<() => void>();
  // The server counted them already.
  const kaal = document.title.replace(inTitel(begin.fouten.length, ''), '');
  return {
    lees: () => stand,
    zet(deel) {
      stand = { ...stand, ...deel };
      const { fouten, samenvatting } = stand;
      const titel = samenvatting && fouten.length > 0 ? inTitel(fouten.length, kaal) : kaal;
      if (document.title !== titel) document.title = titel;
      for (const luisteraar of luisteraars) luisteraar();
    },
    volg(luisteraar) {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
  };
}
