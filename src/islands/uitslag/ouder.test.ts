import { afterEach, expect, test, vi } from 'vitest';

const eigen = Object.hasOwn;
afterEach(() => {
  Object.hasOwn = eigen;
  vi.resetModules();
});

test('a browser without Object.hasOwn gets one that answers the same', async () => {
  Reflect.deleteProperty(Object, 'hasOwn');
  await import('#islands/uitslag/ouder.ts');
  for (const sleutel of ['wel', 'leeg', 'niet', 'toString'])
    expect(Object.hasOwn({ wel: 1, leeg: undefined }, sleutel), sleutel).toBe(sleutel === 'wel' || sleutel === 'leeg');
});

test('a browser that has it keeps its own', async () => {
  await import('#islands/uitslag/ouder.ts');
  expect(Object.hasOwn).toBe(eigen);
});
