import type { Config, Context } from '@netlify/functions';
import { behandelGesprek } from '#netlify/http/gesprek.ts';
import { namens } from '#netlify/http/werkgesprekken.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request, context: Context): Promise<Response> =>
  behandelGesprek(namens, verzoek, context, samenstelling);

// A first fence only: whoever has no role here is refused by the database.
export const config: Config = {
  path: '/api/namens',
  region: 'fra',
  rateLimit: { windowLimit: 180, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
