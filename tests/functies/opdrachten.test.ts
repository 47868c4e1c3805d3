import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

const draai = promisify(execFile);
const pakket = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = pakket.parse(JSON.parse(await readFile('package.json', 'utf8')));
/** Commands that run a file of ours; the others pass `--help` on to a tool that knows it. */
const eigen = Object.entries(scripts).flatMap(([naam, opdracht]) => {
  const gevonden = /^node ((?:-\S+ |tsx )*\S+\.ts(?: [\w:]+)?)$/.exec(opdracht)?.[1];
  return gevonden ? [[naam, gevonden.split(' ')] as const] : [];
});

test('the commands that run a file of ours are found', () => {
  expect(eigen.map(([naam]) => naam)).toEqual(
    expect.arrayContaining(['start', 'build', 'bench', 'plekken:importeren', 'proef', 'jaar']),
  );
});

test.for(eigen)('npm run %s says how it is used, and does nothing', async ([naam, delen]) => {
  const { stdout } = await draai(process.execPath, [...delen, '--help'], { env: { PATH: process.env.PATH } });
  expect(stdout).toMatch(new RegExp(`^Gebruik: npm (run (--silent )?)?${naam}\\b`));
});

/** Those of which all that may stand behind them is their own: the others pass it on to a tool. */
const zelf = eigen.filter(([, delen]) => !delen.some((deel) => deel.endsWith('/reeks.ts')));

test.for(zelf)(
  'npm run %s does nothing with an option that it does not know, and says how it is used',
  async ([, delen]) => {
    const afloop = await draai(process.execPath, [...delen, '--onbekend'], { env: { PATH: process.env.PATH } }).then(
      () => undefined,
      (fout: { code: number; stdout: string; stderr: string }) => fout,
    );
    expect(afloop).toMatchObject({ code: 1, stdout: '' });
    expect(afloop?.stderr).toMatch(/^Deze opdracht kent dit niet: --onbekend\nGebruik: npm /);
  },
);

/** A process that npm starts as it starts the portal: a shell lies between. */
const KIND = `
  import { volgOuders } from '#netlify/local/ouders.ts';
  setInterval(() => undefined, 60_000);
  await volgOuders(() => { console.log('gestopt'); process.exit(); });
  console.log('begonnen');`;

test.for([
  ['alone, so that the shell may step aside', ''],
  ['with more to do for the shell', '; true'],
])('what npm started, %s, ends when npm is killed: no portal stays behind', async ([, daarna_nog]) => {
  const begin = `"${process.execPath}" --import tsx --input-type=module -e`;
  const opdracht = `${begin} "${KIND.replaceAll('\n', ' ')}"${daarna_nog}`;
  const npm = spawn('npm', ['exec', '--call', opdracht], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [eerste] = await once(npm.stdout, 'data');
  expect(String(eerste)).toContain('begonnen');
  npm.kill('SIGKILL');
  const [daarna] = await once(npm.stdout, 'data');
  expect(String(daarna)).toContain('gestopt');
});
