import type { Config } from '@netlify/functions';
import { behandelBouwmelding } from '#netlify/http/bouwmelding.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request): Promise<Response> => behandelBouwmelding(verzoek, samenstelling);

export const config: Config = {
  path: '/api/bouwmelding',
  region: 'fra',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
