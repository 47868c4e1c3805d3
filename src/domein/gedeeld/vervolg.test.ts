import { expect, test } from 'vitest';
import { dossiersoorten } from '#domein/gedeeld/gebeurtenis.ts';
import { type Vervolgfeiten, vervolgAnker, vervolgenVan, vervolgVan } from '#domein/gedeeld/vervolg.ts';

const NU = new Date('2027-03-01T22:30:00Z');
const feiten: Vervolgfeiten = { mail: 'geen', mail_op: null, bevestigen: false, telefoon: false, buiten: false };
const wat = (anders: Partial<Vervolgfeiten>) => vervolgVan({ ...feiten, ...anders }, NU).wat;

test.each([
  ['a mail that goes now', { mail: 'nu' }, 'mail_nu'],
  ['a mail that goes now, beside a number', { mail: 'nu', telefoon: true }, 'mail_nu'],
  ['a number alone', { telefoon: true }, 'bellen'],
  ['nothing', {}, 'niets'],
  ['a mail that went', { mail: 'verstuurd' }, 'mail_verstuurd'],
  ['a mail that was given up', { mail: 'mislukt', telefoon: true }, 'mail_mislukt'],
  [
    'a mail of this evening, on the clock of the city',
    { mail: 'later', mail_op: '2027-03-01T22:59:00Z' },
    'mail_vandaag',
  ],
  ['a mail of tomorrow, on the clock of the city', { mail: 'later', mail_op: '2027-03-01T23:00:00Z' }, 'mail_morgen'],
] satisfies [string, Partial<Vervolgfeiten>, string][])('%s is said to follow as it will', (_naam, deel, verwacht) => {
  expect(wat(deel)).toBe(verwacht);
});

test('only who left an address or number is asked to confirm it', () => {
  expect(vervolgVan({ ...feiten, bevestigen: true }, NU).bevestigen).toBe(false);
  expect(vervolgVan({ ...feiten, bevestigen: true, telefoon: true }, NU).bevestigen).toBe(true);
});

test('every case that can occur has a fragment of its own', () => {
  const ankers = dossiersoorten.flatMap((soort) => vervolgenVan(soort).map((vervolg) => vervolgAnker(soort, vervolg)));
  expect(new Set(ankers).size).toBe(ankers.length);
  expect(ankers).toContain('feedback-niets');
  expect(ankers).toContain('feedback-mail_nu-bevestigen-buiten');
  expect(ankers).toContain('aanvraag-mail_morgen-bevestigen');
  expect(ankers).not.toContain('feedback-bellen');
});
