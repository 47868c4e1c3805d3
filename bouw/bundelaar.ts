import { cp, glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { vulLicentiesAan } from '#bouw/licenties.ts';
import { bundelmap } from '#config/env.ts';

/** Where Astro leaves the code that renders pages, until it has rendered them. */
const RENDERCODE = '.prerender';
const INGANG = 'prerender-entry';

/**
 * Lets `astro build` make the code that renders pages, and keeps it instead of rendering with it: bundling takes longer
 * than rendering, and content changes far more often than code. `#bouw/weergave.ts` renders with it.
 */
export function bundelaar(): AstroIntegration {
  let uitvoer = '';
  return {
    name: 'bundelaar',
    hooks: {
      'astro:config:done': ({ config }) => {
        uitvoer = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'bundelaar',
          async setup() {
            const doel = bundelmap();
            if (!doel) throw new Error('De site bouw je met npm run build.');
            await cp(join(uitvoer, RENDERCODE), doel, { recursive: true });
            await vulLicentiesAan(uitvoer);
          },
          getStaticPaths: async () => [],
          render: async () => {
            throw new Error('Nothing is rendered while the code is made.');
          },
        });
      },
    },
  };
}

/** The file in a folder of kept code from which everything else is imported. */
export const isIngang = (bestand: string): boolean => bestand.startsWith(INGANG) && bestand.endsWith('.mjs');

/** Makes a copy of kept code that knows the address of this site, which Astro writes into every page's code. */
export async function kopieerVoorSite(van: string, naar: string, site: string, plek: string): Promise<void> {
  await cp(van, naar, { recursive: true });
  for await (const bestand of glob('**/*.mjs', { cwd: naar })) {
    const pad = join(naar, bestand);
    const code = await readFile(pad, 'utf8');
    if (code.includes(plek)) await writeFile(pad, code.replaceAll(plek, site));
  }
}
