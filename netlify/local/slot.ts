import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Melding } from '#netlify/melding.ts';

const leeft = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return fout instanceof Error && 'code' in fout && fout.code === 'EPERM';
  }
};

/**
 * Takes the data folder for this process: two processes on one embedded database lose each other's rows.
 * A lock left by a process that is gone is taken over. Returns the release.
 */
export async function neemSlot(map: string): Promise<() => Promise<void>> {
  await mkdir(map, { recursive: true });
  const bestand = join(map, 'slot');
  for (let poging = 0; poging < 2; poging += 1) {
    try {
      await writeFile(bestand, String(process.pid), { flag: 'wx' });
      return () => rm(bestand, { force: true });
    } catch {
      const pid = Number(await readFile(bestand, 'utf8').catch(() => '0'));
      if (pid > 0 && pid !== process.pid && leeft(pid)) {
        throw new Melding(
          `De database in ${map} is al open (proces ${pid}). Stop die eerst, of wijs met LOKALE_MAP een andere map aan.`,
        );
      }
      await rm(bestand, { force: true });
    }
  }
  throw new Melding(`Het slot ${bestand} is niet te nemen. Verwijder het als er niets draait.`);
}
