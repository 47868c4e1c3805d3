import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contactDelen, dossierDelen, kleineDelen } from '#bouw/kleine-delen.ts';

test('every small part is a module that is there', () => {
  expect([...kleineDelen, ...contactDelen, ...dossierDelen].filter((pad) => !existsSync(pad))).toEqual([]);
});
