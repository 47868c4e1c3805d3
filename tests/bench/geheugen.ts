import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const KILOBYTES_IN_MB = 1024;

/** Runs in every Node process: a build leaves the most memory it ever had, in kilobytes, as its last words. */
const MEET = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; if (process.argv[1]?.endsWith('bouw.ts')) process.on('exit', () => writeFileSync(process.env.MEET_GEHEUGEN + process.pid, String(process.resourceUsage().maxRSS)));",
)}`;
const NAAM = 'geheugen-';

/** Settings with which every build that a process starts writes into `map` what memory it took. */
export const meetGeheugen = (map: string): Record<string, string> => ({
  NODE_OPTIONS: `--import=${MEET}`,
  MEET_GEHEUGEN: join(map, NAAM),
});

/** The most memory that a build took whose figures stand in `map`, in megabytes. */
export async function meesteGeheugen(map: string): Promise<number> {
  const bestanden = await Array.fromAsync(glob(`${NAAM}*`, { cwd: map }));
  const kilobytes = await Promise.all(bestanden.map(async (naam) => Number(await readFile(join(map, naam), 'utf8'))));
  return Math.max(0, ...kilobytes) / KILOBYTES_IN_MB;
}
