import { defineConfig } from 'vitest/config';

// The product tells dates in Dutch time; a test machine elsewhere must see the same.
process.env.TZ = 'Europe/Amsterdam';

/** Tests that depend on each other are found by running them in another order each time. */
const sequence = { shuffle: { tests: true } };

export default defineConfig({
  test: {
    // `VOLGORDE=n npm run proef` repeats the order of a run that said `Running tests with seed "n"`.
    sequence: { seed: Number(process.env.VOLGORDE ?? Date.now()) },
    reporters: ['default', './tests/support/slotregel.ts'],
    projects: [
      {
        test: {
          name: 'eenheid',
          sequence,
          include: [
            'src/**/*.test.ts',
            'netlify/**/*.test.ts',
            'bouw/**/*.test.ts',
            'tests/{architectuur,teksten}/**/*.test.ts',
          ],
          // Far above what a quiet machine needs, here and below: a busy one is no fault.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          sequence,
          include: ['tests/database/**/*.test.ts'],
          globalSetup: 'tests/support/postgres-global.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'functies',
          sequence,
          include: ['tests/functies/**/*.test.ts'],
          globalSetup: 'tests/support/postgres-global.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
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
