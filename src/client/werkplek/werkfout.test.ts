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

test.each([
  [
    '23514',
    'new row for relation "prioriteit" violates check constraint "prioriteit_check"',
    'werkplek.regel.prioriteit_check',
  ],
  // The embedded server knows no code for it.
  ['SUP', 'error: new row for relation "plek" violates check constraint "plek_check"', 'werkplek.regel.plek_check'],
  ['SUP', 'error: new row for relation "plek" violates check constraint "plek_naam_check"', 'werkplek.fout.past_niet'],
])('what does not fit together is said by its rule: %s %s', (code, message, sleutel) => {
  expect(werkfoutVan(code === 'SUP' ? 500 : 400, { code, message })).toMatchObject({
    code: 'past_niet',
    message: sleutel,
  });
});

test('who may not put a makelaar on the site hears what can be done', () => {
  expect(werkfoutTekst.ander_publiceert).toContain('Bewaar het eerst als ‘nog niet op de site’');
});
