import { expect, test } from 'vitest';
import { z } from 'zod';
import { nieuweSleutel } from '#client/gedeeld/nieuwe-sleutel.ts';

test('a key is a random UUID of version 4, another one each time', () => {
  const sleutels = Array.from({ length: 1000 }, nieuweSleutel);
  for (const sleutel of sleutels) expect(z.uuidv4().safeParse(sleutel).success, sleutel).toBe(true);
  expect(new Set(sleutels).size).toBe(1000);
});
