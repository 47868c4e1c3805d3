import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const sleutelsSchema = z.object({ jwt: z.string(), publishable: z.string(), secret: z.string(), hmac: z.string() });
export type Sleutels = z.infer<typeof sleutelsSchema>;

const willekeurig = () => randomBytes(24).toString('base64url').replace(/[-_]/g, 'x');
const nieuweSleutels = (): Sleutels => ({
  jwt: randomBytes(32).toString('hex'),
  publishable: `sb_publishable_${willekeurig()}`,
  secret: `sb_secret_${willekeurig()}`,
  hmac: randomBytes(32).toString('hex'),
});

/**
 * The secrets of this machine: made once, readable by the owner only. There are no default secrets; a file of an older
 * version keeps what it has and gets what it lacks.
 */
export async function lokaleSleutels(map: string): Promise<Sleutels> {
  const bestand = join(map, 'sleutels.json');
  const bestaand = await readFile(bestand, 'utf8').catch(() => '{}');
  const gelezen = sleutelsSchema.partial().parse(JSON.parse(bestaand));
  const sleutels = sleutelsSchema.parse({ ...nieuweSleutels(), ...gelezen });
  if (sleutelsSchema.safeParse(gelezen).success) return sleutels;
  await mkdir(map, { recursive: true });
  // Beside it and renamed: a stop halfway must not cost the keys of a database that is there.
  await writeFile(`${bestand}.nieuw`, JSON.stringify(sleutels, null, 2), { mode: 0o600 });
  await rename(`${bestand}.nieuw`, bestand);
  return sleutels;
}
