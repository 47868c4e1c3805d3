import type { Config, Context } from '@netlify/functions';
import { behandel } from '#netlify/http/behandel.ts';
import { mailkeuze } from '#netlify/http/eindpunten.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request, context: Context): Promise<Response> =>
  behandel(mailkeuze, verzoek, context, samenstelling);

// A first fence only; the database holds the limits.
export const config: Config = {
  path: '/api/mailkeuze',
  region: 'fra',
  rateLimit: { windowLimit: 180, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
