type Behandeling = (verzoek: Request) => Promise<Response>;

/** Every page of the portal may ask, with every header, as a hosted project allows; the embedded one forgets some. */
const koppen = (verzoek: Request): Record<string, string> => ({
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS',
  'access-control-allow-headers': verzoek.headers.get('access-control-request-headers') ?? '*',
  'access-control-expose-headers': '*',
  'access-control-max-age': '3600',
});

/** Answers what a browser asks before it sends something to another origin, and says that the answer may be read. */
export const overalBereikbaar =
  (behandel: Behandeling): Behandeling =>
  async (verzoek) => {
    if (verzoek.method === 'OPTIONS') return new Response(null, { status: 204, headers: koppen(verzoek) });
    const gegeven = await behandel(verzoek);
    const antwoord = new Response(gegeven.body, gegeven);
    for (const [naam, waarde] of Object.entries(koppen(verzoek))) antwoord.headers.set(naam, waarde);
    return antwoord;
  };
