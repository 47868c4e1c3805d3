import { expect, test } from 'vitest';
import type { Kaartitem } from '#domein/plek/kaart.ts';
import { leesKaartvraag } from '#islands/kaart/kaartvraag.ts';

const item = (url: string, rest: Partial<Kaartitem> = {}): Kaartitem => ({
  ...{ id: url, soort: 'initiatief', naam: url, url },
  ...rest,
});
const tuin = item('/initiatieven/tuin/', { wijk: 'oost', themas: ['groen', 'kinderen'] });
const koor = item('/initiatieven/koor/', { themas: ['kunst'] });
const huis = item('/buurtcentra/huis/', { soort: 'ontmoetingsplek', wijk: 'oost', beheer: 'zelfbeheer' });
const zaal = item('/buurtcentra/zaal/', { soort: 'buurtcentrum', wijk: 'west' });
const alle = [tuin, koor, huis, zaal];

test.each([
  ['/initiatieven/', [tuin, koor]],
  ['/initiatieven/pagina/2/', [tuin, koor]],
  ['/initiatieven/wijk/oost/', [tuin]],
  ['/initiatieven/wijk/onbekend/', [koor]],
  ['/initiatieven/wijk/oost/thema/kinderen/pagina/3/', [tuin]],
  ['/initiatieven/thema/kunst/', [koor]],
  ['/buurtcentra/', [huis, zaal]],
  ['/buurtcentra/soort/ontmoetingsplek/beheer/zelfbeheer/', [huis]],
  ['/buurtcentra/beheer/onbekend/', [zaal]],
  ['/wijken/oost/', [tuin, huis]],
  ['/buurtcentra/zaal/', alle],
])('the map of %s shows what that page is about, all its pages together', (pad, verwacht) => {
  expect(alle.filter(leesKaartvraag(pad).past)).toEqual(verwacht);
});

test('a wijk that is chosen lights up, and on the page of one place that place', () => {
  expect(leesKaartvraag('/initiatieven/wijk/oost/').wijk).toBe('oost');
  expect(leesKaartvraag('/wijken/oost/').wijk).toBe('oost');
  expect(leesKaartvraag('/speeltuinen/').wijk).toBeUndefined();
  expect(leesKaartvraag('/buurtcentra/zaal/').url).toBe('/buurtcentra/zaal/');
  expect(leesKaartvraag('/buurtcentra/wijk/oost/').url).toBeUndefined();
});
