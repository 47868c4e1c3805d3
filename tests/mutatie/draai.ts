import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { leesVerloop, noteer } from '#tests/mutatie/verloop.ts';

export type Soort = 'domein' | 'services';
/** One try lasts so long at most; then its change is taken to hang. */
const HANGT_MS = { domein: 40_000, services: 120_000 } as const satisfies Record<Soort, number>;

const VITEST = ['--run', '--config', 'tests/mutatie/vitest.config.ts', '--silent', '--reporter=dot'];

export interface Opdracht {
  readonly soort: Soort;
  /** Where the files with changes stand, and where is written what happens. */
  readonly map: string;
  readonly verloop: string;
  readonly trekking: readonly string[];
  /** Only tests that come by these files run. */
  readonly paden: readonly string[];
}

/** Runs the tests over these changes; when one of them hangs or stops the process, it goes on with the next. */
export async function draai(opdracht: Opdracht): Promise<void> {
  for (const ronde of ['snel', 'alles']) while (!(await draaiRonde(opdracht, ronde)));
}

/** Whether it came to its end. */
async function draaiRonde({ soort, map, verloop, trekking, paden }: Opdracht, ronde: string): Promise<boolean> {
  const klaar = leesVerloop(verloop).flatMap((regel) =>
    regel.wat === 'klaar' && regel.ronde === ronde ? [regel.bestand] : [],
  );
  const kind = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'related', ...paden, ...VITEST], {
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
    env: {
      ...process.env,
      MUTATIE: soort,
      MUTATIE_RONDE: ronde,
      MUTATIE_MAP: map,
      MUTATIE_VERLOOP: verloop,
      MUTATIE_TREKKING: JSON.stringify(trekking),
      MUTATIE_KLAAR: JSON.stringify(klaar),
    },
  });
  const einde = once(kind, 'exit');
  const hing = await bewaak(einde, verloop, HANGT_MS[soort]);
  if (hing && kind.pid !== undefined) process.kill(-kind.pid, 'SIGKILL');
  await einde;
  const laatste = leesVerloop(verloop).at(-1);
  if (laatste?.wat !== 'begint') return true;
  noteer(verloop, { wat: 'hangt', mutant: laatste.mutant });
  return false;
}

/** Whether nothing was written for so long, while a change was tried. */
async function bewaak(einde: Promise<unknown>, verloop: string, grens: number): Promise<boolean> {
  const afgelopen = einde.then(() => true);
  for (;;) {
    if (await Promise.race([afgelopen, wacht(1000, false)])) return false;
    const sinds = statSync(verloop, { throwIfNoEntry: false })?.mtimeMs;
    if (sinds !== undefined && Date.now() - sinds > grens && leesVerloop(verloop).at(-1)?.wat === 'begint') return true;
  }
}
