import type { Loader } from 'astro/loaders';
import { leesGepubliceerd } from '#client/gepubliceerd.ts';
import { alleenTypen } from '#config/env.ts';
import { bewaakOmvang } from '#content/bewaak-omvang.ts';
import { leesInhoudsversie } from '#content/inhoudsversie.ts';

type Tabelnaam = Parameters<typeof leesGepubliceerd>[0];

interface Bron {
  tabel: Tabelnaam;
  /** Name of this list in the open data, by which a build compares itself with the site that is online. */
  lijst?: string;
  /** PostgREST select; default all columns. */
  kolommen?: string;
  /** Column to read in the order of; unique, or the entry needs an `entryId`. Default `id`. */
  sleutel?: string;
  /** Names an entry; default the value of `sleutel`. */
  entryId?: (rij: Record<string, unknown>) => string;
  /** Reshapes a raw row before it is checked. */
  vorm?: (rij: unknown) => unknown;
}

/** Loads the published rows of one table at build. A row that does not fit the collection's schema stops the build. */
export function tabelLoader(bron: Bron): Loader {
  const { tabel, lijst, kolommen = '*', sleutel = 'id', vorm = (rij: unknown) => rij } = bron;
  const { entryId = (rij: Record<string, unknown>) => String(rij[sleutel]) } = bron;
  return {
    name: `tabel-${tabel}`,
    async load({ store, parseData }) {
      if (alleenTypen.geldt()) return;
      await leesInhoudsversie();
      const rijen = await leesGepubliceerd(tabel, kolommen, sleutel);
      if (lijst) await bewaakOmvang({ [lijst]: rijen.length });
      const entries = await Promise.all(
        rijen.map(async (rij) => {
          const data = vorm(rij) as Record<string, unknown>; // checked by parseData right below
          const id = entryId(data);
          return { id, data: await parseData({ id, data }) };
        }),
      );
      store.clear();
      for (const entry of entries) store.set(entry);
    },
  };
}
