import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { volgGeheugen } from '#tests/bench/geheugen.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';

const RIJEN = 100_000;
const SECONDEN = 60;
const MEGABYTES = 500;
/** Nothing listens on the port of the discard service: what the embedded database takes is measured elsewhere. */
const ZONDER_DATABASE = {
  SUPABASE_URL: 'http://127.0.0.1:9',
  SUPABASE_PUBLISHABLE_KEY: 'x',
  SUPABASE_SECRET_KEY: 'x',
};

const regel = (_: unknown, n: number): string =>
  [
    `Plek ${n}`,
    `Straat ${n % 900}`,
    n % 200,
    '3511AB',
    `${132_000 + (n % 8000)},${n % 10}`,
    453_000 + ((n * 7) % 6000),
    n % 2 ? 'Speeltuin' : 'Buurthuis',
    'Een plek met een toestel en een bank',
    'www.voorbeeld.test',
  ].join(';');

/** Seconds and memory for the proposal of the longest list that we promise, in the style of a city: metres, words and an address in pieces. */
export async function meetLijst(): Promise<Meting[]> {
  const map = await mkdtemp(join(tmpdir(), 'buurtportaal-lijst-'));
  try {
    const bestand = join(map, 'plekken.csv');
    const kop = 'LOCATIENAAM;STRAAT;HUISNR;POSTCODE;X;Y;SOORT;OMSCHRIJVING;WEBSITE';
    await writeFile(bestand, [kop, ...Array.from({ length: RIJEN }, regel), ''].join('\n'));
    const begin = performance.now();
    const env = { ...process.env, ...ZONDER_DATABASE };
    const kind = spawn('npm', ['run', '--silent', 'plekken:importeren', '--', bestand, '--voorstel'], {
      env,
      stdio: 'ignore',
    });
    const gemeten = kind.pid === undefined ? undefined : volgGeheugen(kind.pid);
    const [code] = await once(kind, 'exit');
    const { gestart = 0 } = (await gemeten?.()) ?? {};
    if (code !== 0) throw new Error('The list was refused.');
    const wat = `voorstel voor ${RIJEN} rijen`;
    return [
      hoogstens(`${wat}, tijd`, (performance.now() - begin) / 1000, SECONDEN, 's'),
      hoogstens(`${wat}, geheugen`, gestart, MEGABYTES, 'MB'),
    ];
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}
