import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { kopieerNaar } from '#tests/support/kopie.ts';

const STAD = resolve('tests/support/voorbeeldstad');

/** Makes `map` the project as another city has it: these sources, with the settings and seeds of the example city. */
export async function maakProject(map: string): Promise<void> {
  await rm(map, { recursive: true, force: true });
  const zaad = join(map, 'supabase/seeds/lindestad');
  await mkdir(zaad, { recursive: true });
  await kopieerNaar(map, ['supabase/seeds']);
  for (const naam of ['stad.ts', 'stad-achtergrond.ts', 'stad-postcodes.ts'])
    await cp(join(STAD, naam), join(map, 'src/config', naam));
  await cp(join(STAD, 'zaad.sql'), join(zaad, '01-zaad.sql'));
}
