import type { Config } from '@netlify/functions';
import { leesRondes } from '#netlify/adapters/rondes.ts';
import { behandelLezen } from '#netlify/http/lezen.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

// One answer for everyone, kept near the visitor. When the database is away the last one is shown for an hour more;
// after that pages fall back on what was true when they were built.
const BEWAREN = {
  'cache-control': 'public, max-age=0, must-revalidate',
  'netlify-cdn-cache-control': 'public, durable, max-age=60, stale-while-revalidate=3600',
};

export default (verzoek: Request): Promise<Response> =>
  behandelLezen(
    'rondes',
    verzoek,
    async () => {
      const { omgeving, haal } = samenstelling();
      const verbinding = { url: omgeving.SUPABASE_URL, sleutel: omgeving.SUPABASE_PUBLISHABLE_KEY, fetch: haal };
      return leesRondes(verbinding);
    },
    BEWAREN,
  );

export const config: Config = { path: '/api/rondes', region: 'fra' };
