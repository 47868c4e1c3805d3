import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { neemSlot } from '#netlify/local/slot.ts';
import { Melding } from '#netlify/melding.ts';

let map: string;
const kinderen: ChildProcess[] = [];

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'slot-'));
});
afterEach(async () => {
  for (const kind of kinderen.splice(0)) kind.kill('SIGKILL');
  await rm(map, { recursive: true });
});

/** Another process; it lives until its input ends. */
function start(script: string): ChildProcess {
  const kind = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  kinderen.push(kind);
  return kind;
}
const regel = async (kind: ChildProcess) => String((await once(kind.stdout ?? kind, 'data'))[0]).trim();

/** A process that says it is ready, tries the lock when it is told to, says how that went, and then stays alive. */
const dinger = () =>
  start(`
    import { neemSlot } from '#netlify/local/slot.ts';
    process.stdin.once('data', () =>
      neemSlot(${JSON.stringify(map)}).then(() => console.log('taken'), (fout) => console.log(fout.constructor.name)));
    console.log('ready');`);

test('a second process on the same folder is refused, and a lock left behind is taken over', async () => {
  const ander = start(`process.stdin.resume(); console.log('alive');`);
  await regel(ander);
  await writeFile(join(map, 'slot'), String(ander.pid));
  await expect(neemSlot(map)).rejects.toThrow(Melding);
  expect(await readFile(join(map, 'slot'), 'utf8')).toBe(String(ander.pid));

  ander.kill('SIGKILL');
  await once(ander, 'exit');
  const geefVrij = await neemSlot(map);
  expect(await readFile(join(map, 'slot'), 'utf8')).toBe(String(process.pid));
  await geefVrij();
  expect(await readdir(map)).toEqual([]);
});

test.each(['', '999999999'])('of processes that start at once over a lock that says %j, one gets it', async (oud) => {
  if (oud) await writeFile(join(map, 'slot'), oud);
  const dingers = Array.from({ length: 5 }, dinger);
  await Promise.all(dingers.map(regel));
  const uitkomsten = dingers.map(regel);
  for (const kind of dingers) kind.stdin?.write('go');
  expect((await Promise.all(uitkomsten)).sort()).toEqual([...Array(4).fill('Melding'), 'taken']);
});
