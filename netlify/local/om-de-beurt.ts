type Behandeling = (verzoek: Request) => Response | Promise<Response>;

/**
 * Runs requests one after the other, body to body: the embedded database has one connection, and requests that
 * overlap on it would run under each other's role.
 */
export function omDeBeurt(behandel: Behandeling) {
  let keten: Promise<unknown> = Promise.resolve();
  return {
    async fetch(verzoek: Request): Promise<Response> {
      const inhoud = verzoek.body ? await verzoek.arrayBuffer() : null;
      const compleet = new Request(verzoek.url, { method: verzoek.method, headers: verzoek.headers, body: inhoud });
      const beurt = keten.then(async () => {
        const antwoord = await behandel(compleet);
        const bytes = antwoord.body ? await antwoord.arrayBuffer() : null;
        return new Response(bytes, antwoord);
      });
      keten = beurt.catch(() => undefined);
      return beurt;
    },
    /** Resolves when every request that was taken in has been answered. */
    leeg: () => keten.then(() => undefined),
  };
}
