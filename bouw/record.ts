import type { Rijen } from '#content/lezen/rijen.ts';
import { tabellen, tabelnamen } from '#content/lezen/tabellen.ts';

export interface Record {
  readonly tabel: string | null;
  readonly id: string | null;
  readonly naam: string | null;
}

/** The record a page is about: the last part of its address is the slug of one. */
export function recordVan(pagina: string, rijen: Rijen): Record {
  const slug = pagina.split('/').filter(Boolean).at(-1);
  for (const naam of tabelnamen) {
    const rij = rijen[naam].find((een) => een.slug === slug);
    if (rij)
      return { tabel: tabellen[naam].tabel, id: String(rij.id ?? slug), naam: String(rij.naam ?? rij.titel ?? slug) };
  }
  return { tabel: null, id: null, naam: null };
}
