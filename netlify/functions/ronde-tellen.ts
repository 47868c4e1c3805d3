import type { Config, Context } from '@netlify/functions';
import { behandelGesprek } from '#netlify/http/gesprek.ts';
import { rondeTellen } from '#netlify/http/jurygesprekken.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request, context: Context): Promise<Response> =>
  behandelGesprek(rondeTellen, verzoek, context, samenstelling);

// For a beheerder, a few times per ronde.
export const config: Config = {
  path: '/api/ronde/tellen',
  region: 'fra',
  rateLimit: { windowLimit: 30, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
