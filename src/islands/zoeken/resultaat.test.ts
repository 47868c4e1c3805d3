import { expect, test } from 'vitest';
import { soortVan } from '#islands/zoeken/resultaat.ts';
import { zoeken } from '#teksten/nl/lijst/zoeken.ts';

test.each([
  ['/initiatieven/buurttuin/', zoeken.soort.initiatief],
  ['/buurtcentra/rosa/', zoeken.soort.buurtcentrum],
  ['/speeltuinen/anansi/', zoeken.soort.speeltuin],
  ['/wijken/oost/', zoeken.soort.wijk],
  ['/wijken/oost/oudwijk/', zoeken.soort.buurt],
  ['/buurtbudget/voorjaar/', zoeken.soort.ronde],
  ['/buurtbudget/voorjaar/bankjes/', zoeken.soort.plan],
  ['/buurtbudget/', zoeken.soort.pagina],
  ['/over/', zoeken.soort.pagina],
  ['/wijken/', zoeken.soort.pagina],
])('%s is announced as %s', (pad, soort) => {
  expect(soortVan(pad)).toBe(soort);
});
