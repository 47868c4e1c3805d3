import { spawnSync } from 'node:child_process';

/** Installs the package in this folder, of which only one command needs what is in it. */
export function installeer(map: string): void {
  const { status } = spawnSync('npm', ['ci', '--prefix', map, '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci failed in ${map}.`);
}
