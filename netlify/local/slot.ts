import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leeft } from '#netlify/local/leeft.ts';
import { Melding } from '#netlify/melding.ts';

/** Gives a file a second name, unless that name is taken: a lock is whole from the moment it is there. */
async function koppel(bestand: string, naam: string): Promise<boolean> {
  try {
    await link(bestand, naam);
    return true;
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'EEXIST') return false;
    throw fout;
  }
}

/** Throws when another process that is alive has written its number here. */
async function weigerAlsBezet(bestand: string, map: string): Promise<void> {
  const pid = Number(await readFile(bestand, 'utf8').catch(() => '0'));
  if (pid <= 0 || pid === process.pid || !leeft(pid)) return;
  throw new Melding(
    `De database in ${map} is al open (proces ${pid}). Stop die eerst, of wijs met LOKALE_MAP een andere map aan.`,
  );
}

/**
 * Takes the data folder for this process: two processes on one embedded database lose each other's rows.
 * A lock left by a process that is gone is taken over. Returns the release.
 *
 * Of our own, since the library for this (proper-lockfile) tells a lock that was left by its age: after a kill one waits
 * until it is old, and a database that is busy that long loses a lock it holds. Here the number of the process decides.
 */
export async function neemSlot(map: string): Promise<() => Promise<void>> {
  await mkdir(map, { recursive: true });
  const slot = join(map, 'slot');
  const overname = join(map, 'slot.overname');
  const eigen = join(map, `slot.${randomUUID()}`);
  const geefVrij = () => rm(slot, { force: true });
  await writeFile(eigen, String(process.pid));
  try {
    if (await koppel(eigen, slot)) return geefVrij;
    await weigerAlsBezet(slot, map);
    // One process at a time takes over, so that nobody throws away the lock of who was just before.
    if (await koppel(eigen, overname)) {
      try {
        if (await koppel(eigen, slot)) return geefVrij;
        await weigerAlsBezet(slot, map);
        await rename(eigen, slot);
        return geefVrij;
      } finally {
        await rm(overname);
      }
    }
    await weigerAlsBezet(overname, map);
    await weigerAlsBezet(slot, map);
    throw new Melding(`Het slot in ${map} is niet te nemen. Verwijder ${overname} als er niets draait.`);
  } finally {
    await rm(eigen, { force: true });
  }
}
