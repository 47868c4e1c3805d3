import type { PgliteConnection } from '@supabase/lite/pglite';

type Behandeling = (verzoek: Request) => Response | Promise<Response>;

const KOP = 'x-poging';

/**
 * Tells the database which attempt a request says it is, as PostgREST does with every header; the embedded one does so for functions
 * only, not for tables. For requests that come one at a time, on one connection.
 */
export function metKoppen(behandel: Behandeling, { driver }: Pick<PgliteConnection, 'driver'>): Behandeling {
  return async (verzoek) => {
    if (verzoek.method === 'GET' || !new URL(verzoek.url).pathname.startsWith('/rest/v1/')) return behandel(verzoek);
    const poging = verzoek.headers.get(KOP);
    const koppen = JSON.stringify(poging === null ? {} : { [KOP]: poging });
    await driver.query(`select set_config('request.headers', $1, false)`, [koppen]);
    return behandel(verzoek);
  };
}
