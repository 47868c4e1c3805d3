import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { kopieerProject } from '#tests/support/kopie.ts';

const STAD = resolve('tests/support/tweede-stad');

/** A copy of the project that is the made-up city's: its settings, its seeds, and nothing of Utrecht. Returns the folder. */
export async function kopieerTweedeStad(): Promise<string> {
  const map = await kopieerProject(['supabase/seeds']);
  const zaad = join(map, 'supabase/seeds/waterstad');
  await mkdir(zaad, { recursive: true });
  for (const naam of ['stad.ts', 'stad-achtergrond.ts', 'stad-postcodes.ts'])
    await cp(join(STAD, naam), join(map, 'src/config', naam));
  await cp(join(STAD, 'zaad.sql'), join(zaad, '01-zaad.sql'));
  await cp(join(STAD, 'zaad-buurtbudget.sql'), join(zaad, '02-zaad-buurtbudget.sql'));
  return map;
}
