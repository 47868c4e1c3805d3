import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS, ROOT, sqlBestanden } from './postgres-bestanden.ts';

/** Each migration as it landed, for `sha256sum --check` too. */
const BESTAND = join(ROOT, 'supabase', 'migrations.sha256');

export const vingerafdruk = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/** Fingerprint by name, in the order in which they landed. */
export const leesVingerafdrukken = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(BESTAND, 'utf8')
      .trimEnd()
      .split('\n')
      .map((regel) => {
        const [afdruk = '', pad = ''] = regel.split('  ');
        return [pad.replace('migrations/', ''), afdruk] as const;
      }),
  );

/** Adds migrations that are new; what stands there stays, whatever became of the file. */
export function schrijfVingerafdrukken(): void {
  const bekend = leesVingerafdrukken();
  const nieuw = sqlBestanden(MIGRATIONS)
    .filter(({ naam }) => !bekend.has(naam))
    .map(({ naam, sql }) => [naam, vingerafdruk(sql)] as const);
  const regels = [...bekend, ...nieuw].map(([naam, afdruk]) => `${afdruk}  migrations/${naam}\n`);
  writeFileSync(BESTAND, regels.join(''));
}
