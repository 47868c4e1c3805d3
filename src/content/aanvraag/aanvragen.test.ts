import { expect, test } from 'vitest';
import { plannenVan, rondePaginas } from '#content/aanvraag/aanvragen.ts';
import { merkVoorbeelden } from '#content/initiatief/merk-voorbeelden.ts';
import { maakAanvraag, maakBron, maakInitiatief, maakRonde } from '#tests/support/opendata-voorbeeld.ts';

const NU = '2027-03-15T12:00:00Z';
const bron = (anders: Parameters<typeof maakBron>[0]) => {
  const alles = maakBron(anders);
  return {
    ...alles,
    wijkVan: (code: string | null) => alles.wijken.find((wijk) => wijk.code === code),
    buurtVan: (code: string | null) => alles.buurten.find((buurt) => buurt.code === code),
  };
};

test('a city without rondes has no pages of them', () => {
  expect(rondePaginas(bron({}), NU)).toEqual([]);
  expect(plannenVan(bron({ aanvragen: [maakAanvraag()] }))).toEqual([]);
});

test('a ronde without requests has one page, that says so', () => {
  expect(rondePaginas(bron({ rondes: [maakRonde()] }), NU)).toMatchObject([
    { fase: 'open', plannen: [], pagina: 1, paginas: ['/buurtbudget/voorjaar/'], samen: { plannen: 0, toegekend: 0 } },
  ]);
});

test('many requests are spread over pages, the newest first, and counted together', () => {
  const aanvragen = Array.from({ length: 21 }, (_, nummer) =>
    maakAanvraag({
      slug: `plan-${nummer}`,
      voorgelegd_op: new Date(Date.UTC(2027, 2, 1, nummer)).toISOString(),
      ...(nummer === 0 && { status: 'toegekend', toegekend_cent: 80_000 }),
    }),
  );
  const paginas = rondePaginas(bron({ rondes: [maakRonde()], aanvragen }), NU);
  expect(paginas.map(({ plannen }) => plannen.length)).toEqual([20, 1]);
  expect(paginas[0]?.plannen[0]?.adres).toBe('/buurtbudget/voorjaar/plan-20/');
  expect(paginas[1]?.paginas).toEqual(['/buurtbudget/voorjaar/', '/buurtbudget/voorjaar/pagina/2/']);
  for (const { samen } of paginas)
    expect(samen).toEqual({ plannen: 21, gevraagd_cent: 1_680_000, toegekend: 1, toegekend_cent: 80_000 });
});

test('an initiatief that comes from an example says so in its name, one that has another reason to exist does not', () => {
  const rondes = [maakRonde(), maakRonde({ id: 'oefen', slug: 'oefen', voorbeeld: true })];
  const uitAanvraag = { bron: ['aanvraag door bewoner'] };
  const initiatieven = [
    maakInitiatief({ id: 'i-1', naam: 'Tuin', ...uitAanvraag }),
    maakInitiatief({ id: 'i-2', naam: 'Bank', ...uitAanvraag }),
    maakInitiatief({ id: 'i-3', naam: 'Koor' }),
    maakInitiatief({ id: 'i-4', naam: 'Voorbeeld: soep', ...uitAanvraag }),
  ];
  const aanvragen = [
    maakAanvraag({ ronde_id: 'oefen', initiatief_id: 'i-1' }),
    maakAanvraag({ ronde_id: 'oefen', initiatief_id: 'i-2' }),
    maakAanvraag({ initiatief_id: 'i-2' }),
    maakAanvraag({ ronde_id: 'oefen', initiatief_id: 'i-3' }),
    maakAanvraag({ ronde_id: 'oefen', initiatief_id: 'i-4' }),
  ];
  expect(merkVoorbeelden(initiatieven, { aanvragen, rondes }).map(({ naam }) => naam)).toEqual([
    'Voorbeeld: Tuin',
    'Bank',
    'Koor',
    'Voorbeeld: soep',
  ]);
});
