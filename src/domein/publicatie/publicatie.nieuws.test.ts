import { expect, test } from 'vitest';
import { publicatienieuws } from '#domein/publicatie/publicatie.nieuws.ts';
import type { Publicatiestand } from '#domein/publicatie/publicatie.schema.ts';

const OP = '2027-03-03T13:03:00Z';
const stand = (anders: Partial<Publicatiestand>): Publicatiestand => ({
  bij: false,
  gewijzigd_op: OP,
  online_op: OP,
  bouw_op: null,
  mislukt_op: null,
  reden: null,
  uitleg: null,
  volgende_op: null,
  stilstand: null,
  sinds: null,
  ...anders,
});
const mislukt = { mislukt_op: OP, reden: 'bouwfout', uitleg: 'Te groot.', volgende_op: OP } as const;

test('a site that shows everything says since when', () => {
  expect(publicatienieuws(stand({ bij: true }))).toEqual({ soort: 'online', sinds: OP });
});

test('what was changed waits until a build runs', () => {
  expect(publicatienieuws(stand({}))).toEqual({ soort: 'wacht' });
  expect(publicatienieuws(stand({ bouw_op: OP }))).toEqual({ soort: 'bezig' });
});

test('a failure is told with its reason, until the next build runs', () => {
  expect(publicatienieuws(stand(mislukt))).toEqual({
    soort: 'mislukt',
    reden: 'bouwfout',
    uitleg: 'Te groot.',
    stilstand: null,
    sinds: null,
    volgende: OP,
  });
  expect(publicatienieuws(stand({ ...mislukt, bouw_op: OP }))).toEqual({ soort: 'bezig' });
});
