import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import * as bronnen from './bronnen.ts';

const database = useDatabase('alles', 'seeds');

/** One row as JSON: dates as text, so that no time zone can move them. */
async function rij(sql: string, value: string): Promise<Record<string, unknown>> {
  const { rows } = await database.client.query<{ rij: Record<string, unknown> }>(
    `select to_jsonb(t) as rij from (${sql}) t`,
    [value],
  );
  expect(rows, value).toHaveLength(1);
  return rows[0]?.rij ?? {};
}

// Without the source files there is nothing to compare with; seeds.test.ts still holds the seeds to their own rules.
const proef = (naam: string, work: () => Promise<void>) => {
  if (bronnen.bronnenAanwezig) test(naam, work);
  else console.log(`left out, the source files are not here (SHARED_DIR): ${naam}`);
};

const GEBIED = `select t.*, w.naam as wijk, b.naam as buurt from`;
const JOINS =
  'left join public.wijk w on w.code = t.wijk_code left join public.buurt b on b.code = t.buurt_code where t.id = $1';

function zelfdeOpEenNaGebied(row: Record<string, unknown>, bron: { wijk: string | null; buurt: string | null }) {
  expect(row.wijk).toBe(bron.wijk);
  // An area name that is not one buurt of the list stands in gebied; a buurt is never chosen for it.
  if (row.buurt !== null) expect(row.buurt).toBe(bron.buurt);
  else if (bron.buurt !== null) expect(row.gebied).toBe(bron.buurt);
}

/** Every address of a source is there, and every source that has none; its words may be put more plainly. */
function zelfdeBronnen(row: Record<string, unknown>, bron: { bron: readonly string[] }) {
  const genoemd = Array.isArray(row.bron) ? row.bron.map(String) : [];
  const adressen = (teksten: readonly string[]) => teksten.flatMap((tekst) => tekst.match(/https?:\S+/g) ?? []).sort();
  expect(adressen(genoemd)).toEqual(adressen(bron.bron));
  expect(genoemd.length).toBeGreaterThanOrEqual(bron.bron.length);
}

interface Bron {
  readonly lat: number | null;
  readonly lon: number | null;
  readonly coordinaat_soort: string | null;
  readonly buurt: string | null;
  readonly bron: readonly string[];
  readonly peildatum?: string | null;
  readonly beheervorm?: string | null;
}

function nietVerserOfPreciezer(row: Record<string, unknown>, bron: Bron) {
  expect([row.lat, row.lon]).toEqual([bron.lat, bron.lon]);
  expect(bronnen.eerlijkePrecisies(bron)).toContain(row.precisie);
  const { gecontroleerd_op, gecontroleerd_precisie } = row;
  if (gecontroleerd_op === null) expect(bron.peildatum ?? null, 'the source gives a date').toBeNull();
  else {
    const claim = `${gecontroleerd_op} (${gecontroleerd_precisie}) of ${row.id}`;
    expect(bronnen.noemtDatum(bron, String(gecontroleerd_op), gecontroleerd_precisie), claim).toBe(true);
  }
}

proef('every wijk has the facts of its source', async () => {
  expect(bronnen.wijken).toHaveLength(10);
  for (const { subwijken, zekerheid_coordinaat, ...bron } of bronnen.wijken) {
    expect(subwijken.length).toBeGreaterThan(0);
    const row = await rij('select * from public.wijk where code = $1', bron.code);
    expect(row).toMatchObject({ ...bron, zekerheid_punt: zekerheid_coordinaat });
  }
});

proef('every buurt has the facts of its source, in its wijk and subwijk', async () => {
  for (const { code: wijk_code, subwijken } of bronnen.wijken) {
    for (const { naam: subwijk, zekerheid: subwijk_zekerheid, buurten } of subwijken) {
      for (const bron of buurten) {
        const row = await rij('select * from public.buurt where code = $1', bron.code);
        expect(row).toMatchObject({ ...bron, wijk_code, subwijk, subwijk_zekerheid, inwoners: null });
      }
    }
  }
});

proef('every buurtcentrum and ontmoetingsplek is there, no fresher and no more exact than its source', async () => {
  for (const bron of bronnen.buurtcentra) {
    const row = await rij(`${GEBIED} public.plek t ${JOINS}`, bron.id);
    const { naam, adres, postcode, website, zekerheid, peildatum } = bron;
    expect(row).toMatchObject({ naam, adres, postcode, website, zekerheid, peildatum });
    zelfdeOpEenNaGebied(row, bron);
    zelfdeBronnen(row, bron);
    nietVerserOfPreciezer(row, bron);
  }
});

proef('every speeltuin is there, no fresher and no more exact than its source', async () => {
  for (const bron of bronnen.speeltuinen) {
    const row = await rij(`${GEBIED} public.plek t ${JOINS}`, bron.id);
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

proef('every initiatief in Utrecht is there, no fresher, more exact or further than its source', async () => {
  const inUtrecht = bronnen.initiatieven.filter(({ plaats }) => plaats === 'Utrecht');
  expect(inUtrecht).toHaveLength(30);
  for (const bron of inUtrecht) {
    const row = await rij(`${GEBIED} public.initiatief t ${JOINS}`, bron.id);
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

proef('every initiatief of elsewhere is an example, and none of them is an initiatief of this city', async () => {
  for (const bron of bronnen.initiatieven.filter(({ plaats }) => plaats !== 'Utrecht')) {
    const row = await rij('select * from public.voorbeeld where id = $1', bron.id);
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
});

proef('every organisatie is there with its wijken, and its period ends where the source says', async () => {
  for (const bron of bronnen.organisaties) {
    const row = await rij(
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

// The file says in words where the Nota contradicts itself; both numbers stay visible.
const IN_WOORDEN: Readonly<Record<string, number>> = { vijf: 5, zes: 6, tien: 10, elf: 11 };

/** Every number of the budget file by its kind: euros as cents, percentages, and counts. */
function cijfers(node: unknown, key = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => cijfers(item, key));
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([name, item]) => cijfers(item, name));
  if (typeof node === 'string' && key === 'let_op') {
    return Object.entries(IN_WOORDEN).flatMap(([woord, aantal]) =>
      node.includes(` ${woord} `) ? [`aantal ${aantal}`] : [],
    );
  }
  if (typeof node !== 'number' || key === 'jaar') return [];
  if (/^(bedrag|totaal)/.test(key)) return [`cent ${node * 100}`];
  return [`${key.startsWith('percentage') ? 'procent' : 'aantal'} ${node}`];
}

proef('every budget figure of the source is there with its kind, and no figure that is not in the source', async () => {
  const { rows } = await database.client.query<{ cijfer: string }>(
    `select distinct coalesce('cent ' || bedrag_cent, 'procent ' || percentage::float, 'aantal ' || aantal) as cijfer from public.budgetcijfer`,
  );
  const expected = new Set(cijfers(bronnen.budget));
  expect(expected.size).toBeGreaterThan(15);
  expect(rows.map(({ cijfer }) => cijfer).sort()).toEqual([...expected].sort());
});

test('the judge of dates takes what a source names and nothing fresher or more precise', () => {
  const { noemtDatum } = bronnen;
  const nota = { bron: ['Nota van Uitgangspunten, 2017'], peildatum: null };
  expect(noemtDatum(nota, '2017-01-01', 'jaar')).toBe(true);
  expect(noemtDatum(nota, '2018-01-01', 'jaar')).toBe(false);
  expect(noemtDatum(nota, '2017-01-01', 'maand')).toBe(false);
  expect(noemtDatum({ ...nota, peildatum: '2022-09' }, '2022-09-01', 'maand')).toBe(true);
  expect(noemtDatum({ ...nota, peildatum: '2022-09' }, '2022-09-01', 'dag')).toBe(false);
  expect(noemtDatum({ ...nota, peildatum: 'start 7 maart 2016' }, '2016-03-07', 'dag')).toBe(true);
  expect(noemtDatum({ ...nota, beheervorm: 'streefdatum 1 januari 2019' }, '2019-01-01', 'jaar')).toBe(false);
});

test('the judge of points takes no point for an exact place', () => {
  const { eerlijkePrecisies } = bronnen;
  expect(eerlijkePrecisies({ lat: null, lon: null, coordinaat_soort: null })).toEqual([null]);
  expect(eerlijkePrecisies({ lat: 1, lon: 2, coordinaat_soort: 'zwaartepunt buurt/wijk' })).toEqual(['buurt', 'wijk']);
  expect(eerlijkePrecisies({ lat: 1, lon: 2, coordinaat_soort: 'punt bij een plein' })).not.toContain('adres');
});
