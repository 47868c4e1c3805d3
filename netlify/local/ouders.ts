import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isDoorNpm } from '#netlify/env.ts';
import { leeft } from '#netlify/local/leeft.ts';

const draai = promisify(execFile);
const KIJK_MS = 1_000;

interface Proces {
  readonly ouder: number;
  readonly opdracht: string;
}
async function zoekProces(pid: number): Promise<Proces | undefined> {
  const uitvoer = await draai('ps', ['-o', 'ppid=,args=', '-p', String(pid)]).catch(() => undefined);
  const [, ouder, opdracht = ''] = /^\s*(\d+)\s+(.*)$/m.exec(uitvoer?.stdout ?? '') ?? [];
  return ouder ? { ouder: Number(ouder), opdracht } : undefined;
}
const isNpm = (proces: Proces | undefined): boolean => /\bnpm\b/.test(proces?.opdracht ?? '');

/** npm, when a shell stands between it and us; undefined when it is our parent, which is seen without looking. */
async function npmBovenShell(ouder: number): Promise<number | undefined> {
  const shell = await zoekProces(ouder);
  if (!shell || isNpm(shell)) return undefined;
  return isNpm(await zoekProces(shell.ouder)) ? shell.ouder : undefined;
}

/**
 * Calls `stop` once npm, which started this process, is gone: a portal that nobody can stop any more would hold its ports and
 * its database for ever. Started in another way, nobody is watched.
 */
export async function volgOuders(stop: () => void): Promise<void> {
  if (!isDoorNpm()) return;
  const ouder = process.ppid;
  const boven = await npmBovenShell(ouder);
  const kijk = setInterval(() => {
    if (process.ppid === ouder && (boven === undefined || leeft(boven))) return;
    clearInterval(kijk);
    stop();
  }, KIJK_MS);
  kijk.unref();
}
