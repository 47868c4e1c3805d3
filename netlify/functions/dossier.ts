import type { Config, Context } from '@netlify/functions';
import { behandel } from '#netlify/http/behandel.ts';
import { dossier } from '#netlify/http/eindpunten.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request, context: Context): Promise<Response> =>
  behandel(dossier, verzoek, context, samenstelling);

// A first fence only; the database holds the limits. Sixty people behind one address get through in a minute.
export const config: Config = {
  path: '/api/dossier',
  region: 'fra',
  rateLimit: { windowLimit: 180, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
