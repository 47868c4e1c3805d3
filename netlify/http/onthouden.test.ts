import { expect, test, vi } from 'vitest';
import { onthoud } from '#netlify/http/onthouden.ts';

test('however often it is asked in a minute, the database is asked once; after it again', async () => {
  let nu = 0;
  const lees = vi.fn(async () => nu);
  const vraag = onthoud(lees, 60_000, () => nu);
  expect(await Promise.all([vraag(), vraag(), vraag()])).toEqual([0, 0, 0]);
  nu = 59_999;
  expect(await vraag()).toBe(0);
  expect(lees).toHaveBeenCalledOnce();
  nu = 60_000;
  expect(await vraag()).toBe(60_000);
});

test('a failure is not kept', async () => {
  const lees = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue('er weer');
  const vraag = onthoud(lees, 60_000, () => 0);
  await expect(vraag()).rejects.toThrow('away');
  expect(await vraag()).toBe('er weer');
});
