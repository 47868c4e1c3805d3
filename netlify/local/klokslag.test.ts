import { expect, test, vi } from 'vitest';
import { startKlokslag } from '#netlify/local/klokslag.ts';

test('work that is asked for while it runs is done once more, never at the same time', async () => {
  let tegelijk = 0;
  let meeste = 0;
  const klaar: (() => void)[] = [];
  const werk = vi.fn(async () => {
    tegelijk += 1;
    meeste = Math.max(meeste, tegelijk);
    await new Promise<void>((af) => klaar.push(af));
    tegelijk -= 1;
  });
  const klokslag = startKlokslag(werk);
  for (let keer = 0; keer < 5; keer += 1) klokslag.nu();
  expect(werk).toHaveBeenCalledTimes(1);
  klaar.shift()?.();
  await vi.waitFor(() => expect(werk).toHaveBeenCalledTimes(2));
  klaar.shift()?.();
  await klokslag.stop();
  expect(werk).toHaveBeenCalledTimes(2);
  expect(meeste).toBe(1);
});

test('it comes every minute until it is stopped', async () => {
  vi.useFakeTimers();
  const werk = vi.fn(async () => undefined);
  const klokslag = startKlokslag(werk);
  await vi.advanceTimersByTimeAsync(180_000);
  expect(werk).toHaveBeenCalledTimes(3);
  await klokslag.stop();
  await vi.advanceTimersByTimeAsync(180_000);
  expect(werk).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});
