import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const documenten = await Array.fromAsync(
  glob(['*.md', 'docs/*.md', 'supabase/CONVENTIONS.md', 'netlify/opdrachten/README.md']),
);

/** What stands between backticks and begins with a folder of ours; with capitals or a star it is an example. */
const PAD = /`((?:src|netlify|bouw|tests|supabase|public|docs|\.ci|\.github)\/[^`\s]*)`/g;
/** Made by a command, or by a start. */
const GEMAAKT = ['supabase/.temp', 'supabase/.temp/', 'supabase/.temp/voorbeeldstad/'];
const isVoorbeeld = (pad: string): boolean => /[*…<{]|\b[A-Z]{2,}\b(?!\.md)/.test(pad);

const dood = (tekst: string): string[] =>
  [...tekst.matchAll(PAD)]
    .map(([, pad = '']) => pad)
    .filter((pad) => !isVoorbeeld(pad) && !GEMAAKT.includes(pad) && !existsSync(pad));

test('a path that a document names is there', async () => {
  expect(documenten.length).toBeGreaterThan(10);
  for (const document of documenten) expect(dood(await readFile(document, 'utf8')), document).toEqual([]);
});

test('one that is not there is noticed', () => {
  expect(dood('see `src/nergens.ts`, `src/domein/SUBJECT/x.ts` and `src/domein/`')).toEqual(['src/nergens.ts']);
});

test('each row of SECURITY.md that says what stops somebody names a test that proves it', async () => {
  const rijen = (await readFile('SECURITY.md', 'utf8'))
    .split('\n')
    .filter((regel) => /^\| (?!who \| what|---)/.test(regel));
  const zonder = rijen.filter((rij) => {
    const [, , wat = '', proef = ''] = rij.split('|').map((cel) => cel.trim());
    return wat !== '-' && !/`(?:tests|src)\/[\w/-]+\.test\.ts`/.test(proef);
  });
  expect(rijen.length).toBeGreaterThan(20);
  expect(zonder).toEqual([]);
});
