import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { maakZoekindex, nogTeZoeken } from '#bouw/zoekindex.ts';
import { bewaarmap } from '#config/env.ts';

// Makes the search index of a site that stands there, when it is not of the pages that are on it.
const { values } = parseArgs({ args: argv.slice(2), options: { outDir: { type: 'string', default: 'dist' } } });
const plek = bewaarmap();
const doel = plek && (await nogTeZoeken(values.outDir, plek));
if (doel) await maakZoekindex(values.outDir, doel);
