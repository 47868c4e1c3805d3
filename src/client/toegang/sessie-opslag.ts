import { isNogIngelogd } from '#domein/toegang/toegang.rules.ts';

export const SESSIESLEUTEL = 'toegang';
const SINDS = 'toegang-sinds';
/** Written when somebody signs out on purpose, so that other tabs on the device hear of it. */
const UITGELOGD = 'toegang-uit';

/** Keeps who signed in on the device, for seven days at most, and in memory alone where storage is switched off. */
export function maakSessieopslag() {
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
      () => [SESSIESLEUTEL, SINDS].map((naam) => localStorage.removeItem(naam)),
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
    meldUit(wie: string): void {
      schrijf(UITGELOGD, `${wie} ${Date.now()}`);
    },
    volgUit(wie: string, uit: () => void): () => void {
      const luister = ({ key, newValue }: StorageEvent): void => {
        if (key === UITGELOGD && newValue?.startsWith(`${wie} `)) uit();
      };
      window.addEventListener('storage', luister);
      return () => window.removeEventListener('storage', luister);
    },
  };
}
