import type { Config, Context } from '@netlify/functions';
import { behandelGesprek } from '#netlify/http/gesprek.ts';
import { inlezen } from '#netlify/http/inleesgesprek.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request, context: Context): Promise<Response> =>
  behandelGesprek(inlezen, verzoek, context, samenstelling);

// A first fence only: whoever has no role here is refused by the database.
export const config: Config = {
  path: '/api/plekken-inlezen',
  region: 'fra',
  rateLimit: { windowLimit: 30, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
