import { createClient } from '@supabase/supabase-js';
import type { Antwoord, Functienaam, Invoer, Serverfunctie, Zekerefunctie } from '#domein/contract/contracten.ts';
import { Contractbreuk, leesAntwoord, type Uitkomst } from '#domein/contract/lezen.ts';

/** The database did not answer, or not in time: nothing is known to be wrong with the request. */
export class Storing extends Error {
  readonly functie: string;
  constructor(functie: string) {
    super(`De database antwoordt niet (${functie}).`);
    this.functie = functie;
  }
}

/** The database answered with an error no rule foresees: a bug. Holds no text of the database, which may quote data. */
export class Databasefout extends Error {
  readonly functie: string;
  readonly code: string;
  constructor(functie: string, code: string) {
    super(`De database weigert ${functie}: ${code}`);
    this.functie = functie;
    this.code = code;
  }
}

/** Who calls is not signed in, or not any more. */
export class Toegangsfout extends Error {
  readonly functie: string;
  constructor(functie: string) {
    super(`De database kent deze bezoeker niet (${functie}).`);
    this.functie = functie;
  }
}

export interface Rpc<Naam extends Functienaam = Serverfunctie> {
  /**
   * One call of one database function: one transaction. Gives its answer, or why it refused. Throws Storing, Toegangsfout,
   * Databasefout or Contractbreuk.
   */
  roep<Deze extends Naam>(functie: Deze, invoer: Invoer<Deze>): Promise<Uitkomst<Deze>>;
  /** The same of a function that refuses nobody. */
  haal<Deze extends Naam & Zekerefunctie>(functie: Deze, invoer: Invoer<Deze>): Promise<Antwoord<Deze>>;
}

export interface Verbinding {
  readonly url: string;
  readonly sleutel: string;
  /** What a signed-in visitor shows for who it is: the call is made as that person. */
  readonly bewijs?: string;
  /** Replaced by tests. */
  readonly fetch?: typeof fetch | undefined;
  readonly wachtMs?: number;
}

const WACHT_MS = 8000;
const SQLSTATE = /^[0-9A-Z]{5}$/;
/** SQLSTATE classes of a server that is unreachable, full or stopping, and of two writers that wanted the same lock. */
const TIJDELIJK = /^(08|40|53|55P03|57|58)/;

/** Without an SQLSTATE the answer came from something in front of the database, or there was none. */
const isStoring = (status: number, code: string): boolean =>
  status === 0 || TIJDELIJK.test(code) || ((status >= 500 || status === 429) && !SQLSTATE.test(code));

/** Calls database functions with the given key. */
export function maakRpc<Naam extends Functienaam = Serverfunctie>({
  url,
  sleutel,
  bewijs,
  fetch: haal,
  wachtMs = WACHT_MS,
}: Verbinding): Rpc<Naam> {
  const client = createClient(url, sleutel, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: {
      ...(haal ? { fetch: haal } : {}),
      ...(bewijs === undefined ? {} : { headers: { authorization: `Bearer ${bewijs}` } }),
    },
  });
  async function vraag(functie: string, invoer: object): Promise<unknown> {
    const { data, error, status } = await client.rpc(functie, invoer).abortSignal(AbortSignal.timeout(wachtMs));
    if (!error) return data;
    const code = typeof error.code === 'string' ? error.code : '';
    if (bewijs !== undefined && status === 401) throw new Toegangsfout(functie);
    throw isStoring(status, code) ? new Storing(functie) : new Databasefout(functie, code || String(status));
  }
  return {
    roep: async (functie, invoer) => leesAntwoord(functie, await vraag(functie, invoer)),
    async haal(functie, invoer) {
      const uitkomst = leesAntwoord(functie, await vraag(functie, invoer));
      if (!uitkomst.ok) throw new Contractbreuk(functie, ['fout']);
      return uitkomst.waarde;
    },
  };
}
