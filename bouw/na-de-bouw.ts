import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { schrijfBevindingen } from '#bouw/bevindingen.ts';
import { schrijfKoppen } from '#bouw/koppen.ts';
import { maakZoekindex } from '#bouw/zoekindex.ts';
import { alleenTypen } from '#config/env.ts';

/** What happens to the built files: the search index, the response headers, and a look at every page. */
export function naDeBouw(): AstroIntegration {
  return {
    name: 'na-de-bouw',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'sync') alleenTypen.zet();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        logger.info(`${await maakZoekindex(map)} pagina's in de zoekindex`);
        await schrijfKoppen(map);
        logger.info(`${await schrijfBevindingen(map)} bevindingen over pagina's`);
      },
    },
  };
}
