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
  ['jan@buurtvereniging.con', 'jan@buurtvereniging.com'],
])('%s is likely %s', (adres, bedoeld) => {
  expect(vermoedAdres(adres)).toBe(bedoeld);
});

test.each([
  'jan@gmail.com',
  'jan@hotmail.nl',
  'jan@live.nl',
  'jan@voorbeeld.test',
  'jan@five.nl',
  'jan@utrecht.nl',
  'jan@mail.voorbeeld.test',
  'jan@xn--bcher-kva.test',
])('%s is asked nothing about', (adres) => {
  expect(vermoedAdres(adres)).toBeNull();
});
