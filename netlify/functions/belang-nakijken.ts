import type { Config, Context } from '@netlify/functions';
import { behandelGesprek } from '#netlify/http/gesprek.ts';
import { belangvraag } from '#netlify/http/jurygesprekken.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request, context: Context): Promise<Response> =>
  behandelGesprek(belangvraag, verzoek, context, samenstelling);

// A jury sits in one room, behind one address; the database holds the limits.
export const config: Config = {
  path: '/api/belang/nakijken',
  region: 'fra',
  rateLimit: { windowLimit: 180, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
