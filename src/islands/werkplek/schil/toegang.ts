import type { AuthProvider } from 'react-admin';
import type { Werkbron } from '#client/werkplek/werkplek.ts';
import type { Ik, Medewerker } from '#domein/contract/werkplek.ts';
import { bereikVan, type Operatie, rechten, type Tabel } from '#domein/rechten/tabelrechten.ts';

/** What each action of the library does to the rows of a table. */
const OPERATIE: Readonly<Record<string, Operatie>> = { create: 'insert', edit: 'update', delete: 'delete' };
const isTabel = (naam: string): naam is Tabel => naam in rechten;

/** Whether a screen or button of the library is for this role; what is no table of ours is no right of ours. */
export const magScherm = (rol: Medewerker['rol'] | null, actie: string, deel: string): boolean =>
  !isTabel(deel) || (rol !== null && bereikVan(rol, OPERATIE[actie] ?? 'select', deel) !== 'niets');

/**
 * Who works here, for the library. The role only decides what is shown: the database asks anew at each request. Signing in and
 * out stand around the library, which would close the screen for it; so to the library everybody is always in.
 */
export function maakToegang(bron: Werkbron): AuthProvider {
  let ik: Promise<Ik | null> | undefined;
  const wie = (): Promise<Ik | null> => {
    ik ??= bron.roep('wie_ben_ik', {}).catch((fout: unknown) => {
      ik = undefined;
      throw fout;
    });
    return ik;
  };
  const binnen = async (): Promise<void> => {};
  return {
    login: binnen,
    logout: binnen,
    checkAuth: binnen,
    checkError: binnen,
    getIdentity: async () => {
      const medewerker = await wie();
      return { id: medewerker?.id ?? '', fullName: medewerker?.naam ?? '' };
    },
    getPermissions: async () => (await wie())?.rol ?? null,
    // Without an answer the screen opens: the database is the lock, and who lost the line keeps the address they came for.
    canAccess: ({ action, resource }) =>
      wie().then(
        (medewerker) => magScherm(medewerker?.rol ?? null, action, resource),
        () => true,
      ),
  };
}
