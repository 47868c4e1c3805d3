import { expect, inject, test } from 'vitest';
import { serverpaths } from '#config/paths.ts';
import { bevindingenSchema } from '#domein/publicatie/bevinding.schema.ts';

// Budgets judge our code, on content that is the same each time; what people write they never stop.
test('of the content that ships every page keeps its budget, its policy and its sharing picture', async () => {
  const antwoord = await fetch(new URL(serverpaths.bevindingen, inject('siteUrl')));
  expect(bevindingenSchema.parse(await antwoord.json())).toEqual({ aantal: 0, bevindingen: [] });
});
