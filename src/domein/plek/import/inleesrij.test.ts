import { expect, test } from 'vitest';
import { maakPlan } from '#domein/plek/import/import.plan.ts';
import { alsInleesrij } from '#domein/plek/import/inleesrij.ts';

const velden = {
  id: 'een',
  slug: 'een',
  soort: 'speeltuin',
  naam: 'Een',
  wijk_code: 'WK1',
  buurt_code: null,
  voorzieningen: ['bank', 'a|b'],
  bron: ['nota'],
  zekerheid: 'bron',
  lat: 52.1,
  lon: 5.1,
  precisie: 'adres',
  gecontroleerd_op: '2026-09-01',
  status: 'concept',
};

test.for(['jaar', 'maand', 'dag'])(
  'a row that is downloaded and read in again changes nothing, checked to the %s',
  (precisie) => {
    const bestaand = {
      ...velden,
      gecontroleerd_op: precisie === 'jaar' ? '2026-01-01' : '2026-09-01',
      gecontroleerd_precisie: precisie,
    };
    const rij = alsInleesrij(bestaand);
    const uitkomst = maakPlan(
      [
        { rij: 1, cellen: Object.keys(rij) },
        { rij: 2, cellen: Object.values(rij) },
      ],
      {
        wijken: [{ code: 'WK1', naam: 'Oost', slug: 'oost' }],
        buurten: [],
        plekken: [{ id: 'een', slug: 'een', velden: bestaand }],
        kader: { zuid: 52, west: 5, noord: 53, oost: 6 },
        vandaag: '2026-11-27',
      },
    );
    expect(uitkomst).toEqual({ ok: true, plan: { toevoegen: [], wijzigen: [], ongewijzigd: 1 } });
  },
);
