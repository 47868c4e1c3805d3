import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBewaring } from '#bouw/bewaring.ts';

let map = '';
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'bewaring-'));
  for (const naam of ['oud', 'nieuw', 'daarna']) await mkdir(join(map, naam));
});
afterEach(() => rm(map, { recursive: true }));

const open = (oud: string, nieuw: string, anders: { geheel?: string; plek?: string } = {}) =>
  openBewaring({
    register: join(map, 'paginas.json'),
    geheel: anders.geheel ?? 'vandaag',
    oud: join(map, oud),
    nieuw: join(map, nieuw),
    standVan: () => anders.plek ?? 'de plekken van nu',
  });

const NIETS = { bronnen: [], plaatjes: [], oordeel: null };

/** A first site with one page, made of `invoer` and of the places. */
async function eersteSite(bronnen: readonly ('plek' | 'moment')[] = ['plek']): Promise<void> {
  await writeFile(join(map, 'nieuw/a.html'), 'de pagina');
  const bewaring = await open('oud', 'nieuw');
  await bewaring.onthoud('a.html', { ...NIETS, invoer: 'invoer', bronnen });
  await bewaring.rondAf();
}

test('a page that would be made of the same again is taken over, and again after that', async () => {
  await eersteSite();
  const tweede = await open('nieuw', 'daarna');
  expect(await tweede.neemOver('a.html', 'invoer')).toMatchObject({ bronnen: ['plek'] });
  expect(await readFile(join(map, 'daarna/a.html'), 'utf8')).toBe('de pagina');
  await tweede.rondAf();
  expect(await (await open('daarna', 'oud')).neemOver('a.html', 'invoer')).toBeDefined();
});

test.each([
  ['it was given something else', 'andere invoer', {}],
  ['a table it looked into changed', 'invoer', { plek: 'andere plekken' }],
  ['the sources, the settings or the day changed', 'invoer', { geheel: 'morgen' }],
])('it is made anew when %s', async (_, invoer, anders) => {
  await eersteSite();
  expect(await (await open('nieuw', 'daarna', anders)).neemOver('a.html', invoer)).toBeUndefined();
});

test('it is made anew when it asked for the time', async () => {
  await eersteSite(['moment']);
  expect(await (await open('nieuw', 'daarna')).neemOver('a.html', 'invoer')).toBeUndefined();
});

test('it is made anew when somebody changed the file, or took it away, or what was written down cannot be read', async () => {
  await eersteSite();
  await writeFile(join(map, 'nieuw/a.html'), 'met de hand veranderd');
  expect(await (await open('nieuw', 'daarna')).neemOver('a.html', 'invoer')).toBeUndefined();
  await rm(join(map, 'nieuw/a.html'));
  expect(await (await open('nieuw', 'daarna')).neemOver('a.html', 'invoer')).toBeUndefined();
  await expect(readFile(join(map, 'daarna/a.html'))).rejects.toThrow();
  await writeFile(join(map, 'paginas.json'), '{"geheel":');
  expect(await (await open('nieuw', 'daarna')).neemOver('a.html', 'invoer')).toBeUndefined();
});
