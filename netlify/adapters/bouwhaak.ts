const WACHT_MS = 5000;

export interface Bouwhaak {
  /** Asks the host for a build of the site. False when it did not take the order. */
  vraagBouw(): Promise<boolean>;
}

/** The build hook of the host: a POST without content to a secret address. */
export function maakBouwhaak(adres: string, haal: typeof fetch = fetch): Bouwhaak {
  return {
    vraagBouw: () =>
      haal(adres, { method: 'POST', redirect: 'error', signal: AbortSignal.timeout(WACHT_MS) }).then(
        (antwoord) => antwoord.ok,
        () => false,
      ),
  };
}
