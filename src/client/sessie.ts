import { AuthClient, type AuthError, isAuthApiError } from '@supabase/auth-js';
import { isNogIngelogd } from '#domein/toegang/toegang.rules.ts';

/** Where people sign in; both values are public. */
export interface Verbinding {
  readonly url: string;
  readonly sleutel: string;
}
export type Inlogfout = 'code_onjuist' | 'te_vaak' | 'storing';

export interface Sessies {
  /** Mails a six-digit code. Known and unknown addresses get the same answer. */
  vraagCode(adres: string): Promise<Inlogfout | null>;
  logIn(adres: string, code: string): Promise<Inlogfout | null>;
  /** What proves to the server who this is; null when nobody is signed in on this device. */
  bewijs(): Promise<string | null>;
  /** Ends it here at once, and at the server when that can be reached. */
  logUit(): Promise<void>;
}

const SLEUTEL = 'toegang';
const SINDS = 'toegang-sinds';

/** Keeps who signed in on the device, for seven days at most, and in memory alone where storage is switched off. */
function maakBewaarplaats() {
  const geheugen = new Map<string, string>();
  const probeer = <Uitkomst>(werk: () => Uitkomst, anders: () => Uitkomst): Uitkomst => {
    try {
      return werk();
    } catch {
      return anders();
    }
  };
  const lees = (naam: string): string | null =>
    probeer(
      () => localStorage.getItem(naam) ?? geheugen.get(naam) ?? null,
      () => geheugen.get(naam) ?? null,
    );
  const schrijf = (naam: string, waarde: string): void =>
    probeer(
      () => localStorage.setItem(naam, waarde),
      () => void geheugen.set(naam, waarde),
    );
  const wis = (): void => {
    geheugen.clear();
    probeer(
      () => [SLEUTEL, SINDS].map((naam) => localStorage.removeItem(naam)),
      () => [],
    );
  };
  return {
    getItem(naam: string): string | null {
      if (isNogIngelogd(Number(lees(SINDS) ?? Number.NaN), Date.now())) return lees(naam);
      wis();
      return null;
    },
    setItem(naam: string, waarde: string): void {
      // A renewed session is still the one that began when somebody typed a code.
      if (lees(SINDS) === null) schrijf(SINDS, String(Date.now()));
      schrijf(naam, waarde);
    },
    removeItem: wis,
  };
}

function foutVan(fout: AuthError | null): Inlogfout | null {
  if (!fout) return null;
  if (fout.status === 429) return 'te_vaak';
  return isAuthApiError(fout) && fout.status < 500 ? 'code_onjuist' : 'storing';
}

/** Signing in with a code by mail: there are no passwords. Nothing rejects. */
export function maakSessies({ url, sleutel }: Verbinding): Sessies {
  const client = new AuthClient({
    url: `${url}/auth/v1`,
    headers: { apikey: sleutel, authorization: `Bearer ${sleutel}` },
    storageKey: SLEUTEL,
    storage: maakBewaarplaats(),
    detectSessionInUrl: false,
  });
  return {
    async vraagCode(adres) {
      const { error } = await client.signInWithOtp({ email: adres, options: { shouldCreateUser: true } });
      // There is no code yet that could be wrong.
      return error && foutVan(error) === 'code_onjuist' ? 'storing' : foutVan(error);
    },
    async logIn(adres, code) {
      const { error } = await client.verifyOtp({ email: adres, token: code, type: 'email' });
      return foutVan(error);
    },
    async bewijs() {
      const { data } = await client.getSession();
      return data.session?.access_token ?? null;
    },
    async logUit() {
      await client.signOut({ scope: 'local' });
    },
  };
}
