import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const sleutelsSchema = z.object({ jwt: z.string(), publishable: z.string(), secret: z.string() });
export type Sleutels = z.infer<typeof sleutelsSchema>;

const willekeurig = () => randomBytes(24).toString('base64url').replace(/[-_]/g, 'x');

/** The secrets of this machine's database: made once, readable by the owner only. There are no default secrets. */
export async function lokaleSleutels(map: string): Promise<Sleutels> {
  const bestand = join(map, 'sleutels.json');
  const bestaand = await readFile(bestand, 'utf8').catch(() => undefined);
  if (bestaand) return sleutelsSchema.parse(JSON.parse(bestaand));
  const sleutels = {
    jwt: randomBytes(32).toString('hex'),
    publishable: `sb_publishable_${willekeurig()}`,
    secret: `sb_secret_${willekeurig()}`,
  };
  await mkdir(map, { recursive: true });
  await writeFile(bestand, JSON.stringify(sleutels, null, 2), { mode: 0o600 });
  return sleutels;
}
