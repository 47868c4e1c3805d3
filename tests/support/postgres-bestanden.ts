import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Root of the project: the folder with `supabase/` in it. */
export const ROOT = join(import.meta.dirname, '..', '..');
export const MIGRATIONS = join(ROOT, 'supabase', 'migrations');
export const SEEDS = join(ROOT, 'supabase', 'seeds', 'utrecht');

export interface SqlBestand {
  readonly naam: string;
  readonly sql: string;
}

/** The SQL files of a folder in the order in which they are applied: by name. */
export function sqlBestanden(folder: string): SqlBestand[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((naam) => ({ naam, sql: readFileSync(join(folder, naam), 'utf8') }));
}
