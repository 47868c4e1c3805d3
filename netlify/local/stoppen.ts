import { toonFout } from '#netlify/melding.ts';

/**
 * Collects what must be closed, last opened first, on Ctrl-C or a kill. `signaal` aborts work under way.
 * `nu` closes everything at once, for a start that failed halfway.
 */
export function bijStoppen() {
  const afbreker = new AbortController();
  const taken: (() => Promise<void>)[] = [];
  let bezig: Promise<void> | undefined;

  const nu = (): Promise<void> => {
    bezig ??= (async () => {
      afbreker.abort();
      for (const taak of taken.reverse()) await taak().catch(toonFout);
    })();
    return bezig;
  };
  for (const naam of ['SIGINT', 'SIGTERM'] as const) process.on(naam, () => void nu().then(() => process.exit()));
  return { signaal: afbreker.signal, ruimOp: (taak: () => Promise<void>) => taken.push(taak), nu };
}

export type Stoppen = ReturnType<typeof bijStoppen>;
