import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isDoorNpm } from '#netlify/env.ts';

const draai = promisify(execFile);
const KIJK_MS = 1_000;

const leeft = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** npm starts a shell, and the shell starts us; undefined where there is no `ps`. */
async function grootouder(pid: number): Promise<number | undefined> {
  const uitvoer = await draai('ps', ['-o', 'ppid=', '-p', String(pid)]).catch(() => undefined);
  const gevonden = Number(uitvoer?.stdout.trim());
  return gevonden > 1 ? gevonden : undefined;
}

/**
 * Calls `stop` once npm, which started this process, is gone: a portal that nobody can stop any more would hold its ports and
 * its database for ever. Started in another way, nobody is watched.
 */
export async function volgOuders(stop: () => void): Promise<void> {
  if (!isDoorNpm()) return;
  const ouder = process.ppid;
  const boven = await grootouder(ouder);
  const kijk = setInterval(() => {
    if (process.ppid === ouder && (boven === undefined || leeft(boven))) return;
    clearInterval(kijk);
    stop();
  }, KIJK_MS);
  kijk.unref();
}
