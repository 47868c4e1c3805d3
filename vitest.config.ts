import { defineConfig } from 'vitest/config';

// The product tells dates in Dutch time; a test machine elsewhere must see the same.
process.env.TZ = 'Europe/Amsterdam';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/slotregel.ts'],
    projects: [
      {
        test: {
          name: 'eenheid',
          include: [
            'src/**/*.test.ts',
            'netlify/**/*.test.ts',
            'bouw/**/*.test.ts',
            'tests/{architectuur,teksten}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'database',
          include: ['tests/database/**/*.test.ts'],
          globalSetup: 'tests/support/postgres-global.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'functies',
          include: ['tests/functies/**/*.test.ts'],
          globalSetup: 'tests/support/postgres-global.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What was bundled for the host runs as it is.
          server: { deps: { external: [/dist-functies-/] } },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/e2e/**/*.test.ts', 'tests/toegankelijkheid/**/*.test.ts'],
          globalSetup: 'tests/support/site-global.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'opstarten',
          include: ['tests/opstarten/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
