import { expect, test } from 'vitest';
import { initiatiefFaseSchema } from '#domein/initiatief/initiatief.schema.ts';
import { faseZin, nagekekenZin } from '#islands/werkplek/inhoud/versheidzin.ts';

const VANDAAG = '2026-11-30';
const op = (gecontroleerd_op: string | null, gecontroleerd_precisie: 'dag' | 'maand' | 'jaar' | null) => ({
  gecontroleerd_op,
  gecontroleerd_precisie,
});
const ooit = op(null, null);
const bron = op('2017-01-01', 'jaar');
const vers = op('2026-11-03', 'dag');

test.each([
  [vers, 'Nagekeken: 3 november 2026'],
  [op('2022-03-01', 'dag'), 'Nagekeken: 1 maart 2022. Klopt het nog?'],
  [op('2022-09-01', 'maand'), 'Gegevens van september 2022. Klopt het nog?'],
  [bron, 'Gegevens van 2017. Klopt het nog?'],
  [ooit, 'Nagekeken: nog nooit'],
])('of %o a list says %s', (rij, zin) => {
  expect(nagekekenZin(rij, VANDAAG)).toBe(zin);
});

test.each(initiatiefFaseSchema.options)('%s is told as now only of what was looked at lately', (fase) => {
  const nu = faseZin({ fase, ...vers }, VANDAAG);
  expect(nu).toMatch(/^Het /);
  expect(faseZin({ fase, ...bron }, VANDAAG)).toMatch(/^\p{Lu}\p{L}+(?: \p{L}+)? in 2017$/u);
  expect(faseZin({ fase, ...ooit }, VANDAAG)).toMatch(/, jaar onbekend$/);
  for (const oud of [bron, ooit, op('2022-03-01', 'dag')])
    expect(faseZin({ fase, ...oud }, VANDAAG)).not.toMatch(/\b(?:is|loopt|begint)\b/);
});
