import type { Bouwer } from '#netlify/local/bouwen.ts';
import { toonFout } from '#netlify/melding.ts';

const PAUZE_MS = 5 * 60_000;

export interface Nawerk {
  /** Begins what is left to do after a build, unless it is done, or somebody is at it. */
  begin(): void;
  /**
   * Makes room for a build, which people wait for: what is being done is dropped. Not twice in a row, for else it would
   * never be done while people go on changing things.
   */
  maakRuimte(): Promise<void>;
  /** There is a new site, which `begin` must look at. */
  opnieuw(): void;
  stop(): Promise<void>;
}

/** Does what nobody waits for, a little after there is a new site. */
export function maakNawerk(
  { doeNawerk }: Pick<Bouwer, 'doeNawerk'>,
  signaal: AbortSignal,
  meld: (fout: unknown) => void = toonFout,
): Nawerk {
  let isBij = false;
  let afgebroken = false;
  let nietVoor = 0;
  let bezig: { readonly klaar: Promise<void>; readonly afbreker: AbortController } | undefined;

  async function werk(stop: AbortSignal): Promise<void> {
    try {
      await doeNawerk(stop);
      isBij = true;
      afgebroken = false;
    } catch (fout) {
      afgebroken = stop.aborted;
      if (afgebroken || signaal.aborted) return;
      nietVoor = Date.now() + PAUZE_MS;
      meld(fout);
    } finally {
      bezig = undefined;
    }
  }

  return {
    begin() {
      if (isBij || bezig || signaal.aborted || Date.now() < nietVoor) return;
      const afbreker = new AbortController();
      bezig = { afbreker, klaar: werk(afbreker.signal) };
    },
    async maakRuimte() {
      if (!afgebroken) bezig?.afbreker.abort();
      await bezig?.klaar;
    },
    opnieuw() {
      isBij = false;
    },
    async stop() {
      await bezig?.klaar;
    },
  };
}
