import { expect, test } from 'vitest';
import { proefMetBron } from '#tests/support/gedeeld.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import * as bronnen from './bronnen.ts';
import { nietVerserOfPreciezer, rij, zelfdeBronnen, zelfdeOpEenNaGebied } from './seeds-vergelijking.ts';

const database = useDatabase('alles', 'seeds');

const GEBIED = `select t.*, w.naam as wijk, b.naam as buurt from`;
const JOINS =
  'left join public.wijk w on w.code = t.wijk_code left join public.buurt b on b.code = t.buurt_code where t.id = $1';

proefMetBron('every wijk has the facts of its source', async () => {
  expect(bronnen.wijken).toHaveLength(10);
  for (const { subwijken, zekerheid_coordinaat, ...bron } of bronnen.wijken) {
    expect(subwijken.length).toBeGreaterThan(0);
    const row = await rij(database.client, 'select * from public.wijk where code = $1', bron.code);
    expect(row).toMatchObject({ ...bron, zekerheid_punt: zekerheid_coordinaat });
  }
});

proefMetBron('every buurt has the facts of its source, in its wijk and subwijk', async () => {
  for (const { code: wijk_code, subwijken } of bronnen.wijken) {
    for (const { naam: subwijk, zekerheid: subwijk_zekerheid, buurten } of subwijken) {
      for (const bron of buurten) {
        const row = await rij(database.client, 'select * from public.buurt where code = $1', bron.code);
        expect(row).toMatchObject({ ...bron, wijk_code, subwijk, subwijk_zekerheid, inwoners: null });
      }
    }
  }
});

proefMetBron(
  'every buurtcentrum and ontmoetingsplek is there, no fresher and no more exact than its source',
  async () => {
    for (const bron of bronnen.buurtcentra) {
      const row = await rij(database.client, `${GEBIED} public.plek t ${JOINS}`, bron.id);
      const { naam, adres, postcode, website, zekerheid, peildatum } = bron;
      expect(row).toMatchObject({ naam, adres, postcode, website, zekerheid, peildatum });
      zelfdeOpEenNaGebied(row, bron);
      zelfdeBronnen(row, bron);
      nietVerserOfPreciezer(row, bron);
    }
  },
);

proefMetBron('every speeltuin is there, no fresher and no more exact than its source', async () => {
  for (const bron of bronnen.speeltuinen) {
    const row = await rij(database.client, `${GEBIED} public.plek t ${JOINS}`, bron.id);
    const { naam, adres, postcode, website, zekerheid } = bron;
    expect(row).toMatchObject({ naam, adres, postcode, website, zekerheid, soort: 'speeltuin' });
    expect(row.op_stadslijst).toBe(bron.hoort_bij_21_beheerde);
    zelfdeOpEenNaGebied(row, bron);
    zelfdeBronnen(row, bron);
    nietVerserOfPreciezer(row, bron);
  }
});

const FASEN: Readonly<Record<string, readonly (string | null)[]>> = {
  lopend: ['actief', null],
  proef: ['start', null],
  idee: ['idee'],
  start: ['start'],
  onbekend: [null],
  onzeker: [null],
};

proefMetBron('every initiatief in Utrecht is there, no fresher, more exact or further than its source', async () => {
  const inUtrecht = bronnen.initiatieven.filter(({ plaats }) => plaats === 'Utrecht');
  expect(inUtrecht).toHaveLength(30);
  for (const bron of inUtrecht) {
    const row = await rij(database.client, `${GEBIED} public.initiatief t ${JOINS}`, bron.id);
    const { naam, website, zekerheid, peildatum, fase, thema } = bron;
    expect(row).toMatchObject({
      naam,
      website,
      zekerheid,
      peildatum,
      fase_bron: fase,
      themas: thema,
    });
    expect(FASEN[fase]).toContain(row.fase);
    zelfdeOpEenNaGebied(row, bron);
    zelfdeBronnen(row, bron);
    nietVerserOfPreciezer(row, bron);
  }
});

proefMetBron(
  'every initiatief of elsewhere is an example, and none of them is an initiatief of this city',
  async () => {
    for (const bron of bronnen.initiatieven.filter(({ plaats }) => plaats !== 'Utrecht')) {
      const row = await rij(database.client, 'select * from public.voorbeeld where id = $1', bron.id);
      const { naam, plaats, website, zekerheid, peildatum, fase } = bron;
      expect(row).toMatchObject({
        naam,
        plaats,
        website,
        zekerheid,
        peildatum,
        fase_bron: fase,
      });
      zelfdeBronnen(row, bron);
      const { rows } = await database.client.query('select 1 from public.initiatief where id = $1 or naam = $2', [
        bron.id,
        naam,
      ]);
      expect(rows, naam).toEqual([]);
    }
  },
);

proefMetBron('every organisatie is there with its wijken, and its period ends where the source says', async () => {
  for (const bron of bronnen.organisaties) {
    const row = await rij(
      database.client,
      `select o.*, array(select w.naam from public.organisatie_wijk ow join public.wijk w on w.code = ow.wijk_code
         where ow.organisatie_id = o.id) as wijken from public.organisatie o where o.naam = $1`,
      bron.naam,
    );
    const [van = null, einde = ''] = bron.periode?.split(' / ') ?? [];
    const jaar = /20\d\d/.exec(einde)?.[0];
    const tot = /^\d{4}-\d{2}-\d{2}$/.test(einde) ? einde : jaar ? `${jaar}-12-31` : null;
    expect(row).toMatchObject({ rol: bron.rol, zekerheid: bron.zekerheid, van, tot });
    zelfdeBronnen(row, bron);
    if (row.hele_stad !== true) expect(row.wijken).toHaveLength(bron.wijken.length);
    expect(bron.wijken).toEqual(expect.arrayContaining(Array.isArray(row.wijken) ? row.wijken : [null]));
  }
});

test('the seeds of a city come with a source for every record', async () => {
  for (const tabel of ['wijk', 'buurt', 'plek', 'initiatief', 'voorbeeld', 'organisatie', 'budgetcijfer']) {
    const { rows } = await database.client.query(`select from public.${tabel} where array_to_string(bron, '') = ''`);
    expect(rows, tabel).toHaveLength(0);
  }
});
