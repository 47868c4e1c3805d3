import type { Config, Context } from '@netlify/functions';
import { behandelGesprek } from '#netlify/http/gesprek.ts';
import { papierkeuze } from '#netlify/http/jurygesprekken.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request, context: Context): Promise<Response> =>
  behandelGesprek(papierkeuze, verzoek, context, samenstelling);

// A jury sits in one room, behind one address; the database holds the limits.
export const config: Config = {
  path: '/api/stembiljet/papier',
  region: 'fra',
  rateLimit: { windowLimit: 600, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
