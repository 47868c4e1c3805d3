import type { AuthProvider } from 'react-admin';
import type { Sessies } from '#client/sessie.ts';
import { Werkfout } from '#client/werkfout.ts';
import type { Werkbron } from '#client/werkplek.ts';
import { wisConcepten } from '#islands/werkplek/inhoud/conceptopslag.ts';

export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly rol: 'makelaar' | 'beheerder';
}

/**
 * Signing in for the library. The role only decides what is shown: the database asks anew at each request. `ik` is read once
 * for each time somebody signs in.
 */
export function maakToegang(sessies: Sessies, bron: Werkbron): AuthProvider {
  let ik: Promise<Medewerker | null> | undefined;
  const wie = (): Promise<Medewerker | null> => {
    ik ??= bron.roep<Medewerker | null>('wie_ben_ik').catch((fout: unknown) => {
      ik = undefined;
      throw fout;
    });
    return ik;
  };
  return {
    login: async () => {
      ik = undefined;
    },
    logout: async () => {
      ik = undefined;
      wisConcepten();
      await sessies.logUit();
    },
    checkAuth: async () => {
      if ((await sessies.bewijs()) === null) throw new Werkfout('toegang_verlopen');
    },
    checkError: async (fout: unknown) => {
      if (fout instanceof Werkfout && fout.code === 'toegang_verlopen') throw fout;
    },
    getIdentity: async () => {
      const medewerker = await wie();
      return { id: medewerker?.id ?? '', fullName: medewerker?.naam ?? '' };
    },
    getPermissions: async () => (await wie())?.rol ?? null,
  };
}
