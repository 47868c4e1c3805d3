import { paths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import type { Persoonsfunctie } from '#domein/contract/contracten.ts';
import { maakBouwhaak } from '#netlify/adapters/bouwhaak.ts';
import { maakHasher } from '#netlify/adapters/hash.ts';
import { klok } from '#netlify/adapters/klok.ts';
import { leesOnline } from '#netlify/adapters/online.ts';
import { maakPaginabron } from '#netlify/adapters/paginabron.ts';
import { maakPost } from '#netlify/adapters/post.ts';
import { maakPuzzelmaker } from '#netlify/adapters/puzzel.ts';
import { maakRpc, type Rpc } from '#netlify/adapters/rpc.ts';
import { willekeur } from '#netlify/adapters/willekeur.ts';
import { leesServeromgeving, type Serveromgeving } from '#netlify/env.ts';
import { logFout } from '#netlify/http/log.ts';
import type { Paginabron } from '#netlify/http/pagina.ts';
import type { Tikdelen } from '#netlify/services/tik.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';
import { afzender } from '#teksten/nl/mail.ts';

/** Everything a function works with. Mail is apart: only the clock sends it. */
export interface Samenstelling extends Gereedschap {
  readonly omgeving: Serveromgeving;
  readonly paginas: Paginabron;
  readonly haal: typeof fetch | undefined;
  /** The database as the person who shows this proof of who it is; our own key plays no part. */
  als(bewijs: string): Rpc<Persoonsfunctie>;
}

/** Puts the parts together; `haal` is replaced by tests. */
export function stelSamen(omgeving: Serveromgeving, haal?: typeof fetch): Samenstelling {
  const hasher = maakHasher(omgeving.HMAC_SLEUTEL);
  return {
    omgeving,
    haal,
    hasher,
    willekeur,
    klok,
    rpc: maakRpc({ url: omgeving.SUPABASE_URL, sleutel: omgeving.SUPABASE_SECRET_KEY, fetch: haal }),
    als: (bewijs) =>
      maakRpc({ url: omgeving.SUPABASE_URL, sleutel: omgeving.SUPABASE_PUBLISHABLE_KEY, bewijs, fetch: haal }),
    puzzels: maakPuzzelmaker(hasher, willekeur),
    paginas: maakPaginabron(omgeving.SITE_URL),
  };
}

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

let eenmaal: Samenstelling | undefined;

/** The parts of this process, from its settings. Throws a line that names what is missing. */
export function samenstelling(): Samenstelling {
  eenmaal ??= stelSamen(leesServeromgeving());
  return eenmaal;
}
