import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { Loting } from './tests/support/loting.ts';

// The product tells dates in Dutch time; a test machine elsewhere must see the same.
process.env.TZ = 'Europe/Amsterdam';

/** One more than there are processors: a test waits for a database, a mailbox or a program for a part of its time. */
const WERKERS = availableParallelism() + 1;
/** So does one with a browser, for frames and answers; but each has a browser, and some a portal that builds. */
const PORTALEN = 3;
/** What a browser does not do within half a minute on a full machine is asked once more, and named at the end of the run. */
const NOGEENS = 1;

/** How long a browser or a portal may take to show what a test waits for; of itself vitest gives up after one second. */
const afwachten = { poll: { timeout: 30_000 } };

/**
 * Tests that depend on each other are found by running them, and their files, in another order each time. What is one story says so:
 * a `describe` with `shuffle: false` and `retry: 0`.
 */
const sequence = { shuffle: { tests: true } };

export default defineConfig({
  test: {
    // `VOLGORDE=n npm run proef` repeats the order of a run that said `Running tests with seed "n"`.
    sequence: { sequencer: Loting, shuffle: { tests: true }, seed: Number(process.env.VOLGORDE ?? Date.now()) },
    reporters: ['default', './tests/support/slotregel.ts'],
    projects: [
      {
        test: {
          name: 'eenheid',
          sequence,
          maxWorkers: WERKERS,
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
          maxWorkers: WERKERS,
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
          maxWorkers: WERKERS,
          include: ['tests/functies/**/*.test.ts'],
          globalSetup: 'tests/support/postgres-global.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: afwachten,
          // What was bundled for the host runs as it is.
          server: { deps: { external: [/dist-functies-/] } },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/e2e/**/*.test.ts', 'tests/toegankelijkheid/**/*.test.ts'],
          globalSetup: ['tests/support/startmap-global.ts', 'tests/support/site-global.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: afwachten,
          retry: NOGEENS,
          maxWorkers: PORTALEN,
          sequence: { ...sequence, groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'opstarten',
          include: ['tests/opstarten/**/*.test.ts'],
          globalSetup: ['tests/support/startmap-global.ts', 'tests/support/portaal-global.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: afwachten,
          retry: NOGEENS,
          maxWorkers: PORTALEN,
          sequence: { ...sequence, groupOrder: 2 },
        },
      },
    ],
  },
});
