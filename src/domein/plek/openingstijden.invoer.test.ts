import { expect, test } from 'vitest';
import { foutIn, legeDatum, type Tijdregel, vasteDag } from '#domein/plek/openingstijden.invoer.ts';

const maandag: Tijdregel = { dag: 1, datum: null, van: '09:00', tot: '17:00', uitleg: '' };

test('a new line takes the first free day and the hours of the line before', () => {
  expect(vasteDag([])).toEqual({ dag: 1, datum: null, van: '', tot: '', uitleg: '' });
  expect(vasteDag([maandag])).toMatchObject({ dag: 2, van: '09:00', tot: '17:00' });
  expect(vasteDag([maandag, { ...maandag, dag: 3 }])).toMatchObject({ dag: 2 });
  expect(vasteDag(Array.from({ length: 7 }, (_, n) => ({ ...maandag, dag: n + 1 })))).toMatchObject({ dag: 1 });
});

test('a weekday needs a beginning and a later end; a date may be closed', () => {
  expect(foutIn([maandag])).toBeNull();
  expect(foutIn([{ ...maandag, tot: '' }])).toBe('onvolledig');
  expect(foutIn([{ ...maandag, van: '', tot: '' }])).toBe('onvolledig');
  expect(foutIn([{ ...maandag, tot: '09:00' }])).toBe('onvolledig');
  expect(foutIn([legeDatum()])).toBe('geenDatum');
  expect(foutIn([{ ...legeDatum(), datum: '2027-04-27' }])).toBeNull();
  expect(foutIn([{ ...legeDatum(), datum: '2027-04-27', van: '10:00' }])).toBe('onvolledig');
});
