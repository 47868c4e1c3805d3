import { expect, test } from 'vitest';
import { themaSlug } from '#content/lijst/items.ts';

test.each(['🎉', '茶', '中文', '..', ' ', 'Ünïcode & co'])('a thema %j has an address of its own', (thema) => {
  expect(themaSlug(thema)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('themas without a letter of ours are told apart', () => {
  expect(new Set(['🎉', '茶', '中文', '🎂'].map(themaSlug)).size).toBe(4);
});
