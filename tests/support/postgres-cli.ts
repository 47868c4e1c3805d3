import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './postgres-bestanden.ts';

export interface CliUitkomst {
  readonly code: number;
  readonly stdout: string;
  /** Both streams together, for a message that explains a failure. */
  readonly output: string;
}

/** Runs the real Supabase CLI against a database of ours. */
export function supabaseCli(url: string, args: readonly string[]): Promise<CliUitkomst> {
  const program = join(ROOT, 'node_modules', '.bin', 'supabase');
  // Without PGSSLMODE the CLI writes a notice about TLS into the generated types.
  const env = { ...process.env, PGSSLMODE: 'disable', DO_NOT_TRACK: '1' };
  return new Promise((done) => {
    execFile(program, [...args, `--remote=${url}`], { cwd: ROOT, env, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      done({ code, stdout, output: `${stdout}\n${stderr}` });
    });
  });
}

/** The contents of `supabase/types.ts` for the schema at this address. */
export async function generateTypes(url: string): Promise<string> {
  const result = await supabaseCli(url, ['gen', 'types', 'typescript']);
  if (result.code !== 0) throw new Error(result.output);
  const body = result.stdout.replace(/[ \t]+$/gm, '').trim();
  return `// Written by \`npm run db:types\` from the migrations; a test fails while it is stale.\n${body}\n`;
}
