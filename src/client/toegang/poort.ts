import type { Account, Sessies } from '#client/toegang/sessie.ts';

/** Why the server wants somebody to sign in: the sign-in ended, or what is asked needs a code that was typed just now. */
export type Inlogweigering = 'verlopen' | 'code_te_oud';
/** Why this person cannot go on; also: somebody else signed in on this device, or the task ended. */
export type Poortreden = Inlogweigering | 'ander' | 'geen_taak';
export interface Poortstand {
  readonly reden: Poortreden | null;
  /** Whether it is asked over the screen; otherwise a line says it. */
  readonly open: boolean;
}

/** `uit`: whoever is signed in cannot do this, and did not sign in again. */
export type Doorgelaten<Uitkomst> =
  | { readonly soort: 'klaar'; readonly uitkomst: Uitkomst }
  | { readonly soort: 'uit' | 'onbereikbaar' };

export interface Poort {
  readonly account: Account;
  stand(): Poortstand;
  volg(luisteraar: () => void): () => void;
  /**
   * Sends something as this person. When the server wants a new sign-in it asks for it, and sends it once more afterwards: what
   * was refused so did nothing. `stil`: nobody asked for this now, so nobody is disturbed for it.
   */
  als<Uitkomst>(
    stuur: (bewijs: string) => Promise<Uitkomst>,
    weigering: (uitkomst: Uitkomst) => Inlogweigering | null,
    stil?: boolean,
  ): Promise<Doorgelaten<Uitkomst>>;
  /** After a refusal: says so when the task of this person ended. */
  kijk(heeftTaak: () => Promise<boolean>): Promise<void>;
  /** The same person signed in again. */
  weerIn(): void;
  /** Not now: what waited is given up, what stands on the screen stays. */
  nietNu(): void;
  open(): void;
}

const IN: Poortstand = { reden: null, open: false };

/** Stands between one person's screens and the server, so that an ended sign-in takes nothing from those screens. */
export function maakPoort(sessies: Sessies, account: Account): Poort {
  let stand = IN;
  const luisteraars = new Set<() => void>();
  const wachtend = new Set<(door: boolean) => void>();
  const zet = (nieuw: Poortstand): void => {
    stand = nieuw;
    for (const luisteraar of luisteraars) luisteraar();
  };
  const laatGaan = (door: boolean): void => {
    for (const los of wachtend) los(door);
    wachtend.clear();
  };
  function wacht(reden: Poortreden, stil: boolean): Promise<boolean> {
    const antwoord = stil ? Promise.resolve(false) : new Promise<boolean>((los) => wachtend.add(los));
    zet({ reden, open: stand.open || !stil });
    return antwoord;
  }
  return {
    account,
    stand: () => stand,
    volg(luisteraar) {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    async als(stuur, weigering, stil = false) {
      for (;;) {
        const nu = await sessies.bewijs();
        if (nu.soort === 'onbereikbaar') return nu;
        const isEigen = nu.soort === 'in' && nu.account.wie === account.wie;
        if (isEigen) {
          const uitkomst = await stuur(nu.bewijs);
          const reden = weigering(uitkomst);
          if (reden === 'code_te_oud' && (await wacht(reden, stil))) continue;
          // Who does not want to now is still signed in, and hears what was refused.
          if (reden !== 'verlopen') return { soort: 'klaar', uitkomst };
          sessies.vergeet(nu.bewijs);
          // It was renewed meanwhile, here or in another tab.
          if ((await sessies.bewijs()).soort === 'in') continue;
        }
        if (!(await wacht(nu.soort === 'in' && !isEigen ? 'ander' : 'verlopen', stil))) return { soort: 'uit' };
      }
    },
    async kijk(heeftTaak) {
      if (!(await heeftTaak())) zet({ reden: 'geen_taak', open: true });
    },
    weerIn() {
      zet(IN);
      laatGaan(true);
    },
    nietNu() {
      zet(stand.reden === 'code_te_oud' ? IN : { ...stand, open: false });
      laatGaan(false);
    },
    open: () => zet({ ...stand, open: true }),
  };
}
