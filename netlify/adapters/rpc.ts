import { createClient } from '@supabase/supabase-js';

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

/** The functions that only our own server may execute. */
export type Functienaam =
  | 'aanmelding_indienen'
  | 'aanvraag_indienen'
  | 'feedback_indienen'
  | 'dossier_lezen'
  | 'dossier_actie'
  | 'nieuwe_code'
  | 'berichten_claimen'
  | 'bericht_verzonden'
  | 'bericht_mislukt'
  | 'rondesein_bewaren'
  | 'rondeseinen_versturen'
  | 'tik_deel'
  | 'tik_delen'
  | 'werkberichten_schrijven'
  | 'publicatie_beurt'
  | 'publicatie_begonnen'
  | 'publicatie_online'
  | 'publicatie_mislukt'
  | 'stem_controle'
  | 'telling_invoer'
  | 'uitslag_bewaren';

/** The functions that our server calls as the person who asks. */
export type Persoonsfunctie =
  | 'wie_ben_ik'
  | 'foto_bewaren'
  | 'inleesbron'
  | 'plekken_inlezen'
  | 'jury_lezen'
  | 'belang_melden'
  | 'stem'
  | 'advies_geven'
  | 'mag_tellen';

export interface Rpc<Naam extends string = Functienaam> {
  /** One call of one database function: one transaction. Throws Storing, Toegangsfout or Databasefout. */
  roep(functie: Naam, argumenten: Readonly<Record<string, unknown>>): Promise<unknown>;
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
export function maakRpc<Naam extends string = Functienaam>({
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
  return {
    async roep(functie, argumenten) {
      const { data, error, status } = await client.rpc(functie, argumenten).abortSignal(AbortSignal.timeout(wachtMs));
      if (!error) return data;
      const code = typeof error.code === 'string' ? error.code : '';
      if (bewijs !== undefined && status === 401) throw new Toegangsfout(functie);
      throw isStoring(status, code) ? new Storing(functie) : new Databasefout(functie, code || String(status));
    },
  };
}
