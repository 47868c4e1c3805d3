import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import {
  beheerder,
  doeAls,
  geefPapier,
  geweigerd,
  jurylid,
  type Keuze,
  keuzesVan,
  lidVan,
  makelaar,
  RONDE,
  type Ronde,
  rondeInStemmen,
  stem,
  tweedeMakelaar,
  zetKlok,
} from '#tests/support/stemming.ts';

const database = useDatabase('niets');
let ronde: Ronde;
let nummers: readonly string[];
const id = (plek: number) => ronde.aanvragen[plek] ?? '';
const kies = (...keuzes: readonly Keuze[]) => keuzesVan(ronde, ...keuzes);
const een = async (sql: string, waarden: readonly unknown[] = []) =>
  (await database.client.query(sql, [...waarden])).rows[0];

beforeAll(async () => {
  ronde = await rondeInStemmen(database.client);
  for (const nummer of [1, 2, 3]) await stem(database.client, nummer, kies('voor', 'voor', 'niet'));
  const uit: string[] = [];
  for (const nummer of [4, 5, 6]) {
    await doeAls(database.client, jurylid(nummer), 'papier_kiezen', RONDE, true);
    uit.push(await geefPapier(database.client, await lidVan(database.client, nummer)));
  }
  nummers = uit;
  await doeAls(database.client, beheerder, 'ronde_stap', RONDE, 'tellen', 'Iedereen is klaar.');
});

const voerIn = (
  wie = makelaar,
  nummer = nummers[0] ?? '',
  keuzes: Record<string, Keuze> = kies('voor', 'niet', 'onthouding'),
) => doeAls(database.client, wie, 'papier_invoeren', RONDE, nummer, keuzes);
const stand = () => doeAls(database.client, makelaar, 'papier_stand', RONDE);
const invoer = async () => (await een('select public.telling_invoer($1) as a', [RONDE])).a;
const biljetten = async () => Number((await een('select count(*) as n from prive.stembiljet')).n);

test('a paper ballot counts when two people entered the same, and nobody enters it twice', async () => {
  expect(await voerIn(jurylid(1))).toEqual({ fout: 'niet_bevoegd' });
  expect(await voerIn(makelaar, 'AAAAAAAAAAAA')).toEqual({ fout: 'papiernummer_onbekend' });
  expect(await voerIn(makelaar, nummers[0], kies('voor'))).toEqual({ stand: 'wacht' });
  expect(await voerIn(makelaar)).toEqual({ stand: 'wacht' });
  expect(await voerIn(tweedeMakelaar, nummers[0], kies('niet', 'niet', 'niet'))).toEqual({ stand: 'ongelijk' });
  expect(await voerIn(beheerder)).toEqual({ fout: 'papier_door_anderen' });
  expect(await stand()).toMatchObject({
    ingevoerd: 0,
    klaar: false,
    wachten: [{ nummer: nummers[0], stand: 'ongelijk', eigen: true }],
  });
  expect(await voerIn(tweedeMakelaar, nummers[0]?.toLowerCase().replace(/(.{4})/g, '$1 '))).toEqual({
    stand: 'ingevoerd',
  });
  expect(await voerIn(makelaar)).toEqual({ fout: 'papier_al_ingevoerd' });
  expect(await biljetten()).toBe(4);
  // Once both agree, nothing on the paper's own row says what stood on it.
  expect((await een('select eerste, tweede from prive.papier where ingevoerd')).eerste).toBeNull();
});

test('counting waits for every paper, and never more come in than went out', async () => {
  expect(await doeAls(database.client, beheerder, 'mag_tellen', RONDE)).toEqual({ fout: 'papier_onvolledig' });
  expect(await invoer()).toEqual({ fout: 'papier_onvolledig' });
  const niet = (aantal: number) => doeAls(database.client, makelaar, 'papier_niet_terug', RONDE, aantal);
  expect(await niet(3)).toEqual({ fout: 'te_veel_papier' });
  expect(await niet(1)).toEqual({ uitgegeven: 3, ingevoerd: 1, niet_terug: 1 });
  expect(await voerIn(makelaar, nummers[1])).toEqual({ stand: 'wacht' });
  expect(await voerIn(makelaar, nummers[2])).toEqual({ fout: 'te_veel_papier' });
  expect(await voerIn(tweedeMakelaar, nummers[1])).toEqual({ stand: 'ingevoerd' });
  expect(await stand()).toMatchObject({ uitgegeven: 3, ingevoerd: 2, niet_terug: 1, klaar: true });
  expect(await biljetten()).toBe(5);
  expect((await een('select count(distinct xmin::text) as n from prive.stembiljet')).n).toBe('1');
});

test('the input of a count is for the server alone, and holds no name and no order', async () => {
  expect(await doeAls(database.client, makelaar, 'mag_tellen', RONDE)).toEqual({ fout: 'niet_bevoegd' });
  expect(await doeAls(database.client, beheerder, 'mag_tellen', RONDE)).toEqual({ mag: true });
  await expect(doeAls(database.client, beheerder, 'telling_invoer', RONDE)).rejects.toThrow(/permission denied/);
  const gelezen = await invoer();
  expect(gelezen).toMatchObject({
    ronde: RONDE,
    juryleden: 6,
    budget_cent: 100_000,
    papier: { uitgegeven: 3, ingevoerd: 2, niet_terug: 1 },
    aanvragen: expect.arrayContaining([
      { id: id(0), titel: 'Plan 1', bedrag_cent: 80_000, minimum_cent: null, ingetrokken: false },
    ]),
  });
  expect(gelezen.biljetten).toHaveLength(5);
  const { h } = await een(`select encode(sha256(decode($1, 'hex')), 'hex') as h`, [gelezen.loting]);
  expect(gelezen.lot_hash).toBe(h);
});

const HASH = 'd'.repeat(64);
const aanvraag = (plek: number, cent: number) => ({ id: id(plek), toegekend_cent: cent, uitkomst: 'proef' });
const goed = () => ({ geldig: true, aanvragen: [aanvraag(0, 80_000), aanvraag(1, 20_000), aanvraag(2, 0)] });
const bewaar = async (uitslag: unknown, hash = HASH, reden: string | null = null) =>
  (
    await een('select public.uitslag_bewaren($1, $2, $3, $4, $5, $6) as a', [
      RONDE,
      '{"versie": 1}',
      hash,
      JSON.stringify(uitslag),
      JSON.stringify({ [id(0)]: 'Veel stemmen.' }),
      reden,
    ])
  ).a;

test('a count that gives too much, or forgets a request, is not kept', async () => {
  const fout = { fout: 'uitslag_past_niet' };
  expect(await bewaar({ geldig: true, aanvragen: [aanvraag(0, 80_000), aanvraag(1, 40_000), aanvraag(2, 0)] })).toEqual(
    fout,
  );
  expect(await bewaar({ geldig: true, aanvragen: [aanvraag(0, 80_001), aanvraag(1, 0), aanvraag(2, 0)] })).toEqual(
    fout,
  );
  expect(await bewaar({ geldig: true, aanvragen: [aanvraag(0, 80_000), aanvraag(1, 0)] })).toEqual(fout);
  expect(await bewaar({ geldig: true, aanvragen: [aanvraag(0, 1), aanvraag(0, 1), aanvraag(2, 0)] })).toEqual(fout);
  expect(await bewaar({ geldig: true })).toEqual(fout);
});

test('the same count again is the same version, another one needs a reason, and none is edited', async () => {
  expect(await bewaar(goed())).toEqual({ versie: 1, invoer_hash: HASH });
  expect(await bewaar(goed())).toEqual({ versie: 1, invoer_hash: HASH });
  expect(await bewaar(goed(), 'e'.repeat(64))).toEqual({ fout: 'motivering_nodig' });
  expect(await voerIn(makelaar, nummers[2])).toEqual({ fout: 'stap_kan_niet' });
  await geweigerd(database.client);
  for (const sql of [
    `update public.uitslag set uitslag = '{}'`,
    `update public.uitslag set motivering = 'x', vastgesteld_op = now()`,
    'delete from public.uitslag',
  ]) {
    expect((await database.client.query(sql)).rowCount).toBe(0);
    expect(await geweigerd(database.client)).toEqual(['uitslag ronde-1']);
  }
});

test('a beheerder confirms with a motivation; every applicant is told, and what was withdrawn stays so', async () => {
  await database.client.query(`select prive.zet_status('aanvraag', $1, 'ingetrokken', 'indiener')`, [id(2)]);
  const stel = (versie: number, motivering: string, wie = beheerder) =>
    doeAls(database.client, wie, 'uitslag_vaststellen', RONDE, versie, motivering);
  expect(await stel(1, 'De jury koos zo.', makelaar)).toEqual({ fout: 'niet_bevoegd' });
  expect(await stel(1, ' ')).toEqual({ fout: 'motivering_nodig' });
  expect(await stel(2, 'De jury koos zo.')).toEqual({ fout: 'onbekend' });
  expect(await stel(1, 'De jury koos zo.')).toEqual({ versie: 1, met_de_hand: [] });
  expect(await stel(1, 'Nog eens.')).toEqual({ fout: 'stap_kan_niet' });
  const { rows } = await database.client.query(
    'select titel, status, toegekend_cent from public.aanvraag order by titel',
  );
  expect(rows).toEqual([
    { titel: 'Plan 1', status: 'toegekend', toegekend_cent: '80000' },
    { titel: 'Plan 2', status: 'deels_toegekend', toegekend_cent: '20000' },
    { titel: 'Plan 3', status: 'ingetrokken', toegekend_cent: null },
  ]);
  const mail = await een(
    `select gegevens ->> 'tekst' as tekst, gegevens ->> 'telling' as telling from prive.bericht where soort = 'stap' and gegevens ->> 'naar' = 'toegekend'`,
  );
  expect(mail).toEqual({ tekst: 'De jury koos zo.', telling: 'Veel stemmen.' });
  expect(await een(`select status from public.ronde where slug = '${RONDE}'`)).toEqual({ status: 'vastgesteld' });
});

test('a correction is a next version with a reason, and leaves money that was promised to a person', async () => {
  expect(await doeAls(database.client, beheerder, 'mag_tellen', RONDE)).toEqual({ fout: 'motivering_nodig' });
  const anders = { geldig: true, aanvragen: [aanvraag(0, 0), aanvraag(1, 40_000), aanvraag(2, 0)] };
  expect(await bewaar(anders, HASH, 'Er was een fout.')).toMatchObject({ versie: 2 });
  expect(await doeAls(database.client, beheerder, 'uitslag_vaststellen', RONDE, 2, 'Na de fout.')).toEqual({
    versie: 2,
    met_de_hand: expect.arrayContaining([id(0), id(1)]),
  });
  expect((await een(`select toegekend_cent as c from public.aanvraag where id = $1`, [id(0)])).c).toBe('80000');
});

test('what is paid, spent and given back never exceeds what was awarded, and the rest is carried over', async () => {
  const leg = (plek: number, soort: string, cent: number, wie = beheerder) =>
    doeAls(database.client, wie, 'betaling_vastleggen', id(plek), soort, cent, '2027-02-01');
  expect(await leg(0, 'betaald', 80_000, makelaar)).toEqual({ fout: 'niet_bevoegd' });
  expect(await leg(0, 'betaald', 80_001)).toEqual({ fout: 'bedrag_past_niet' });
  expect(await leg(0, 'besteed', 1)).toEqual({ fout: 'bedrag_past_niet' });
  expect(await leg(0, 'betaald', 80_000)).toMatchObject({ betaald: 80_000, besteed: 0, teruggekomen: 0 });
  expect(await leg(0, 'besteed', 70_000)).toMatchObject({ besteed: 70_000 });
  expect(await leg(0, 'teruggekomen', 10_001)).toEqual({ fout: 'bedrag_past_niet' });
  const terug = await leg(0, 'teruggekomen', 10_000);
  expect(terug).toMatchObject({ teruggekomen: 10_000 });
  expect(await leg(2, 'betaald', 100)).toEqual({ fout: 'onbekend' });
  expect(await doeAls(database.client, beheerder, 'betaling_verwijderen', terug.id)).toEqual({ verwijderd: true });
  expect(await leg(0, 'teruggekomen', 10_000)).toMatchObject({ teruggekomen: 10_000 });
  expect(await doeAls(database.client, beheerder, 'ronde_stap', RONDE, 'afgerond')).toEqual({ stand: 'afgerond' });
  expect((await een(`select doorgeschoven_cent as c from public.ronde where slug = '${RONDE}'`)).c).toBe('30000');
});

test('three months after the uitslag ballots and jurors are gone, and the uitslag stays', async () => {
  const tik = () => een('select public.tik_werk() as a');
  await zetKlok(database.client, '2027-02-20T12:00:00Z');
  await tik();
  expect(await biljetten()).toBe(5);
  await zetKlok(database.client, '2027-02-22T12:00:00Z');
  expect((await tik()).a.opgeschoond).toMatchObject({ stembiljet: 5, deelname: 6, jurylid: 6, adviseur: 1, papier: 3 });
  expect(await biljetten()).toBe(0);
  expect(Number((await een('select count(*) as n from public.jurylid')).n)).toBe(0);
  expect(Number((await een('select count(*) as n from public.uitslag')).n)).toBe(2);
  expect((await een('select public.telling_invoer($1) as a', [RONDE])).a).toEqual({ fout: 'stap_kan_niet' });
});
