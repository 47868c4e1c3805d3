import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { ruimVorigeOp } from '#bouw/wissel.ts';

// What nobody has to wait for to see a page: throwing away the old site.
const { values } = parseArgs({ args: argv.slice(2), options: { outDir: { type: 'string', default: 'dist' } } });
await ruimVorigeOp(values.outDir);
