import type { Config, Context } from '@netlify/functions';
import { behandel } from '#netlify/http/behandel.ts';
import { verbetering } from '#netlify/http/eindpunten.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request, context: Context): Promise<Response> =>
  behandel(verbetering, verzoek, context, samenstelling);

// A first fence only; the database holds the limits. Sixty people behind one address get through in a minute.
export const config: Config = {
  path: '/api/verbetering',
  region: 'fra',
  rateLimit: { windowLimit: 180, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
