import { defineConfig } from 'vitest/config';

// The product tells dates in Dutch time; a test machine elsewhere must see the same.
process.env.TZ = 'Europe/Amsterdam';

/** Without this, a machine with two processors would use one of them. */
const WERKERS = '100%';
/** A browser, or a portal that builds, keeps more than one processor busy by itself. */
const PORTALEN = 2;

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/slotregel.ts'],
    projects: [
      {
        test: {
          name: 'eenheid',
          maxWorkers: WERKERS,
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
          maxWorkers: WERKERS,
          include: ['tests/database/**/*.test.ts'],
          globalSetup: 'tests/support/postgres-global.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'functies',
          maxWorkers: WERKERS,
          include: ['tests/functies/**/*.test.ts'],
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
          maxWorkers: PORTALEN,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'opstarten',
          include: ['tests/opstarten/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          maxWorkers: PORTALEN,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
