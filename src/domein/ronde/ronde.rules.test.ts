import { expect, test } from 'vitest';
import { geldtIn, openRondes, rondedagen, rondefase, rondestand, volgendeRonde } from '#domein/ronde/ronde.rules.ts';
import { type Rondestatus, rondestatussen } from '#domein/ronde/ronde.status.ts';

const ronde = (
  status: Rondestatus,
  opent_op = '2027-03-01T00:00:00+01:00',
  sluit_op = '2027-04-01T00:00:00+02:00',
) => ({
  status,
  opent_op,
  sluit_op,
});

test('a request can be made from the opening to the closing moment, not a second longer', () => {
  const stand = (nu: string) => rondestand(ronde('open_voor_aanvragen'), nu);
  expect(stand('2027-02-28T22:59:59Z')).toBe('komt');
  expect(stand('2027-02-28T23:00:00Z')).toBe('open');
  expect(stand('2027-03-31T21:59:59Z')).toBe('open');
  expect(stand('2027-03-31T22:00:00Z')).toBe('voorbij');
});

test('only the state open_voor_aanvragen takes requests', () => {
  expect(rondestatussen.filter((status) => rondestand(ronde(status), '2027-03-15T12:00:00Z') === 'open')).toEqual([
    'open_voor_aanvragen',
  ]);
});

test('a ronde that is prepared is announced until its last day, one that went further is over before that', () => {
  const stand = (nu: string) => rondestatussen.map((status) => `${status} ${rondestand(ronde(status), nu)}`);
  const andere = rondestatussen.filter((status) => status !== 'concept' && status !== 'open_voor_aanvragen');
  const voorbij = andere.map((status) => `${status} voorbij`);
  expect(stand('2027-02-01T12:00:00Z').sort()).toEqual(['concept komt', 'open_voor_aanvragen komt', ...voorbij].sort());
  expect(stand('2027-03-15T12:00:00Z').sort()).toEqual(['concept komt', 'open_voor_aanvragen open', ...voorbij].sort());
  expect(stand('2027-05-01T12:00:00Z')).toEqual(rondestatussen.map((status) => `${status} voorbij`));
});

test('the first to close stands first, and the next to open is announced', () => {
  const laat = ronde('open_voor_aanvragen', '2027-03-01T00:00:00Z', '2027-06-01T00:00:00Z');
  const vroeg = ronde('open_voor_aanvragen', '2027-03-01T00:00:00Z', '2027-05-01T00:00:00Z');
  const later = ronde('open_voor_aanvragen', '2027-09-01T00:00:00Z', '2027-10-01T00:00:00Z');
  const straks = ronde('open_voor_aanvragen', '2027-07-01T00:00:00Z', '2027-08-01T00:00:00Z');
  const nu = '2027-03-15T12:00:00Z';
  expect(openRondes([laat, later, vroeg], nu)).toEqual([vroeg, laat]);
  expect(volgendeRonde([laat, later, straks], nu)).toBe(straks);
  expect(volgendeRonde([laat], nu)).toBeUndefined();
});

test('a ronde without areas is for the whole city', () => {
  expect([geldtIn({ wijk_codes: [] }, 'WK1'), geldtIn({ wijk_codes: ['WK2'] }, 'WK1')]).toEqual([true, false]);
});

test('a visitor hears of a closed ronde that it is being read, also when nobody changed its state yet', () => {
  const fase = (status: Rondestatus, nu = '2027-03-15T12:00:00Z') => rondefase(ronde(status), nu);
  expect(fase('open_voor_aanvragen', '2027-02-01T12:00:00Z')).toBe('komt');
  expect(fase('open_voor_aanvragen')).toBe('open');
  expect(fase('open_voor_aanvragen', '2027-05-01T12:00:00Z')).toBe('beoordeling');
  expect([fase('concept'), fase('concept', '2027-05-01T12:00:00Z')]).toEqual(['komt', 'beoordeling']);
  expect(fase('stemmen')).toBe('stemmen');
  expect(fase('ingetrokken', '2027-02-01T12:00:00Z')).toBe('ingetrokken');
});

test('the days of a ronde are Dutch days, and one that closes at midnight closes the day before', () => {
  const dagen = (opent_op: string, sluit_op: string) => rondedagen({ opent_op, sluit_op });
  expect(dagen('2027-02-28T23:00:00+00:00', '2027-03-31T22:00:00+00:00')).toEqual({
    van: '2027-03-01',
    tot: '2027-03-31',
  });
  expect(dagen('2027-03-01T09:00:00+01:00', '2027-04-01T17:00:00+02:00').tot).toBe('2027-04-01');
});
