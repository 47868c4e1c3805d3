import { spawn } from 'node:child_process';

const VITEST = [process.execPath, 'node_modules/vitest/vitest.mjs', 'run'] as const;

type Opdracht = readonly string[];

/**
 * Commands of tools that do not speak Dutch, or of more than one of them. What is added goes to the last. Steps follow each other
 * while they end well; what stands together in a step runs side by side.
 */
const REEKSEN: Readonly<Record<string, { readonly hulp: string; readonly stappen: readonly (readonly Opdracht[])[] }>> =
  {
    check: {
      hulp: 'Gebruik: npm run check\nKijkt alles na: opmaak, typen en tests. Duurt lang.',
      stappen: [
        [['npm', 'run', '--silent', 'lint']],
        [['npm', 'run', '--silent', 'types']],
        [['npm', 'run', '--silent', 'proef', '--']],
      ],
    },
    types: {
      hulp: 'Gebruik: npm run types\nKijkt na of alle typen kloppen.',
      stappen: [
        // Writes the types that both others read.
        [['astro', 'sync']],
        [
          ['astro', 'check', '--noSync', '--minimumFailingSeverity', 'warning'],
          ['tsc', '--noEmit'],
        ],
      ],
    },
    proef: {
      hulp: `Gebruik: npm run proef -- [--project SOORT] [BESTAND …]
Draait de tests, allemaal of die je noemt. Wat je toevoegt, gaat naar vitest.
Soorten: eenheid, database, functies, site, opstarten.
VOLGORDE=n herhaalt de volgorde van een eerdere keer.`,
      stappen: [[VITEST]],
    },
    'test:snel': {
      hulp: 'Gebruik: npm run test:snel\nKijkt na wat je veranderde sinds main, in een minuut.',
      stappen: [
        [['npm', 'run', '--silent', 'lint']],
        [[...VITEST, '--project', 'eenheid', '--changed', 'main']],
        [[...VITEST, '--project', 'eenheid', 'tests/architectuur', 'tests/teksten']],
      ],
    },
    jaar: {
      hulp: 'Gebruik: npm run jaar\nSpeelt een jaar van het portaal na, en keurt de site na elke bouw.',
      stappen: [
        [
          [
            process.execPath,
            '--env-file=tests/support/jaar/heel-jaar.env',
            ...VITEST.slice(1),
            '--project',
            'opstarten',
            'tests/opstarten/jaar.test.ts',
          ],
        ],
      ],
    },
  };

const draai = ([opdracht = '', ...delen]: Opdracht): Promise<number> =>
  new Promise((klaar, faal) => {
    spawn(opdracht, delen, { stdio: 'inherit' })
      .once('error', faal)
      .once('close', (code) => klaar(code ?? 1));
  });

const [naam = '', ...toegevoegd] = process.argv.slice(2);
const { hulp, stappen } = REEKSEN[naam] ?? { hulp: '', stappen: [] };
if (stappen.length === 0) throw new Error(`There is no such command: ${naam}`);
if (toegevoegd.some((deel) => deel === '--help' || deel === '-h')) console.log(hulp);
else
  for (const [plek, samen] of stappen.entries()) {
    const meer = plek === stappen.length - 1 ? toegevoegd : [];
    const uitkomsten = await Promise.all(samen.map((opdracht) => draai([...opdracht, ...meer])));
    process.exitCode = uitkomsten.find((code) => code !== 0) ?? 0;
    if (process.exitCode !== 0) break;
  }
