import { expect, test } from 'vitest';
import { bronjaar, deelOrganisaties } from '#content/organisatie/organisaties-indeling.ts';
import type { Organisatie } from '#domein/organisatie/organisatie.schema.ts';

const organisatie = (delen: Partial<Organisatie> & { id: string }): Organisatie => ({
  naam: delen.id,
  andere_namen: [],
  rol: 'helper',
  uitleg: null,
  plaats: null,
  hele_stad: false,
  gebieden: [],
  zekerheid_wijken: null,
  van: null,
  tot: null,
  periode_uitleg: null,
  telefoon: null,
  email: null,
  website: null,
  bron: ['een nota'],
  zekerheid: 'bron',
  wijken: [],
  ...delen,
});
const PEIL = {
  vandaag: '2026-11-22',
  stad: 'Waterstad',
  rollen: { makelaars: 'makelorganisatie', persoonlijk: 'buurtteams' },
};
const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id);

test('an organisation is history from the day after its last one, and never helps today', () => {
  const { actief, vroeger } = deelOrganisaties(
    [
      organisatie({ id: 'gisteren', tot: '2026-11-21' }),
      organisatie({ id: 'vandaag', tot: '2026-11-22' }),
      organisatie({ id: 'onbekend' }),
      organisatie({ id: 'lang', tot: '2018-12-31' }),
    ],
    PEIL,
  );
  expect(ids(actief)).toEqual(['onbekend', 'vandaag']);
  expect(ids(vroeger)).toEqual(['gisteren', 'lang']);
});

test('an organisation in another city is neither help nor history here', () => {
  const { actief, vroeger, elders } = deelOrganisaties(
    [organisatie({ id: 'daar', plaats: 'Gouda' }), organisatie({ id: 'hier', plaats: 'Waterstad' })],
    PEIL,
  );
  expect([ids(actief), ids(vroeger), ids(elders)]).toEqual([['hier'], [], ['daar']]);
});

test('when nobody is known to do the work now, those who did it last are named with their last day', () => {
  const eerder = [
    organisatie({ id: 'eerste', rol: 'makelorganisatie', tot: '2018-12-31' }),
    organisatie({ id: 'laatste', rol: 'makelorganisatie (enige)', tot: '2024-12-31' }),
  ];
  const { makelaars, persoonlijk } = deelOrganisaties(eerder, PEIL);
  expect({ ...makelaars, laatst: ids(makelaars.laatst) }).toEqual({ nu: [], laatst: ['laatste'], tot: '2024-12-31' });
  expect(persoonlijk).toEqual({ nu: [], laatst: [], tot: undefined });
  const opgevolgd = deelOrganisaties([...eerder, organisatie({ id: 'nieuwe', rol: 'makelorganisatie' })], PEIL);
  expect(ids(opgevolgd.makelaars.nu)).toEqual(['nieuwe']);
  expect(opgevolgd.makelaars.laatst).toEqual([]);
});

test('the year of a source is the youngest it names, also in a date or a web address, and never a part of a number', () => {
  expect(bronjaar(['Nota 2017', 'verslag, 25-08-2015'])).toBe(2017);
  expect(bronjaar(['verslag, 25-08-2015'])).toBe(2015);
  expect(bronjaar(['https://voorbeeld.test/werkplan_2022_digi/s/14085970'])).toBe(2022);
  expect(bronjaar(['https://voorbeeld.test/id20185/'])).toBeUndefined();
  expect(bronjaar(['aanvraag, 2012/2013'])).toBe(2013);
});
