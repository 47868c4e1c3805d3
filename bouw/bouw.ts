import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { maakSite } from '#bouw/maak-site.ts';
import { Stilgevallen } from '#bouw/stilgevallen.ts';

const { values } = parseArgs({ args: argv.slice(2), options: { outDir: { type: 'string', default: 'dist' } } });
try {
  await maakSite(values.outDir);
} catch (fout) {
  // One line of Dutch for whoever reads the log; what is behind it for whoever repairs it.
  console.error(fout instanceof Stilgevallen ? fout.message : fout);
  if (fout instanceof Stilgevallen) console.error(fout.regel);
  process.exitCode = 1;
}
