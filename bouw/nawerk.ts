import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { ruimVorigeOp } from '#bouw/wissel.ts';
import { maakZoekindex, nogTeZoeken } from '#bouw/zoekindex.ts';
import { bewaarmap } from '#config/env.ts';

// What nobody has to wait for to see a page: the search index of the new site, and throwing away the old one.
const { values } = parseArgs({ args: argv.slice(2), options: { outDir: { type: 'string', default: 'dist' } } });
const plek = bewaarmap();
const zoekdoel = plek && (await nogTeZoeken(values.outDir, plek));
if (zoekdoel) await maakZoekindex(values.outDir, zoekdoel);
await ruimVorigeOp(values.outDir);
