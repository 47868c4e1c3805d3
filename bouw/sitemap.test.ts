import { expect, test } from 'vitest';
import { hoortInSitemap } from '#bouw/sitemap.ts';

const staatErin = (pad: string) => hoortInSitemap(`https://buurt.voorbeeld.test${pad}`);

test.each([
  '/',
  '/initiatieven/',
  '/initiatieven/pagina/2/',
  '/initiatieven/wijkfeest/',
  '/wijken/oost/',
  '/agenda/',
  '/agenda/oost/pagina/2/',
  '/agenda/samen-eten/',
  '/open-data/',
])('%s is for search engines', (pad) => expect(staatErin(pad)).toBe(true));

test.each([
  '/404/',
  '/bevestigen/',
  '/404.html',
  '/initiatieven/thema/groen/',
  '/initiatieven/wijk/oost/thema/groen/',
  '/buurtcentra/soort/buurtcentrum/pagina/2/',
  '/speeltuinen/beheer/samen/',
  '/agenda/vandaag/',
  '/agenda/oost/weekend/pagina/2/',
  '/agenda/voor/kinderen/',
  '/agenda/oost/thema/samen-eten/',
  '/feedback/over/oost/',
  '/buurtbudget/aanvragen/in/oost/',
])('%s is not', (pad) => expect(staatErin(pad)).toBe(false));
