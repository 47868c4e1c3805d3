import { execFile } from 'node:child_process';
import { setTimeout as wacht } from 'node:timers/promises';
import { promisify } from 'node:util';

const roep = promisify(execFile);
const KIJK_MS = 200;
const KILOBYTES_IN_MB = 1024;

interface Proces {
  readonly pid: number;
  readonly ouder: number;
  readonly kilobytes: number;
}

async function leesProcessen(): Promise<Proces[]> {
  const { stdout } = await roep('ps', ['-axo', 'pid=,ppid=,rss='], { maxBuffer: 2 ** 24 });
  return stdout
    .trim()
    .split('\n')
    .map((regel) => {
      const [pid = 0, ouder = 0, kilobytes = 0] = regel.trim().split(/\s+/).map(Number);
      return { pid, ouder, kilobytes };
    });
}

/** A process and all that it started, and what those started. */
function boomVan(processen: readonly Proces[], pid: number): Proces[] {
  const kinderen = processen.filter(({ ouder }) => ouder === pid).flatMap((kind) => boomVan(processen, kind.pid));
  return [...processen.filter((proces) => proces.pid === pid), ...kinderen];
}

const som = (processen: readonly Proces[]): number =>
  processen.reduce((totaal, { kilobytes }) => totaal + kilobytes, 0) / KILOBYTES_IN_MB;

/** The most memory at one moment, in megabytes; what processes share counts for each. */
export interface Geheugen {
  /** Of the process and all that it started. */
  readonly samen: number;
  /** Of what it started alone. */
  readonly gestart: number;
}

/** Watches a process and all that it starts, until the answer is asked for. */
export function volgGeheugen(pid: number): () => Promise<Geheugen> {
  const stop = new AbortController();
  let samen = 0;
  let gestart = 0;
  const kijk = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const boom = boomVan(await leesProcessen(), pid);
      samen = Math.max(samen, som(boom));
      gestart = Math.max(gestart, som(boom.filter((proces) => proces.pid !== pid)));
      await wacht(KIJK_MS, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };
  const klaar = kijk();
  return async () => {
    stop.abort();
    await klaar;
    return { samen, gestart };
  };
}
