import { leesGepubliceerd, leesVersie } from '#client/gepubliceerd.ts';
import {
  type Inhoud,
  type Rij,
  sleutelVan,
  type Tabel,
  type Tabelnaam,
  tabellen,
  tabelnamen,
} from '#content/tabellen.ts';
import type { Stilstand } from '#domein/publicatie/stilstand.schema.ts';

/** The published rows per table as the database gave them, not checked yet. */
export type Rijen = Readonly<Record<Tabelnaam, readonly Rij[]>>;

/** All that is published now. `versie` was read first, so these rows show at least that version. */
export interface Gelezen {
  readonly versie: number;
  readonly rijen: Rijen;
}

/** The same work for every table, one after the other, so that the database is not asked for all at once. */
export async function perTabel<Uitkomst>(
  werk: (naam: Tabelnaam) => Uitkomst | Promise<Uitkomst>,
): Promise<Record<Tabelnaam, Uitkomst>> {
  const paren: [Tabelnaam, Uitkomst][] = [];
  for (const naam of tabelnamen) paren.push([naam, await werk(naam)]);
  return Object.fromEntries(paren) as Record<Tabelnaam, Uitkomst>; // one pair per name, from the list of names
}

/** Reads all published rows. Throws, in Dutch, when the database does not answer or refuses. */
export async function leesRijen(): Promise<Gelezen> {
  const versie = await leesVersie();
  const rijen = await perTabel(async (naam) => {
    const { tabel, kolommen = '*', sleutel = ['id'], vorm = (rij: unknown) => rij as Rij }: Tabel = tabellen[naam]; // a row of PostgREST
    return (await leesGepubliceerd(tabel, kolommen, sleutel)).map(vorm);
  });
  return { versie, rijen };
}

/** By what people know a row. */
const naamVan = (naam: Tabelnaam, rij: Rij): string => String(rij.naam ?? rij.titel ?? sleutelVan(naam, rij));

/**
 * Checks every row, as everything that reads them relies on. Rows that do not fit are named, and left out of what comes
 * back; the caller decides whether that may be shown.
 */
export function keurRijen(rijen: Rijen): { inhoud: Inhoud; fouten: Stilstand[] } {
  const fouten: Stilstand[] = [];
  const keur = (naam: Tabelnaam): unknown[] => {
    const { schema, tabel }: Tabel = tabellen[naam];
    return rijen[naam].flatMap((rij) => {
      const uitkomst = schema.safeParse(rij);
      if (uitkomst.success) return [uitkomst.data];
      const [veld = ''] = uitkomst.error.issues[0]?.path ?? [];
      const id = String(rij.id ?? sleutelVan(naam, rij));
      fouten.push({ soort: 'rij', tabel, id, naam: naamVan(naam, rij), veld: String(veld) });
      return [];
    });
  };
  const paren = tabelnamen.map((naam) => [naam, keur(naam)]);
  return { inhoud: Object.fromEntries(paren) as Inhoud, fouten }; // each list was just checked by the schema of its name
}
