import { expect, test } from 'vitest';
import { vulAan } from '#islands/uitslag/ouder.ts';

const eigen = Object.hasOwn;
const ding = { wel: 1, leeg: undefined };

// All in one go: whoever loads modules for the test asks `Object.hasOwn` too.
function zonderEigen<T>(doe: () => T): T {
  Reflect.deleteProperty(Object, 'hasOwn');
  try {
    return doe();
  } finally {
    Object.hasOwn = eigen;
  }
}

test('a browser without Object.hasOwn gets one that answers the same', () => {
  const antwoord = zonderEigen(() => {
    vulAan(Object);
    return ['wel', 'leeg', 'niet', 'toString'].filter((sleutel) => Object.hasOwn(ding, sleutel));
  });
  expect(antwoord).toEqual(['wel', 'leeg']);
});

test('a browser that has it keeps its own', () => {
  vulAan(Object);
  expect(Object.hasOwn).toBe(eigen);
});
