import { AsyncLocalStorage } from 'node:async_hooks';

const SOORTEN = ['error', 'warn', 'log', 'info', 'debug'] as const;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** What may be told of something that was printed: what kind of error it is, never its words or values. */
function kaal(deel: unknown): string {
  if (!(deel instanceof Error)) return '';
  const code = 'code' in deel && typeof deel.code === 'string' && SQLSTATE.test(deel.code) ? ` ${deel.code}` : '';
  return `${deel.name}${code}`;
}

export interface Stilte {
  /** Runs work of which nothing may be printed as it is. */
  bij<Uitkomst>(werk: () => Uitkomst): Uitkomst;
  stop(): void;
}

/**
 * The embedded server prints each failed query with its parameters: names, addresses and codes of whoever filled in a
 * form. Of what it prints only the kind of error is left; the rest of the process prints as before.
 */
export function maakStilte(): Stilte {
  const binnen = new AsyncLocalStorage<true>();
  const echt = SOORTEN.map((soort) => [soort, console[soort]] as const);
  for (const [soort, zeg] of echt) {
    console[soort] = (...delen: unknown[]): void => {
      if (!binnen.getStore()) {
        zeg.apply(console, delen);
        return;
      }
      const soorten = delen.map(kaal).filter((tekst) => tekst !== '');
      if (soorten.length > 0) zeg.call(console, `Lokale database: ${soorten.join(', ')}`);
    };
  }
  return {
    bij: (werk) => binnen.run(true, werk),
    stop() {
      for (const [soort, zeg] of echt) console[soort] = zeg;
    },
  };
}
