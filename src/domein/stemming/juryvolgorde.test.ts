import { expect, test } from 'vitest';
import { opJuryvolgorde } from '#domein/stemming/juryvolgorde.ts';

test('numbers in addresses go by what they are worth, and who has a name only comes last', () => {
  const adres = (nummer: number) => ({ email: `lid-${nummer}@voorbeeld.test` });
  const opPapier = (naam: string) => ({ email: null, naam });
  const gegeven = [opPapier('Stoel 10'), adres(10), opPapier('Stoel 2'), adres(1), adres(2)];
  expect(opJuryvolgorde(gegeven)).toEqual([adres(1), adres(2), adres(10), opPapier('Stoel 2'), opPapier('Stoel 10')]);
  expect(gegeven[0]).toEqual(opPapier('Stoel 10'));
});
