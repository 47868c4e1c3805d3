import type { Config } from '@netlify/functions';
import { leesRondes } from '#netlify/adapters/rondes.ts';
import { behandelLezen } from '#netlify/http/lezen.ts';
import { onthoud } from '#netlify/http/onthouden.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

// One answer for everyone, kept near the visitor. When the database is away the last one is shown for an hour more;
// after that pages fall back on what was true when they were built.
const BEWAREN = {
  'cache-control': 'public, max-age=0, must-revalidate',
  'netlify-cdn-cache-control': 'public, durable, max-age=60, stale-while-revalidate=3600',
};

const lees = (): ReturnType<typeof leesRondes> => {
  const { omgeving, haal } = samenstelling();
  return leesRondes({ url: omgeving.SUPABASE_URL, sleutel: omgeving.SUPABASE_PUBLISHABLE_KEY, fetch: haal });
};
const leesBewaard = onthoud(
  async () => lees(),
  60_000,
  () => performance.now(),
);

export default (verzoek: Request): Promise<Response> =>
  // The plain address is kept by the host; with a query it is another one there, and comes here each time.
  behandelLezen('rondes', verzoek, new URL(verzoek.url).search === '' ? async () => lees() : leesBewaard, BEWAREN);

export const config: Config = { path: '/api/rondes', region: 'fra' };
