import { leesGepubliceerd, leesVersie } from '#client/gedeeld/gepubliceerd.ts';
import {
  type Inhoud,
  type Rij,
  sleutelVan,
  type Tabel,
  type Tabelnaam,
  tabellen,
  tabelnamen,
} from '#content/lezen/tabellen.ts';
import type { Stilstand } from '#domein/publicatie/stilstand.schema.ts';

/** The published rows per table as the database gave them, not checked yet. */
export type Rijen = Readonly<Record<Tabelnaam, readonly Rij[]>>;

/** All that is published now. These rows show at least that version. */
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

/** Where the published rows are read. */
export interface Leesbron {
  readonly versie: typeof leesVersie;
  readonly tabel: typeof leesGepubliceerd;
}
const database: Leesbron = { versie: leesVersie, tabel: leesGepubliceerd };

const leesEens = (bron: Leesbron): Promise<Rijen> =>
  perTabel(async (naam) => {
    const { tabel, kolommen = '*', sleutel = ['id'], vorm = (rij: unknown) => rij as Rij }: Tabel = tabellen[naam]; // a row of PostgREST
    return (await bron.tabel(tabel, kolommen, sleutel)).map(vorm);
  });

/** Who changes something all the time does not keep others waiting: the build that follows shows it as one. */
const HOOGSTENS = 5;

/**
 * Reads all published rows, as they were at one moment: read anew when something changed meanwhile, or a number would count
 * an answer that the page beside it does not show. Throws, in Dutch, when the database does not answer or refuses.
 */
export async function leesRijen(bron: Leesbron = database): Promise<Gelezen> {
  let versie = await bron.versie();
  for (let keer = 1; ; keer += 1) {
    const rijen = await leesEens(bron);
    const na = await bron.versie();
    if (na === versie || keer === HOOGSTENS) return { versie, rijen };
    versie = na;
  }
}

/** By what people know a row. */
const naamVan = (naam: Tabelnaam, rij: Rij): string => String(rij.naam ?? rij.titel ?? sleutelVan(naam, rij));

export interface Keuring {
  /** The checked rows. */
  readonly inhoud: Inhoud;
  /** The same rows as the database gave them. */
  readonly rijen: Rijen;
  /** Which rows do not fit. */
  readonly fouten: readonly Stilstand[];
}

const perSleutel = (naam: Tabelnaam, rijen: readonly Rij[]) =>
  new Map(rijen.map((rij) => [sleutelVan(naam, rij), rij]));

/**
 * Checks every row, as everything that reads them relies on. A row that does not fit is named; instead of it comes the one
 * of `vorige`, what was online, and when that does not fit either, or is not there, none.
 */
export function keurRijen(rijen: Rijen, vorige?: Rijen): Keuring {
  const fouten: Stilstand[] = [];
  const keur = (naam: Tabelnaam): (readonly [Rij, unknown])[] => {
    const { schema, tabel }: Tabel = tabellen[naam];
    let eerder: ReadonlyMap<string, Rij> | undefined;
    return rijen[naam].flatMap((rij) => {
      const uitkomst = schema.safeParse(rij);
      if (uitkomst.success) return [[rij, uitkomst.data] as const];
      const [veld = ''] = uitkomst.error.issues[0]?.path ?? [];
      const sleutel = sleutelVan(naam, rij);
      fouten.push({
        soort: 'rij',
        tabel,
        id: String(rij.id ?? sleutel),
        naam: naamVan(naam, rij),
        veld: String(veld),
      });
      eerder ??= perSleutel(naam, vorige?.[naam] ?? []);
      const oud = eerder.get(sleutel);
      const opnieuw = schema.safeParse(oud);
      return oud && opnieuw.success ? [[oud, opnieuw.data] as const] : [];
    });
  };
  const gekeurd = tabelnamen.map((naam) => [naam, keur(naam)] as const);
  const kies = (deel: 0 | 1) =>
    Object.fromEntries(gekeurd.map(([naam, paren]) => [naam, paren.map((paar) => paar[deel])])) as unknown;
  return { rijen: kies(0) as Rijen, inhoud: kies(1) as Inhoud, fouten }; // each list was just checked by its own schema
}
