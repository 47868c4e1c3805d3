import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

process.env.TZ = 'Europe/Amsterdam';

/** Tests of whole commands start processes of their own, in which nothing is changed. */
const ANDERE_PROCESSEN = ['importeren-opdracht', 'opdrachten', 'site', 'slot', 'bereik-supabase', 'meedoen-netlify'];
/** Imports and counts from files: what they try is the domain, with a database of their own. */
const VAN_DOMEIN = ['narekenen', 'plekken-importeren', 'wijken-importeren'].map(
  (naam) => `tests/functies/${naam}.test.ts`,
);
const DIENSTEN = process.env.MUTATIE === 'services';
const MAP = process.env.MUTATIE_MAP ?? '';
const KLAAR: string[] = JSON.parse(process.env.MUTATIE_KLAAR ?? '[]');

/** Gives the files with changes in them instead of those that stand there. */
function metMutanten(map: string): Plugin {
  return {
    name: 'met-mutanten',
    enforce: 'pre',
    load(id) {
      const pad = join(map, id.replace(`${process.cwd()}/`, '').replaceAll('/', '__'));
      try {
        return /^.*\.ts$/.test(id) ? readFileSync(pad, 'utf8') : null;
      } catch {
        return null;
      }
    },
  };
}

/** What is likely to notice goes first, and what counts everything out by chance goes last. */
class EerstDeSnelle extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const rang = ({ moduleId }: TestSpecification) =>
      Number(/(eigenschappen|gelijke-delen)\.test/.test(moduleId)) * 4 +
      Number(/\/tests\//.test(moduleId)) * 2 +
      Number(!/\/(domein|services)\//.test(moduleId));
    return bestanden.toSorted((een, ander) => rang(een) - rang(ander) || een.moduleId.localeCompare(ander.moduleId));
  }
}

// What `npm run mutatie` runs: units, and for services also their functions on a real Postgres.
export default defineConfig({
  plugins: [metMutanten(MAP)],
  cacheDir: join(MAP, 'cache'),
  test: {
    // Vitest keeps what it made of a file, in one place for all runs: another run has other changes in it.
    fsModuleCachePath: join(MAP, 'modules'),
    include: ['src/**/*.test.ts', 'netlify/**/*.test.ts', ...(DIENSTEN ? ['tests/functies/**/*.test.ts'] : VAN_DOMEIN)],
    exclude: ['**/node_modules/**', ...ANDERE_PROCESSEN.map((naam) => `tests/functies/${naam}.test.ts`), ...KLAAR],
    runner: './tests/mutatie/loper.ts',
    setupFiles: ['./tests/mutatie/eerste-fout.ts'],
    ...(DIENSTEN ? { globalSetup: 'tests/support/postgres-global.ts' } : {}),
    sequence: { sequencer: EerstDeSnelle },
    maxWorkers: 1,
    testTimeout: DIENSTEN ? 30_000 : 10_000,
    hookTimeout: 120_000,
  },
});
