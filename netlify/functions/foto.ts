import type { Config, Context } from '@netlify/functions';
import { foto } from '#netlify/http/fotogesprek.ts';
import { behandelGesprek } from '#netlify/http/gesprek.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request, context: Context): Promise<Response> =>
  behandelGesprek(foto, verzoek, context, samenstelling);

// A first fence only: whoever has no role here is refused by the database.
export const config: Config = {
  path: '/api/foto',
  region: 'fra',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
