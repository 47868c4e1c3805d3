import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** What a newcomer waits for, and what must be kept up to date. Before adding what brings many, look for what brings fewer. */
const HOOGSTENS = 920;
/** The machine that CI runs on; others get other binaries, and as many. */
const MACHINE = { os: 'linux', cpu: 'x64', libc: 'glibc' } as const;

const eisSchema = z.array(z.string()).optional();
const slotSchema = z.object({
  packages: z.record(z.string(), z.object({ os: eisSchema, cpu: eisSchema, libc: eisSchema })),
});
type Pakket = z.infer<typeof slotSchema>['packages'][string];
const hoortHier = (pakket: Pakket): boolean =>
  (['os', 'cpu', 'libc'] as const).every((eis) => pakket[eis]?.includes(MACHINE[eis]) ?? true);

test(`one install brings ${HOOGSTENS} packages at most`, async () => {
  const { packages } = slotSchema.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
  const { '': zelf, ...pakketten } = packages;
  const hier = Object.values(pakketten).filter(hoortHier);
  expect(zelf).toBeDefined();
  // When this is too many: `npm dedupe` puts together what stands there twice.
  expect(hier.length).toBeLessThanOrEqual(HOOGSTENS);
});
