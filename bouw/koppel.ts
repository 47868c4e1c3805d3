import { cp, link, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Gives every file in a folder a second name in another one. Only on a disk that cannot do that it takes room. */
export async function koppelMap(van: string, naar: string, mag: (naam: string) => boolean = () => true): Promise<void> {
  await mkdir(naar, { recursive: true });
  for (const deel of await readdir(van, { withFileTypes: true })) {
    if (!mag(deel.name)) continue;
    const [bron, doel] = [join(van, deel.name), join(naar, deel.name)];
    if (deel.isDirectory()) await koppelMap(bron, doel);
    else await link(bron, doel).catch(() => cp(bron, doel));
  }
}
