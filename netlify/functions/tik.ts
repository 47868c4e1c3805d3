import type { Config } from '@netlify/functions';
import { stad } from '#config/stad.ts';
import { logFout, logWerk } from '#netlify/http/log.ts';
import { samenstelling, stelTikSamen } from '#netlify/samenstelling.ts';
import { tik } from '#netlify/services/tik.ts';

export default async (): Promise<Response> => {
  try {
    const bezorging = stelTikSamen(samenstelling());
    const termijnen = { ...stad.bewaartermijnen, antwoord_dagen: stad.antwoordDagen, vers_maanden: stad.maandenVers };
    const verslag = await tik(bezorging, termijnen).finally(() => bezorging.post.sluit());
    if (Object.values(verslag).some((aantal) => aantal > 0)) logWerk('tik', verslag);
  } catch (fout) {
    logFout('tik', fout);
  }
  return new Response(null, { status: 204 });
};

export const config: Config = { schedule: '* * * * *', region: 'fra' };
