import { expect, test } from 'vitest';
import { vermoedAdres } from '#domein/gedeeld/mailvermoeden.ts';

test.each([
  ['jan@gmial.con', 'jan@gmail.com'],
  ['jan@gmail.cm', 'jan@gmail.com'],
  ['jan@gmail.con', 'jan@gmail.com'],
  ['jan@gmai.com', 'jan@gmail.com'],
  ['jan@hotmial.nl', 'jan@hotmail.nl'],
  ['jan@hotmail.con', 'jan@hotmail.com'],
  ['jan@outlok.com', 'jan@outlook.com'],
  ['jan@zigo.nl', 'jan@ziggo.nl'],
  ['jan@kpnmail.nll', 'jan@kpnmail.nl'],
  // One swap is one slip, at the beginning of a name too; two slips in a long name are few enough.
  ['jan@gmali.com', 'jan@gmail.com'],
  ['jan@mgail.com', 'jan@gmail.com'],
  ['jan@gmail.ocm', 'jan@gmail.com'],
  ['jan@oultook.cmo', 'jan@outlook.com'],
  ['jan@xgmail.comx', 'jan@gmail.com'],
  ['jan@protnmal.com', 'jan@protonmail.com'],
  ['jan@home.ln', 'jan@home.nl'],
  // Of two names that are near, the nearest.
  ['jan@hotmail.bl', 'jan@hotmail.nl'],
  ['jan@hotmaill.be', 'jan@hotmail.be'],
  ['jan@buurtvereniging.con', 'jan@buurtvereniging.com'],
])('%s is likely %s', (adres, bedoeld) => {
  expect(vermoedAdres(adres)).toBe(bedoeld);
});

test.each([
  'jan@gmail.com',
  'jan@hotmail.nl',
  ...['de', 'fr', 'it', 'es', 'se'].map((land) => `jan@hotmail.${land}`),
  'jan@outlook.de',
  'jan@ymail.com',
  'jan@email.com',
  'jan@live.nl',
  'jan@voorbeeld.test',
  'jan@five.nl',
  'jan@gm.com',
  'jan@protnml.com',
  'jan@homes.nl',
  'jan@oultooks.cmo.nl',
  'jan@utrecht.nl',
  'jan@mail.voorbeeld.test',
  'jan@xn--bcher-kva.test',
])('%s is asked nothing about', (adres) => {
  expect(vermoedAdres(adres)).toBeNull();
});
