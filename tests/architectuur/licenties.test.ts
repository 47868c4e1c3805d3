import { readFile } from 'node:fs/promises';
import satisfies from 'spdx-satisfies';
import { expect, test } from 'vitest';
import { z } from 'zod';

/**
 * Licences whose work may be part of ours under EUPL-1.2: those that ask for no more than a notice or for nothing, those that its appendix
 * names, and those for letters and facts.
 */
const PASSEND = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    'MIT',
    'MIT-0',
    'Python-2.0',
    'Zlib',
  ],
  ...['EUPL-1.2', 'LGPL-3.0-or-later', 'MPL-2.0', 'OFL-1.1', 'CC0-1.0', 'Unlicense'],
];
/** What these say in their own licence file; what they give to tools is nothing, or no name that tools know. */
const UIT_HET_BESTAND: Readonly<Record<string, string>> = { 'css-mediaquery': 'BSD-3-Clause' };

const slotSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      cpu: z.array(z.string()).optional(),
    }),
  ),
});
const naamVan = (pad: string): string => pad.slice(pad.lastIndexOf('node_modules/') + 'node_modules/'.length);

function past(naam: string, opgegeven: string | undefined): boolean {
  try {
    return satisfies(UIT_HET_BESTAND[naam] ?? opgegeven ?? '', PASSEND);
  } catch {
    // No licence that tools know.
    return false;
  }
}

test('all that the product is made of may be given away with it', async () => {
  const { packages } = slotSchema.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
  // The binary of a tool for one kind of machine may say nothing: it is made of what the tool is made of.
  const delen = Object.entries(packages).filter(
    ([pad, { dev, devOptional, cpu, license }]) => pad !== '' && !dev && !devOptional && !(cpu && !license),
  );
  const fout = delen
    .map(([pad, { license }]) => [naamVan(pad), license] as const)
    .filter(([naam, licentie]) => !past(naam, licentie));
  expect(delen.length).toBeGreaterThan(300);
  expect(fout).toEqual([]);
});
