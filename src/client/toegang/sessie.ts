import { AuthClient, type AuthError, isAuthApiError, isAuthRetryableFetchError } from '@supabase/auth-js';
import { maakSessieopslag, SESSIESLEUTEL } from '#client/toegang/sessie-opslag.ts';

/** Where people sign in; both values are public. */
export interface Verbinding {
  readonly url: string;
  readonly sleutel: string;
}
export type Inlogfout = 'code_onjuist' | 'te_vaak' | 'storing';

/** Who signed in: the id stays the same each time. */
export interface Account {
  readonly wie: string;
  readonly adres: string;
}
/** `onbereikbaar`: somebody is signed in, and without a connection that cannot be proved now. */
export type Bewijs =
  | { readonly soort: 'in'; readonly bewijs: string; readonly account: Account }
  | { readonly soort: 'uit' | 'onbereikbaar' };

export interface Sessies {
  /** Mails a code of eight digits. Known and unknown addresses get the same answer. */
  vraagCode(adres: string): Promise<Inlogfout | null>;
  logIn(adres: string, code: string): Promise<Inlogfout | null>;
  /** What proves to the server who this is, renewed when it must be. */
  bewijs(): Promise<Bewijs>;
  /** The server did not take this proof: it goes from the device, unless a newer one stands there. */
  vergeet(bewijs: string): void;
  /** This person, on purpose: ends it here, in all tabs, and at the server when that can be reached. */
  logUit(wie: string): Promise<void>;
  /** Hears that this person signed out in another tab. Gives how to stop. */
  volgUit(wie: string, uit: () => void): () => void;
}

function foutVan(fout: AuthError | null): Inlogfout | null {
  if (!fout) return null;
  if (fout.status === 429) return 'te_vaak';
  return isAuthApiError(fout) && fout.status < 500 ? 'code_onjuist' : 'storing';
}

/** Signing in with a code by mail: there are no passwords. Nothing rejects. */
export function maakSessies({ url, sleutel }: Verbinding): Sessies {
  const opslag = maakSessieopslag();
  const client = new AuthClient({
    url: `${url}/auth/v1`,
    headers: { apikey: sleutel, authorization: `Bearer ${sleutel}` },
    storageKey: SESSIESLEUTEL,
    storage: opslag,
    detectSessionInUrl: false,
  });
  async function bewijs(): Promise<Bewijs> {
    const { data, error } = await client.getSession();
    if (!data.session) return { soort: error && isAuthRetryableFetchError(error) ? 'onbereikbaar' : 'uit' };
    const { access_token, user } = data.session;
    return { soort: 'in', bewijs: access_token, account: { wie: user.id, adres: user.email ?? '' } };
  }
  return {
    bewijs,
    async vraagCode(adres) {
      const { error } = await client.signInWithOtp({ email: adres, options: { shouldCreateUser: true } });
      // There is no code yet that could be wrong.
      return error && foutVan(error) === 'code_onjuist' ? 'storing' : foutVan(error);
    },
    async logIn(adres, code) {
      const { error } = await client.verifyOtp({ email: adres, token: code, type: 'email' });
      return foutVan(error);
    },
    vergeet(geweigerd) {
      if (opslag.getItem(SESSIESLEUTEL)?.includes(geweigerd)) opslag.removeItem();
    },
    async logUit(wie) {
      const bewaard = opslag.getItem(SESSIESLEUTEL);
      opslag.removeItem();
      opslag.meldUit(wie);
      if (bewaard === null) return;
      const { access_token } = JSON.parse(bewaard);
      const headers = { apikey: sleutel, authorization: `Bearer ${access_token}` };
      await fetch(`${url}/auth/v1/logout?scope=local`, { method: 'POST', headers }).catch(() => undefined);
    },
    volgUit: opslag.volgUit,
  };
}
