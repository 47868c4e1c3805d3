import { expect, test } from 'vitest';
import { foutIn, legeDatum, type Tijdregel, UITLEG_LENGTE, vasteDag } from '#domein/plek/openingstijden.invoer.ts';

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
  // A year with a digit too many, as a field for a date takes it.
  for (const datum of ['20261-12-25', '2027-02-29']) expect(foutIn([{ ...legeDatum(), datum }])).toBe('geenDatum');
  expect(foutIn([{ ...legeDatum(), datum: '2027-04-27', van: '10:00' }])).toBe('onvolledig');
});

test('a new line takes the hours of the last weekday, not those of a date that is different', () => {
  const regels = [maandag, { ...maandag, dag: 2, van: '10:00' }, { ...legeDatum(), datum: '2027-04-27' }];
  expect(vasteDag(regels)).toMatchObject({ dag: 3, van: '10:00', tot: '17:00' });
});

test('one line that is wrong is enough, wherever it stands', () => {
  const goed = { ...legeDatum(), datum: '2027-04-27' };
  expect(foutIn([maandag, legeDatum()])).toBe('geenDatum');
  expect(foutIn([goed, { ...maandag, van: '' }])).toBe('onvolledig');
  expect(foutIn([{ ...maandag, van: '' }, goed])).toBe('onvolledig');
  expect(foutIn([{ ...goed, tot: '10:00' }])).toBe('onvolledig');
});

test('what is said with it may be so long, counted as the database counts', () => {
  const uitleg = '😀'.repeat(UITLEG_LENGTE);
  expect(foutIn([{ ...maandag, uitleg }])).toBeNull();
  expect(foutIn([maandag, { ...maandag, dag: 2, uitleg: `${uitleg}!` }])).toBe('teLang');
});
