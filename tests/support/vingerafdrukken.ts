import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS, ROOT, sqlBestanden } from './postgres-bestanden.ts';

/** Each migration as it landed, for `sha256sum --check` too. */
const BESTAND = join(ROOT, 'supabase', 'migrations.sha256');

export const vingerafdruk = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/** Fingerprint by name, in the order in which they landed. */
const ontleed = (tekst: string): ReadonlyMap<string, string> =>
  new Map(
    tekst
      .trimEnd()
      .split('\n')
      .map((regel) => {
        const [afdruk = '', pad = ''] = regel.split('  ');
        return [pad.replace('migrations/', ''), afdruk] as const;
      }),
  );

export const leesVingerafdrukken = (): ReadonlyMap<string, string> => ontleed(readFileSync(BESTAND, 'utf8'));

/** Those that are on main, where git can tell; else all that are written down. */
function geland(): ReadonlyMap<string, string> {
  try {
    const opMain = ['show', 'main:supabase/migrations.sha256'];
    return ontleed(execFileSync('git', opMain, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return leesVingerafdrukken();
  }
}

/** Writes down migrations that have not landed; what landed stays, whatever became of the file. */
export function schrijfVingerafdrukken(): void {
  const bekend = geland();
  const nieuw = sqlBestanden(MIGRATIONS)
    .filter(({ naam }) => !bekend.has(naam))
    .map(({ naam, sql }) => [naam, vingerafdruk(sql)] as const);
  const regels = [...bekend, ...nieuw].map(([naam, afdruk]) => `${afdruk}  migrations/${naam}\n`);
  writeFileSync(BESTAND, regels.join(''));
}
