import { expect, test } from 'vitest';
import { leesAdressen } from '#domein/stemming/adressen.ts';

test('addresses are read as people paste them, each once', () => {
  expect(
    leesAdressen(
      'Een bewoner <Een@Voorbeeld.test>; twee@voorbeeld.test,\n drie@voorbeeld.test\tvier@voorbeeld.test\nTWEE@voorbeeld.test vijf@voorbeeld.test',
    ),
  ).toEqual({
    adressen: ['een', 'twee', 'drie', 'vier', 'vijf'].map((naam) => `${naam}@voorbeeld.test`),
    fout: [],
  });
});

test('what is no address is named, and keeps nobody else out', () => {
  expect(leesAdressen('een@voorbeeld.test\ngeen adres\ntwee@voorbeeld')).toEqual({
    adressen: ['een@voorbeeld.test'],
    fout: ['geen adres', 'twee@voorbeeld'],
  });
  expect(leesAdressen(' \n , ; ')).toEqual({ adressen: [], fout: [] });
});
