import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { maakUitstel } from '#islands/formulier/uitstel.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('each letter puts the work off, and it is done once', () => {
  const werk = vi.fn();
  const uitstel = maakUitstel(werk, 400);
  uitstel.plan();
  vi.advanceTimersByTime(300);
  uitstel.plan();
  vi.advanceTimersByTime(399);
  expect(werk).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(werk).toHaveBeenCalledTimes(1);
});

test('who leaves the page has it done at once, when there is something to do', () => {
  const werk = vi.fn();
  const uitstel = maakUitstel(werk, 400);
  uitstel.nu();
  expect(werk).not.toHaveBeenCalled();
  uitstel.plan();
  uitstel.nu();
  vi.advanceTimersByTime(1000);
  expect(werk).toHaveBeenCalledTimes(1);
});

test('what was stopped is not done', () => {
  const werk = vi.fn();
  const uitstel = maakUitstel(werk, 400);
  uitstel.plan();
  uitstel.stop();
  uitstel.nu();
  vi.advanceTimersByTime(1000);
  expect(werk).not.toHaveBeenCalled();
});
