import { maakPoort, type Poort } from '#client/toegang/poort.ts';
import type { Account, Bewijs, Sessies } from '#client/toegang/sessie.ts';

export const account = (wie: string): Account => ({ wie, adres: `${wie}@voorbeeld.test` });

/** Sessions in memory: what this device holds is `nu`, and what is forgotten is gone from it. */
export function maakProefsessies(begin: Bewijs) {
  let nu = begin;
  const sessies: Sessies = {
    bewijs: async () => nu,
    vergeet: (bewijs) => {
      if (nu.soort === 'in' && nu.bewijs === bewijs) nu = { soort: 'uit' };
    },
    vraagCode: async () => null,
    logIn: async () => null,
    logUit: async () => {
      nu = { soort: 'uit' };
    },
    volgUit: () => () => undefined,
  };
  return {
    sessies,
    zet: (bewijs: Bewijs) => {
      nu = bewijs;
    },
  };
}

/** The gate of somebody with this proof; who is asked to sign in again does not. */
export function poortMet(bewijs: string | null): Poort {
  const wie = account('makelaar');
  const { sessies } = maakProefsessies(bewijs === null ? { soort: 'uit' } : { soort: 'in', bewijs, account: wie });
  const poort = maakPoort(sessies, wie);
  poort.volg(() => poort.stand().open && poort.nietNu());
  return poort;
}
