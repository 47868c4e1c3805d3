import { defineConfig } from 'vitest/config';

process.env.TZ = 'Europe/Amsterdam';

/** Tests of whole commands start processes of their own, in which nothing is changed. */
const ANDERE_PROCESSEN = ['importeren-opdracht', 'opdrachten', 'narekenen', 'site', 'slot', 'bereik-supabase'];

// What `npm run mutatie` runs for each change: units, and for services also their functions on a real Postgres.
export default defineConfig({
  test:
    process.env.MUTATIE === 'services'
      ? {
          include: ['src/**/*.test.ts', 'netlify/**/*.test.ts', 'tests/functies/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...ANDERE_PROCESSEN.map((naam) => `tests/functies/${naam}.test.ts`)],
          globalSetup: 'tests/support/postgres-global.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        }
      : { include: ['src/**/*.test.ts', 'netlify/**/*.test.ts'], testTimeout: 30_000 },
});
