import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import {
  adviseur,
  beheerder,
  bewijscode,
  bezoeker,
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
  rondeInBeoordeling,
  stem,
} from '#tests/support/stemming.ts';

const database = useDatabase('niets');
let ronde: Ronde;
beforeAll(async () => {
  ronde = await rondeInBeoordeling(database.client, {
    regels: 'max_keuzes = 2, min_keuzes = 1',
    adressen: ['jurylid-1@voorbeeld.test'],
  });
});
const kies = (...keuzes: readonly Keuze[]) => keuzesVan(ronde, ...keuzes);
const biljetten = async () =>
  (await database.client.query<{ keuzes: Record<string, Keuze> }>('select keuzes from prive.stembiljet')).rows.map(
    ({ keuzes }) => keuzes,
  );
const [eerste, tweede, derde] = [0, 1, 2];
const id = (plek: number) => ronde.aanvragen[plek] ?? '';

interface Gelezen {
  rondes: {
    slug: string;
    rol: string;
    gestemd: boolean;
    aanvragen: { id: string; belang: string | null; adviezen: unknown[] }[];
  }[];
}
const lees = async (wie: Parameters<typeof doeAls>[1]) =>
  (await doeAls(database.client, wie, 'jury_lezen')) as unknown as Gelezen; // the shape its comment promises

test('an adviser writes and changes an advies, jurors see it, a juror and a makelaar cannot write one', async () => {
  const geef = (wie = adviseur, advies = 'positief', tekst = 'Dit kan.') =>
    doeAls(database.client, wie, 'advies_geven', RONDE, id(eerste), advies, tekst);
  expect(await geef()).toEqual({ bewaard: true });
  expect(await geef(adviseur, 'negatief', 'Bij nader inzien niet.')).toEqual({ bewaard: true });
  expect(await geef(adviseur, 'positief', ' ')).toEqual({ fout: 'onleesbaar' });
  for (const wie of [jurylid(1), makelaar, bezoeker]) expect(await geef(wie)).toEqual({ fout: 'niet_bevoegd' });
  const gezien = (await lees(jurylid(2))).rondes[0]?.aanvragen.find((a) => a.id === id(eerste))?.adviezen;
  expect(gezien).toEqual([
    { advies: 'negatief', tekst: 'Bij nader inzien niet.', functie: 'adviseur groen', eigen: false },
  ]);
});

test('a juror whose address asked for the money has a belang, which cannot be taken back', async () => {
  const belang = async (nummer: number, plek: number) =>
    (await lees(jurylid(nummer))).rondes[0]?.aanvragen.find((a) => a.id === id(plek))?.belang;
  expect(await belang(1, eerste)).toBe('contact');
  expect(await belang(2, eerste)).toBeNull();
  const meld = (nummer: number, plek: number, ja: boolean) =>
    doeAls(database.client, jurylid(nummer), 'belang_melden', RONDE, id(plek), ja);
  expect(await meld(1, eerste, false)).toEqual({ belang: true });
  expect(await meld(2, tweede, true)).toEqual({ belang: true });
  expect(await meld(2, tweede, false)).toEqual({ belang: false });
  expect(await meld(2, tweede, true)).toEqual({ belang: true });
});

test('who is no juror sees no ronde, and an adviser sees the requests but cannot vote', async () => {
  expect(await lees(bezoeker)).toEqual({ rondes: [] });
  expect((await lees(adviseur)).rondes[0]).toMatchObject({ rol: 'adviseur', gestemd: false });
  expect(await stem(database.client, 3, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'stemmen_gesloten' });
  expect(await doeAls(database.client, beheerder, 'ronde_stap', RONDE, 'stemmen')).toEqual({ stand: 'stemmen' });
  for (const wie of [adviseur, bezoeker, makelaar, beheerder])
    expect(await doeAls(database.client, wie, 'stem', RONDE, bewijscode(9), kies('voor', 'niet', 'niet'))).toEqual({
      fout: 'niet_bevoegd',
    });
  expect(await doeAls(database.client, adviseur, 'advies_geven', RONDE, id(eerste), 'neutraal', 'Te laat.')).toEqual({
    fout: 'advies_gesloten',
  });
});

test('each juror reads the requests in an order of their own, which stays', async () => {
  const volgorden = async () => {
    const gelezen: string[] = [];
    for (const nummer of [1, 2, 3, 4, 5, 6])
      gelezen.push((await lees(jurylid(nummer))).rondes[0]?.aanvragen.map((a) => a.id).join() ?? '');
    return gelezen;
  };
  const eerst = await volgorden();
  expect(await volgorden()).toEqual(eerst);
  expect(new Set(eerst).size).toBeGreaterThan(1);
});

test('a ballot that is not whole, or breaks the rules, is refused and writes nothing', async () => {
  const fout = (keuzes: Record<string, unknown>) => stem(database.client, 3, keuzes);
  expect(await fout({ [id(eerste)]: 'voor' })).toEqual({ fout: 'keuze_ontbreekt' });
  expect(await fout({ ...kies('voor', 'niet', 'niet'), [id(eerste)]: 'misschien' })).toEqual({
    fout: 'keuze_ongeldig',
  });
  expect(await fout({ ...kies('voor', 'niet', 'niet'), [id(eerste)]: 5 })).toEqual({ fout: 'keuze_ongeldig' });
  expect(await fout({ ...kies('voor', 'niet', 'niet'), [id(eerste)]: null })).toEqual({ fout: 'keuze_ontbreekt' });
  expect(await fout({ ...kies('voor', 'niet', 'niet'), onbekend: 'voor' })).toEqual({ fout: 'onbekend' });
  expect(await fout(kies('voor', 'voor', 'voor'))).toEqual({ fout: 'te_veel_keuzes' });
  expect(await fout(kies('niet', 'niet', 'niet'))).toEqual({ fout: 'te_weinig_keuzes' });
  expect(await stem(database.client, 3, kies('voor', 'niet', 'niet'), 'kort')).toEqual({ fout: 'geen_bewijscode' });
  expect(await biljetten()).toEqual([]);
  expect((await database.client.query('select from prive.deelname')).rowCount).toBe(0);
});

test('a belang is an onthouding on the ballot, whatever the juror sent', async () => {
  expect(await stem(database.client, 1, kies('voor', 'voor', 'niet'))).toEqual({ gestemd: true, gewijzigd: false });
  expect(await stem(database.client, 2, kies('voor', 'voor', 'niet'))).toEqual({ gestemd: true, gewijzigd: false });
  expect(await biljetten()).toEqual(
    expect.arrayContaining([
      { [id(eerste)]: 'onthouding', [id(tweede)]: 'voor', [id(derde)]: 'niet' },
      { [id(eerste)]: 'voor', [id(tweede)]: 'onthouding', [id(derde)]: 'niet' },
    ]),
  );
});

test('the same code is the same vote, another choice changes it, another code is refused', async () => {
  expect(await stem(database.client, 3, kies('voor', 'niet', 'niet'))).toEqual({ gestemd: true, gewijzigd: false });
  expect(await stem(database.client, 3, kies('voor', 'niet', 'niet'))).toEqual({ gestemd: true, gewijzigd: false });
  expect(await stem(database.client, 3, kies('niet', 'voor', 'niet'))).toEqual({ gestemd: true, gewijzigd: true });
  expect(await stem(database.client, 3, kies('voor', 'niet', 'niet'), bewijscode(77))).toEqual({ fout: 'al_gestemd' });
  expect(await stem(database.client, 4, kies('voor', 'niet', 'niet'), bewijscode(3))).toEqual({
    fout: 'geen_bewijscode',
  });
  expect((await biljetten()).length).toBe(3);
  expect(await doeAls(database.client, jurylid(3), 'belang_melden', RONDE, id(eerste), true)).toEqual({
    fout: 'al_gestemd',
  });
});

test('who gets a paper ballot cannot vote online', async () => {
  const kiesPapier = (nummer: number) => doeAls(database.client, jurylid(nummer), 'papier_kiezen', RONDE, true);
  expect(await kiesPapier(3)).toEqual({ fout: 'al_gestemd' });
  expect(await kiesPapier(5)).toEqual({ op_papier: true });
  const nummer = await geefPapier(database.client, await lidVan(database.client, 5));
  expect(nummer).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  expect(await stem(database.client, 5, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'stem_op_papier' });
});

test('nobody sees a ballot again while voting runs, and the counts are for a beheerder alone', async () => {
  const { rows } = await database.client.query('select public.stem_controle($1, $2, $3) as a', [
    RONDE,
    bewijscode(3),
    '192.0.2.9',
  ]);
  expect(rows[0].a).toEqual({ fout: 'stemmen_open' });
  expect(await doeAls(database.client, beheerder, 'jury_stand', RONDE)).toMatchObject({
    gestemd: 4,
    quorum_gehaald: true,
  });
  expect(await doeAls(database.client, makelaar, 'jury_stand', RONDE)).toMatchObject({
    gestemd: null,
    quorum_gehaald: null,
  });
  expect(await doeAls(database.client, jurylid(1), 'jury_stand', RONDE)).toEqual({ fout: 'niet_bevoegd' });
  const invoer = await database.client.query('select public.telling_invoer($1) as a', [RONDE]);
  expect(invoer.rows[0].a).toEqual({ fout: 'stap_kan_niet' });
});

test('taking a juror away works at the next request, and a juror who became staff cannot vote', async () => {
  await database.client.query(
    `insert into public.medewerker (email, naam, rol, sinds) values ('jurylid-4@voorbeeld.test', 'M', 'makelaar', '2020-01-01')`,
  );
  expect(await stem(database.client, 4, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'niet_bevoegd' });
});

test('after closing no ballot is written, changed or removed, and every attempt is noted', async () => {
  expect(await doeAls(database.client, beheerder, 'ronde_stap', RONDE, 'tellen', 'De avond is klaar.')).toEqual({
    stand: 'tellen',
  });
  expect(await stem(database.client, 3, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'stemmen_gesloten' });
  expect(await stem(database.client, 6, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'stemmen_gesloten' });
  const { rows } = await database.client.query('select public.stem_controle($1, $2, $3) as a', [
    RONDE,
    bewijscode(3),
    '192.0.2.9',
  ]);
  expect(rows[0].a.keuzes).toEqual(kies('niet', 'voor', 'niet'));
  // Wrong codes of the same address do not keep out who has the right one.
  const controleer = async (code: string) =>
    (await database.client.query('select public.stem_controle($1, $2, $3) as a', [RONDE, code, '192.0.2.9'])).rows[0].a;
  for (let keer = 0; keer < 120; keer += 1) expect(await controleer(`mis ${keer}`)).toEqual({ fout: 'onbekend' });
  expect(await controleer('mis')).toMatchObject({ fout: 'te_vaak' });
  expect((await controleer(bewijscode(3))).keuzes).toEqual(kies('niet', 'voor', 'niet'));
  await geweigerd(database.client);
  for (const sql of [
    `update prive.stembiljet set keuzes = '{}'`,
    'delete from prive.stembiljet',
    `insert into prive.stembiljet (ronde_id, code_hash, keuzes) values ('ronde-1', repeat('b', 64), '{}')`,
    `update prive.deelname set kanaal = 'site', code_hash = repeat('a', 64)`,
    'delete from prive.deelname',
    `insert into prive.deelname (ronde_id, jurylid_id, kanaal) select 'ronde-1', id, 'papier' from public.jurylid where email like '%-6@%'`,
  ]) {
    expect([sql, (await database.client.query(sql)).rowCount]).toEqual([sql, 0]);
    const genoteerd = await geweigerd(database.client);
    expect(new Set(genoteerd), sql).toEqual(new Set([`${/(stembiljet|deelname)/.exec(sql)?.[0]} ronde-1`]));
  }
});
