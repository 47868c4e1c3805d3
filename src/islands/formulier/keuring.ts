import type { Formulierfout } from '#formulieren/gedeeld/toestand.ts';
import type { Begrepen, Regels, Ruw } from '#islands/formulier/stand.ts';

/** A look at the answers by the rules of the form. */
export interface Keuring {
  /** Fetches the rules, so that they are there when they are needed. */
  laad(): void;
  fouten(ruw: Ruw): Promise<readonly Formulierfout[]>;
  /** What is worth a look while somebody types; null: nothing. */
  waarschuwing(ruw: Ruw): Promise<string | null>;
  /** What was understood; undefined where nobody can tell. */
  begrepen(ruw: Ruw): Promise<Begrepen | undefined>;
}

/** Without the rules, for want of a connection, nothing is wrong here: the server is the first to look. */
export function maakKeuring(laadRegels: () => Promise<Regels>): Keuring {
  let bezig: Promise<Regels> | undefined;
  async function laad(): Promise<Regels | undefined> {
    bezig ??= laadRegels();
    const regels = await bezig.catch(() => undefined);
    if (!regels) bezig = undefined;
    return regels;
  }
  return {
    laad: () => void laad(),
    fouten: async (ruw) => (await laad())?.fouten(ruw) ?? [],
    waarschuwing: async (ruw) => (await laad())?.waarschuwing?.(ruw) ?? null,
    begrepen: async (ruw) => (await laad())?.begrepen(ruw),
  };
}
