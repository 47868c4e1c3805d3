import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { wijkenPerWoord } from '#domein/zoeken/gebieden.ts';
import { gelijkendeNamen } from '#domein/zoeken/gelijkend.ts';
import { type Kennis, maakKennis, type Taalkennis } from '#domein/zoeken/kennis.ts';
import { geschrevenIn, VELDGEWICHT, type Velden, veldenVan } from '#domein/zoeken/velden.ts';
import { type Gelezen, Vraaglezer, type Wijkwoorden } from '#domein/zoeken/vraaglezer.ts';
import { type Kandidaat, kandidaatVan, weeg } from '#domein/zoeken/weging.ts';
import { woordenVan } from '#domein/zoeken/woorden.ts';
import { type Vorm, Woordenschat } from '#domein/zoeken/woordenschat.ts';
import type { Zoekbestand, Zoekrecord } from '#domein/zoeken/zoekrecord.ts';
import { leesZoekvraag } from '#domein/zoeken/zoekvraag.ts';

export interface Treffer {
  readonly record: Zoekrecord;
  /** Stems for which it was found, to mark. */
  readonly stammen: ReadonlySet<string>;
}

/**
 * What was found. `alles`: the first ones have every word that was asked; `deels`: they have some of them; `niets`: they only
 * have a name that resembles it.
 */
export interface Zoekuitkomst {
  readonly hoe: 'alles' | 'deels' | 'niets';
  readonly treffers: readonly Treffer[];
  /** The question as it was understood, when a word of it is not known as it was typed. */
  readonly bedoeld?: string;
  /** The postcode that was asked, and whether it is known in which wijken it lies. */
  readonly postcode?: { readonly cijfers: string; readonly bekend: boolean };
  readonly isAdres: boolean;
}

type Gevonden = Pick<Zoekuitkomst, 'hoe' | 'treffers'>;

/** With fewer results that have every word, those that have some of them follow. */
const GENOEG = 3;
/** No more of those than this, where others do have every word. */
const MEESTE_DEELS = 5;
const zonder = (record: Zoekrecord): Treffer => ({ record, stammen: new Set() });

/** Finds records by what people type. Everything happens here; nothing is asked elsewhere. */
export class Zoeker {
  readonly #kennis: Kennis;
  readonly #schat: Woordenschat;
  readonly #lezer: Vraaglezer;
  readonly #kandidaten: Kandidaat[] = [];
  readonly #index: MiniSearch<Velden>;
  #wijkwoorden: Wijkwoorden = new Map();
  #postcodes: Zoekbestand['postcodes'] = {};

  constructor(kennis: Taalkennis) {
    this.#kennis = maakKennis(kennis);
    this.#schat = new Woordenschat(this.#kennis);
    this.#lezer = new Vraaglezer(this.#kennis, this.#schat);
    this.#index = new MiniSearch<Velden>({
      fields: Object.keys(VELDGEWICHT),
      tokenize: (tekst) => tekst.split(' ').filter(Boolean),
      processTerm: (stam) => stam,
      searchOptions: { boost: VELDGEWICHT, bm25: { k: 1.2, b: 0.3, d: 0.2 } },
    });
  }

  /** Adds records to those that are there; areas come first. */
  voegToe(records: readonly Zoekrecord[], postcodes: Zoekbestand['postcodes'] = {}): void {
    const begin = this.#kandidaten.length;
    this.#kandidaten.push(...records.map(kandidaatVan));
    if (begin === 0) this.#wijkwoorden = wijkenPerWoord(records);
    this.#postcodes = { ...this.#postcodes, ...postcodes };
    const geschreven = records.map(geschrevenIn);
    for (const woord of geschreven.flatMap(({ woorden }) => woorden)) this.#schat.leer(woord);
    for (const paar of geschreven.flatMap(({ paren }) => paren)) this.#schat.leerPaar(paar);
    for (const woord of geschreven.flatMap(({ zinwoorden }) => zinwoorden))
      if (!this.#kennis.isLoos(woord)) this.#schat.leer(woord, true);
    const isPlaats = (stam: string): boolean => this.#wijkwoorden.has(stam);
    const taal = { isWoord: this.#schat.isWoord, isLoos: this.#kennis.isLoos, isPlaats };
    const velden = records.map((record, plaats) => veldenVan(record, begin + plaats, taal));
    this.#index.addAll(velden);
  }

  zoek(tekst: string): Zoekuitkomst {
    const vraag = leesZoekvraag(tekst);
    const { isAdres } = vraag;
    const wijken = this.#wijkenVan(vraag.postcode);
    // Of four digits among other words it must be known that they are a postcode: "geld in 2026".
    const isGetal = wijken.length === 0 && !isAdres && vraag.woorden.length > 0;
    const gelezen = this.#lezer.lees(isGetal ? woordenVan(tekst) : vraag.woorden, this.#wijkwoorden);
    const bij = {
      isAdres,
      ...(vraag.postcode && !isGetal && { postcode: { cijfers: vraag.postcode, bekend: wijken.length > 0 } }),
      ...(gelezen.bedoeld && { bedoeld: gelezen.bedoeld }),
    };
    const { hoe, treffers } = this.#rangschik(gelezen);
    if (wijken.length > 0) {
      const overige = treffers.filter(({ record }) => !wijken.includes(record));
      return { ...bij, hoe: 'alles', treffers: [...wijken.map(zonder), ...overige] };
    }
    return { ...bij, ...(treffers.length > 0 ? { hoe, treffers } : this.#gelijkend(tekst)) };
  }

  #wijkenVan(postcode: string | undefined): Zoekrecord[] {
    const slugs = (postcode && this.#postcodes[postcode]) || [];
    const records = this.#kandidaten.map(({ record }) => record);
    return records.filter(({ soort, wijk }) => soort === 'wijk' && wijk !== undefined && slugs.includes(wijk));
  }

  #gelijkend(tekst: string): Gevonden {
    const records = this.#kandidaten.map(({ record }) => record);
    return { hoe: 'niets', treffers: gelijkendeNamen(tekst, records).map(zonder) };
  }

  #vraagIndex({ keuzes }: Gelezen, combineWith: 'AND' | 'OR'): SearchResult[] {
    if (keuzes.length === 0) return [];
    const blad = ({ stam, gewicht }: Vorm): Query => ({ queries: [stam], boostTerm: () => gewicht });
    const queries = keuzes.map((groepen) => ({
      combineWith,
      queries: groepen.map((groep) => ({ combineWith: 'OR' as const, queries: groep.map(blad) })), // literal
    }));
    return this.#index.search({ combineWith: 'OR', queries });
  }

  #rangschik(gelezen: Gelezen): Gevonden {
    const alle = this.#vraagIndex(gelezen, 'AND');
    const heeft = new Set(alle.map(({ id }) => id));
    const deels = alle.length < GENOEG ? this.#vraagIndex(gelezen, 'OR').filter(({ id }) => !heeft.has(id)) : [];
    const overige = this.#opVolgorde(deels, gelezen).slice(0, alle.length > 0 ? MEESTE_DEELS : deels.length);
    const treffers = [...this.#opVolgorde(alle, gelezen), ...overige];
    return {
      hoe: alle.length > 0 && gelezen.isHeel ? 'alles' : 'deels',
      // What was made up, or is elsewhere, never stands before what is here.
      treffers: [
        ...treffers.filter(({ record }) => !record.voorbeeld),
        ...treffers.filter(({ record }) => record.voorbeeld),
      ],
    };
  }

  #opVolgorde(gevonden: readonly SearchResult[], gelezen: Gelezen): Treffer[] {
    return gevonden
      .flatMap((een) => {
        const kandidaat = this.#kandidaten[Number(een.id)];
        // The part of a list that lies in one wijk is only for who named that wijk.
        if (kandidaat?.record.soort === 'lijst' && !een.terms.some(gelezen.isPlaats)) return [];
        return kandidaat ? [{ kandidaat, stammen: new Set(een.terms), punten: weeg(kandidaat, een, gelezen) }] : [];
      })
      .sort((een, ander) => ander.punten - een.punten)
      .map(({ kandidaat: { record }, stammen }) => ({ record, stammen }));
  }
}
