import { volgOuders } from '#netlify/local/ouders.ts';
import { toonFout } from '#netlify/melding.ts';

/**
 * Collects what must be closed, last opened first, on Ctrl-C, a kill, or the end of npm. `signaal` aborts work under way.
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
  const stop = (): void => void nu().then(() => process.exit());
  for (const naam of ['SIGINT', 'SIGTERM'] as const) process.on(naam, stop);
  void volgOuders(stop);
  return { signaal: afbreker.signal, ruimOp: (taak: () => Promise<void>) => taken.push(taak), nu };
}

export type Stoppen = ReturnType<typeof bijStoppen>;
