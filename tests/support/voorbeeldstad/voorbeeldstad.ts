import { spawn } from 'node:child_process';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { leesOpdracht } from '#config/hulp.ts';
import { maakProject } from '#tests/support/voorbeeldstad/project.ts';
import { vulVoorbeeldstad } from '#tests/support/voorbeeldstad/vul.ts';

const { values } = leesOpdracht(
  `Gebruik: npm run voorbeeldstad -- [--opnieuw]
Start het portaal van een verzonnen stad vol leven. Stop met Ctrl-C.
Wat je erin verandert, blijft staan. --opnieuw gooit dat weg, en begint weer op de dag van vandaag.
Instellingen: PORT, SUPABASE_PORT en MAIL_PORT, en LOKALE_MAP voor de map waar alles staat.`,
  { options: { opnieuw: { type: 'boolean' } } },
);

const map = resolve(process.env.LOKALE_MAP ?? 'supabase/.temp/voorbeeldstad');
const project = join(map, 'project');
const gegevens = join(map, 'gegevens');
/** Stands there once all of the city does: what was stopped halfway is made again. */
const gevuld = join(map, 'gevuld');

const staatEr = async (pad: string): Promise<boolean> => (await stat(pad).catch(() => null)) !== null;

await maakProject(project);
process.chdir(project);
if (values.opnieuw || !(await staatEr(gevuld))) {
  console.log('Even geduld: de stad wordt verzonnen.');
  await rm(gevuld, { force: true });
  await rm(gegevens, { recursive: true, force: true });
  await mkdir(gegevens, { recursive: true });
  await vulVoorbeeldstad(gegevens);
  await writeFile(gevuld, '');
}
const kind = spawn(process.execPath, ['--import', 'tsx', 'netlify/local/start.ts'], {
  env: { ...process.env, NODE_ENV: 'production', LOKALE_MAP: gegevens },
  stdio: 'inherit',
});
// Ctrl-C reaches both; this one stays until the portal has ended well.
for (const teken of ['SIGINT', 'SIGTERM'] as const) process.on(teken, () => kind.kill(teken));
kind.once('close', (code) => {
  process.exitCode = code ?? 1;
});
