import { readdir, rm } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leesOpdracht } from '#config/hulp.ts';

const FUNCTIES = 'netlify/functions';
/** Where `netlify.toml` tells the host to find them. */
const DOEL = 'dist-functies';

// Parts written for `require` find it in a module too.
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Makes each function one file in `doel`. The host would else bring thousands of modules along, and read them one by one when
 * a function wakes up.
 */
export async function bundelFuncties(doel: string): Promise<void> {
  await rm(doel, { recursive: true, force: true });
  const bestanden = (await readdir(FUNCTIES)).filter((naam) => naam.endsWith('.ts'));
  await build({
    entryPoints: bestanden.map((naam) => `${FUNCTIES}/${naam}`),
    outdir: doel,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    keepNames: true,
    legalComments: 'none',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    banner: { js: REQUIRE },
    // It decodes pictures with a binary of its own.
    external: ['sharp'],
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  leesOpdracht(
    `Gebruik: npm run functies
Maakt van elke functie één bestand, in dist-functies.`,
    {},
  );
  await bundelFuncties(DOEL);
}
