import { glob } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { achtergrond } from '#config/stad-achtergrond.ts';
import type { Bronfeit } from '#config/stad-vorm.ts';
import { bezwaren, GRENZEN, meet } from '#tests/support/leesbaarheid.ts';
import { verzamelTeksten } from '#tests/support/leesbaarheid-teksten.ts';
import { SEEDS, sqlBestanden } from '#tests/support/postgres-bestanden.ts';
import { migratedPglite } from '#tests/support/postgres-pglite.ts';
import { EIGEN_GRENZEN, UITZONDERINGEN, VOORBEELDEN, ZAADTEKSTEN } from '#tests/teksten/leesbaarheid-lijsten.ts';

const bestanden = (await Array.fromAsync(glob('src/teksten/nl/**/*.ts')))
  .filter((pad) => !pad.endsWith('.test.ts'))
  .sort();

test('there are text files to read', () => {
  expect(bestanden.length).toBeGreaterThan(10);
});

test.each(bestanden)('%s reads easily', async (pad) => {
  const naam = basename(pad, '.ts');
  const module: Record<string, unknown> = await import(/* @vite-ignore */ resolve(pad));
  const teksten = verzamelTeksten({ ...module }, naam, VOORBEELDEN);
  expect(bezwaren(meet(teksten, UITZONDERINGEN), { ...GRENZEN, ...EIGEN_GRENZEN[naam] })).toEqual([]);
});

test('the texts of the seeds read easily, and there are some in every table', { timeout: 60_000 }, async () => {
  const database = await migratedPglite();
  for (const { sql } of sqlBestanden(SEEDS)) await database.exec(sql);
  for (const [tabel, kolommen] of ZAADTEKSTEN) {
    const { rows } = await database.query(`select ${kolommen.join(', ')} from public.${tabel}`);
    const meting = meet(verzamelTeksten(rows, tabel, {}), UITZONDERINGEN);
    expect(meting.zinnen, tabel).toBeGreaterThan(0);
    expect(bezwaren(meting, { ...GRENZEN, ...EIGEN_GRENZEN[tabel] }), tabel).toEqual([]);
  }
  await database.close();
});

test('what the city tells about itself reads easily', () => {
  const { verzonnen: _label, ...feitenlijsten } = achtergrond;
  const lijsten: readonly (readonly Bronfeit[])[] = Object.values(feitenlijsten);
  const teksten = lijsten.flatMap((feiten) => feiten.map(({ tekst }) => tekst));
  expect(bezwaren(meet(teksten, UITZONDERINGEN))).toEqual([]);
});
