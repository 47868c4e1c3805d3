import { expect, test } from 'vitest';
import { werkfoutVan } from '#client/werkplek/werkfout.ts';
import { werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';

test.each([
  [423, 'PT423', 'ander_publiceert'],
  [403, '42501', 'niet_bevoegd'],
  [409, '23505', 'bestaat_al'],
  [409, '22P02', 'past_niet'],
  [500, 'XX000', 'storing'],
])('status %i with code %s of the database is told as %s', (status, code, verteld) => {
  expect(werkfoutVan(status, { code }).code).toBe(verteld);
});

test('who may not put a makelaar on the site hears what can be done', () => {
  expect(werkfoutTekst.ander_publiceert).toContain('Bewaar het eerst als ‘nog niet op de site’');
});
