import { maakSite } from '#bouw/maak-site.ts';
import { Stilgevallen } from '#bouw/stilgevallen.ts';
import { leesOpdracht } from '#config/hulp.ts';

const { values } = leesOpdracht(
  `Gebruik: npm run build -- [--outDir MAP]
Maakt de site in dist, of in MAP.
Nodig: SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY en SITE_URL.
KRIMP_TOEGESTAAN=ja laat één keer toe dat een lijst veel korter wordt.`,
  { options: { outDir: { type: 'string', default: 'dist' } } },
);
try {
  await maakSite(values.outDir);
} catch (fout) {
  // One line of Dutch for whoever reads the log; what is behind it for whoever repairs it.
  const { message, stack = '' } = fout instanceof Error ? fout : new Error(String(fout));
  console.error(message);
  if (fout instanceof Stilgevallen) console.error(fout.regel);
  else console.error(stack.replace(/^[\s\S]*?(?=\n {4}at )/, ''));
  process.exitCode = 1;
}
