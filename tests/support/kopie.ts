import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const NODIG = [
  'src',
  'bouw',
  'public',
  'netlify',
  'supabase/migrations',
  'supabase/seeds',
  'supabase/templates',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Puts a copy of the project in `map`, with the same packages. */
export async function kopieerNaar(map: string, zonder: readonly string[] = []): Promise<void> {
  for (const naam of NODIG.filter((pad) => !zonder.includes(pad))) await cp(naam, join(map, naam), { recursive: true });
  await symlink(resolve('node_modules'), join(map, 'node_modules'));
}

/** A copy of the project in a folder of its own, to change and build without touching this one. */
export async function kopieerProject(zonder: readonly string[] = []): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'buurtportaal-kopie-'));
  await kopieerNaar(map, zonder);
  return map;
}
