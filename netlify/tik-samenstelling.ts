import { paths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { maakBouwhaak } from '#netlify/adapters/bouwhaak.ts';
import { leesOnline } from '#netlify/adapters/online.ts';
import { maakPost } from '#netlify/adapters/post.ts';
import { logFout } from '#netlify/http/log.ts';
import type { Samenstelling } from '#netlify/samenstelling.ts';
import type { Tikdelen } from '#netlify/services/tik.ts';
import { afzender } from '#teksten/nl/mail/afzender.ts';

/** What the clock works with; whoever made it closes `post`. */
export function stelTikSamen({ rpc, klok: dezeKlok, omgeving }: Samenstelling): Tikdelen {
  const { BOUWHAAK, SITE_URL } = omgeving;
  return {
    publicatie: BOUWHAAK ? { haak: maakBouwhaak(BOUWHAAK), leesOnline: () => leesOnline(SITE_URL) } : undefined,
    meld: (deel, fout) => logFout(`tik ${deel}`, fout),
    rpc,
    klok: dezeKlok,
    post: maakPost({ smtpUrl: omgeving.SMTP_URL, afzender: { name: afzender.name, address: omgeving.AFZENDER } }),
    site: SITE_URL,
    volgen: `${SITE_URL}${paths.volgen}`,
    aanvragen: `${SITE_URL}${paths.aanvragen}`,
    jury: `${SITE_URL}${paths.jury}`,
    domein: omgeving.AFZENDER.split('@')[1] ?? '',
    taal: stad.taal,
  };
}
