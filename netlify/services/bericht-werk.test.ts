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
  ['werk_vandaag', '2026-12-14T22:59:00Z', 'uiterlijk maandag 14 december 2026'],
  ['werk_vandaag', '2026-12-15T06:00:00Z', 'had af moeten zijn op maandag 14 december 2026'],
  ['werk_termijn', '2026-12-15T06:00:00Z', 'had af moeten zijn op maandag 14 december 2026'],
] as const)('in the mail %s that goes at %s a term is told as %s', (soort, nu, zin) => {
  const { alineas } = schrijfWerkbericht({ soort, gegevens }, 'https://voorbeeld.test', new Date(nu));
  expect(JSON.stringify(alineas)).toContain(`, ${zin}"`);
});
