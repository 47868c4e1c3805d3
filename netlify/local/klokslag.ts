const MINUUT_MS = 60_000;

export interface Klokslag {
  /** Does the work as soon as it can: at once, or after the round that is going on. */
  nu(): void;
  stop(): Promise<void>;
}

/** Does `werk` every so often, each minute as the platform does with scheduled functions, and never twice at the same time. */
export function startKlokslag(werk: () => Promise<void>, elkeMs = MINUUT_MS): Klokslag {
  let bezig: Promise<void> | undefined;
  let nogEens = false;

  const nu = (): void => {
    if (bezig) {
      nogEens = true;
      return;
    }
    bezig = werk().finally(() => {
      bezig = undefined;
      if (!nogEens) return;
      nogEens = false;
      nu();
    });
  };
  const wekker = setInterval(nu, elkeMs);
  return {
    nu,
    async stop() {
      clearInterval(wekker);
      while (bezig) {
        nogEens = false;
        await bezig;
      }
    },
  };
}
