import type { Config } from '@netlify/functions';
import { stad } from '#config/stad.ts';
import { VAST } from '#netlify/http/antwoord.ts';
import { logFout, logWerk } from '#netlify/http/log.ts';
import { samenstelling } from '#netlify/samenstelling.ts';
import { tik } from '#netlify/services/tik.ts';
import { stelTikSamen } from '#netlify/tik-samenstelling.ts';

export default async (): Promise<Response> => {
  try {
    const bezorging = stelTikSamen(samenstelling());
    const verslag = await tik(bezorging, stad).finally(() => bezorging.post.sluit());
    if (Object.values(verslag).some((aantal) => aantal > 0)) logWerk('tik', verslag);
  } catch (fout) {
    logFout('tik', fout);
  }
  return new Response(null, { status: 204, headers: VAST });
};

export const config: Config = { schedule: '* * * * *', region: 'fra' };
