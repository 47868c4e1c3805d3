import { SUPERUSER } from './postgres.ts';
import { withClient } from './postgres-databases.ts';

/** One version of a row as it lies on its page, alive or not. */
export interface Rijversie {
  /** The transaction that wrote it. */
  readonly xmin: string;
  /** The transaction that took it away; '0' for none. */
  readonly xmax: string;
  /** Its bytes. */
  readonly data: string;
}

/** All that lies on the pages of a table, as whoever has the machine reads it: what was deleted too. */
export async function rijenOpPaginas(url: string, tabel: string): Promise<readonly Rijversie[]> {
  const eigenaar = new URL(url);
  eigenaar.username = SUPERUSER;
  return withClient(eigenaar.href, async (client) => {
    await client.query('create extension if not exists pageinspect');
    const { rows } = await client.query<Rijversie>(
      `select i.t_xmin::text as xmin, i.t_xmax::text as xmax, encode(i.t_data, 'escape') as data
       from generate_series(0, pg_relation_size($1::text::regclass) / current_setting('block_size')::int - 1) p (nr),
         heap_page_items(get_raw_page($1::text, p.nr::int)) i
       where i.t_data is not null`,
      [tabel],
    );
    return rows;
  });
}
