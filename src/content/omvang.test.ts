import { expect, test } from 'vitest';
import { omvangFouten } from '#content/omvang.ts';

const vereist = { wijken: 10, buurten: 111 };
const goed = { wijken: 10, buurten: 111, plekken: 36, initiatieven: 30 };

test('the amounts the settings promise, and no loss, may be published', () => {
  expect(omvangFouten(goed, {}, vereist)).toEqual([]);
  expect(omvangFouten(goed, goed, vereist)).toEqual([]);
});

test('an empty list is never published', () => {
  expect(omvangFouten({ ...goed, plekken: 0 }, {}, vereist)).toEqual(['Er zijn geen plekken.']);
});

test('another number of areas than the settings promise is never published', () => {
  expect(omvangFouten({ ...goed, buurten: 110 }, {}, vereist)).toEqual([
    'Er horen 111 buurten te zijn, het zijn er 110.',
  ]);
});

test.for([
  [30, 20, 1],
  [30, 21, 0],
  [36, 36, 0],
  [3, 2, 1],
] as const)('from %i to %i records gives %i complaints: a third lost is too much', ([eerst, nu, fouten]) => {
  expect(omvangFouten({ ...goed, initiatieven: nu }, { initiatieven: eerst }, vereist)).toHaveLength(fouten);
});

test('a city without buurten has none', () => {
  expect(omvangFouten({ ...goed, wijken: 3, buurten: 0 }, {}, { wijken: 3, buurten: 0 })).toEqual([]);
});

test('a city may start without activities, but not lose them all at once', () => {
  expect(omvangFouten({ ...goed, activiteiten: 0 }, {}, vereist)).toEqual([]);
  expect(omvangFouten({ ...goed, activiteiten: 0 }, { activiteiten: 12 }, vereist)).toHaveLength(1);
});
