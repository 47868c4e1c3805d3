import type { Persoonsfunctie } from '#domein/contract/contracten.ts';
import { maakHasher } from '#netlify/adapters/hash.ts';
import { klok } from '#netlify/adapters/klok.ts';
import { maakPaginabron } from '#netlify/adapters/paginabron.ts';
import { maakPuzzelmaker } from '#netlify/adapters/puzzel.ts';
import { maakRpc, type Rpc } from '#netlify/adapters/rpc.ts';
import { willekeur } from '#netlify/adapters/willekeur.ts';
import { leesServeromgeving, type Serveromgeving } from '#netlify/env.ts';
import type { Paginabron } from '#netlify/http/pagina.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';

/** Everything a function works with. Mail is apart (`tik-samenstelling.ts`): only the clock sends it, and it wakes up slowly. */
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

let eenmaal: Samenstelling | undefined;

/** The parts of this process, from its settings. Throws a line that names what is missing. */
export function samenstelling(): Samenstelling {
  eenmaal ??= stelSamen(leesServeromgeving());
  return eenmaal;
}
