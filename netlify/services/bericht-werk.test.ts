import { expect, test } from 'vitest';
import { schrijfWerkbericht } from '#netlify/services/bericht-werk.ts';

const gegevens = {
  naam: 'Voorbeeld',
  meer: 0,
  nakijken: 0,
  ernstig: 0,
  regels: [{ soort: 'aanvraag', id: 'x', wat: 'oppakken', titel: null, uiterlijk: '2026-12-14T23:00:00Z' } as const],
};

test.each([
  ['werk_vandaag', 'uiterlijk maandag 14 december 2026'],
  ['werk_termijn', 'had af moeten zijn op maandag 14 december 2026'],
] as const)('in the mail %s a term is told as %s', (soort, zin) => {
  const { alineas } = schrijfWerkbericht({ soort, gegevens }, 'https://voorbeeld.test');
  expect(JSON.stringify(alineas)).toContain(`, ${zin}"`);
});
