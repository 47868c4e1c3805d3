import type { Config } from '@netlify/functions';
import { behandelLezen } from '#netlify/http/lezen.ts';
import { samenstelling } from '#netlify/samenstelling.ts';

export default (verzoek: Request): Promise<Response> =>
  behandelLezen('uitdaging', verzoek, async () => {
    const { puzzels, klok } = samenstelling();
    return puzzels.maak(klok.nu());
  });

export const config: Config = {
  path: '/api/uitdaging',
  region: 'fra',
  rateLimit: { windowLimit: 240, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
