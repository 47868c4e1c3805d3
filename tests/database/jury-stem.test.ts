import type { Client } from 'pg';
import { expect, test } from 'vitest';
import type { Actor } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import {
  adviseur,
  beheerder,
  bewijscode,
  bezoeker,
  doeAls,
  eindig,
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

const kiezer =
  (ronde: Ronde) =>
  (...keuzes: readonly Keuze[]) =>
    keuzesVan(ronde, ...keuzes);
/** At least one and at most two requests may be chosen; juror 1 asked for the first, juror 2 knows who asked for the second. */
const beoordeling = maakStand(async (client) => {
  const ronde = await rondeInBeoordeling(client, {
    regels: 'max_keuzes = 2, min_keuzes = 1',
    adressen: ['jurylid-1@voorbeeld.test'],
  });
  const [eerste = '', tweede = '', derde = ''] = ronde.aanvragen;
  return { ...ronde, eerste, tweede, derde, kies: kiezer(ronde) };
});
const stemmen = beoordeling.verder(async (client, ronde) => {
  await doeAls(client, jurylid(2), 'belang_melden', RONDE, ronde.tweede, true);
  await doeAls(client, beheerder, 'ronde_stap', RONDE, 'stemmen');
  return ronde;
});
/** Jurors 1, 2 and 3 voted on the site, juror 5 was given paper. */
const gestemd = stemmen.verder(async (client, ronde) => {
  await stem(client, 1, ronde.kies('voor', 'voor', 'niet'));
  await stem(client, 2, ronde.kies('voor', 'voor', 'niet'));
  await stem(client, 3, ronde.kies('niet', 'voor', 'niet'));
  await doeAls(client, jurylid(5), 'papier_kiezen', RONDE, true);
  await geefPapier(client, await lidVan(client, 5));
  return ronde;
});

const biljetten = async (client: Client) =>
  (await client.query<{ keuzes: Record<string, Keuze> }>('select keuzes from prive.stembiljet')).rows.map(
    ({ keuzes }) => keuzes,
  );

interface Gelezen {
  rondes: {
    slug: string;
    rol: string;
    gestemd: boolean;
    aanvragen: { id: string; belang: string | null; adviezen: { tekst: string }[] }[];
  }[];
}
const lees = async (client: Client, wie: Actor) => (await doeAls(client, wie, 'jury_lezen')) as unknown as Gelezen; // the shape its comment promises

test('an adviser writes and changes an advies, jurors see it, a juror and a makelaar cannot write one', async () => {
  const { client, eerste } = await beoordeling.open();
  const geef = (wie = adviseur, advies = 'positief', tekst = 'Dit kan.') =>
    doeAls(client, wie, 'advies_geven', RONDE, eerste, advies, tekst);
  expect(await geef()).toEqual({ bewaard: true });
  expect(await geef(adviseur, 'negatief', 'Bij nader inzien niet.')).toEqual({ bewaard: true });
  expect(await geef(adviseur, 'positief', ' ')).toEqual({ fout: 'onleesbaar' });
  for (const wie of [jurylid(1), makelaar, bezoeker]) expect(await geef(wie)).toEqual({ fout: 'niet_bevoegd' });
  const gezien = (await lees(client, jurylid(2))).rondes[0]?.aanvragen.find((a) => a.id === eerste)?.adviezen;
  expect(gezien).toEqual([
    { advies: 'negatief', tekst: 'Bij nader inzien niet.', functie: 'adviseur groen', eigen: false },
  ]);
});

test('advisers see each their own advies and not that of the other, so that each judges alone', async () => {
  const { client, eerste } = await beoordeling.open();
  const tweede: Actor = {
    ...adviseur,
    bevestigd: 'jurist@voorbeeld.test',
    sub: '00000000-0000-4000-8000-000000000092',
  };
  await client.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at)
     values ($1, 'authenticated', 'authenticated', $2, now())`,
    [tweede.sub, tweede.bevestigd],
  );
  await doeAls(client, beheerder, 'jury_uitnodigen', RONDE, 'adviseur', [tweede.bevestigd], 'jurist');
  for (const [wie, tekst] of [
    [adviseur, 'Het groeit.'],
    [tweede, 'Het mag.'],
  ] as const)
    expect(await doeAls(client, wie, 'advies_geven', RONDE, eerste, 'positief', tekst)).toEqual({ bewaard: true });
  const teksten = async (wie: Actor) =>
    (await lees(client, wie)).rondes[0]?.aanvragen
      .find((a) => a.id === eerste)
      ?.adviezen.map((a) => a.tekst)
      .sort();
  expect(await teksten(adviseur)).toEqual(['Het groeit.']);
  expect(await teksten(tweede)).toEqual(['Het mag.']);
  expect(await teksten(jurylid(1))).toEqual(['Het groeit.', 'Het mag.']);
});

test('a juror whose address asked for the money has a belang, which cannot be taken back', async () => {
  const { client, eerste, tweede } = await beoordeling.open();
  const belang = async (nummer: number, aanvraag: string) =>
    (await lees(client, jurylid(nummer))).rondes[0]?.aanvragen.find((a) => a.id === aanvraag)?.belang;
  expect(await belang(1, eerste)).toBe('contact');
  expect(await belang(2, eerste)).toBeNull();
  const meld = (nummer: number, aanvraag: string, ja: boolean) =>
    doeAls(client, jurylid(nummer), 'belang_melden', RONDE, aanvraag, ja);
  expect(await meld(1, eerste, false)).toEqual({ belang: true });
  expect(await meld(2, tweede, true)).toEqual({ belang: true });
  expect(await meld(2, tweede, false)).toEqual({ belang: false });
  expect(await meld(2, tweede, true)).toEqual({ belang: true });
});

test('who is no juror sees no ronde, and an adviser sees the requests but cannot vote', async () => {
  const { client, eerste, kies } = await beoordeling.open();
  expect(await lees(client, bezoeker)).toEqual({ rondes: [] });
  expect((await lees(client, adviseur)).rondes[0]).toMatchObject({ rol: 'adviseur', gestemd: false });
  expect(await stem(client, 3, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'stemmen_gesloten' });
  expect(await doeAls(client, beheerder, 'ronde_stap', RONDE, 'stemmen')).toEqual({ stand: 'stemmen' });
  for (const wie of [adviseur, bezoeker, makelaar, beheerder])
    expect(await doeAls(client, wie, 'stem', RONDE, bewijscode(9), kies('voor', 'niet', 'niet'))).toEqual({
      fout: 'niet_bevoegd',
    });
  expect(await doeAls(client, adviseur, 'advies_geven', RONDE, eerste, 'neutraal', 'Te laat.')).toEqual({
    fout: 'advies_gesloten',
  });
});

test('each juror reads the requests in an order of their own, which stays', async () => {
  const { client } = await stemmen.open();
  const volgorden = async () => {
    const gelezen: string[] = [];
    for (const nummer of [1, 2, 3, 4, 5, 6])
      gelezen.push((await lees(client, jurylid(nummer))).rondes[0]?.aanvragen.map((a) => a.id).join() ?? '');
    return gelezen;
  };
  const eerst = await volgorden();
  expect(await volgorden()).toEqual(eerst);
  expect(new Set(eerst).size).toBeGreaterThan(1);
});

test('a ballot that is not whole, or breaks the rules, is refused and writes nothing', async () => {
  const { client, eerste, kies } = await stemmen.open();
  const fout = (keuzes: Record<string, unknown>) => stem(client, 3, keuzes);
  expect(await fout({ [eerste]: 'voor' })).toEqual({ fout: 'keuze_ontbreekt' });
  expect(await fout({ ...kies('voor', 'niet', 'niet'), [eerste]: 'misschien' })).toEqual({
    fout: 'keuze_ongeldig',
  });
  expect(await fout({ ...kies('voor', 'niet', 'niet'), [eerste]: 5 })).toEqual({ fout: 'keuze_ongeldig' });
  expect(await fout({ ...kies('voor', 'niet', 'niet'), [eerste]: null })).toEqual({ fout: 'keuze_ontbreekt' });
  expect(await fout({ ...kies('voor', 'niet', 'niet'), onbekend: 'voor' })).toEqual({ fout: 'onbekend' });
  expect(await fout(kies('voor', 'voor', 'voor'))).toEqual({ fout: 'te_veel_keuzes' });
  expect(await fout(kies('niet', 'niet', 'niet'))).toEqual({ fout: 'te_weinig_keuzes' });
  expect(await stem(client, 3, kies('voor', 'niet', 'niet'), 'kort')).toEqual({ fout: 'geen_bewijscode' });
  expect(await biljetten(client)).toEqual([]);
  expect((await client.query('select from prive.deelname')).rowCount).toBe(0);
});

test('as few and as many requests as the rules allow may be chosen', async () => {
  const { client, kies } = await stemmen.open();
  expect(await stem(client, 3, kies('voor', 'voor', 'niet'))).toMatchObject({ gestemd: true });
  expect(await stem(client, 4, kies('niet', 'niet', 'voor'))).toMatchObject({ gestemd: true });
});

test('a belang is an onthouding on the ballot, whatever the juror sent', async () => {
  const { client, eerste, tweede, derde, kies } = await stemmen.open();
  expect(await stem(client, 1, kies('voor', 'voor', 'niet'))).toEqual({ gestemd: true, gewijzigd: false });
  expect(await stem(client, 2, kies('voor', 'voor', 'niet'))).toEqual({ gestemd: true, gewijzigd: false });
  expect(await biljetten(client)).toEqual(
    expect.arrayContaining([
      { [eerste]: 'onthouding', [tweede]: 'voor', [derde]: 'niet' },
      { [eerste]: 'voor', [tweede]: 'onthouding', [derde]: 'niet' },
    ]),
  );
});

test('the same code is the same vote, another choice changes it, another code is refused', async () => {
  const { client, eerste, kies } = await stemmen.open();
  expect(await stem(client, 3, kies('voor', 'niet', 'niet'))).toEqual({ gestemd: true, gewijzigd: false });
  expect(await stem(client, 3, kies('voor', 'niet', 'niet'))).toEqual({ gestemd: true, gewijzigd: false });
  expect(await stem(client, 3, kies('niet', 'voor', 'niet'))).toEqual({ gestemd: true, gewijzigd: true });
  expect(await stem(client, 3, kies('voor', 'niet', 'niet'), bewijscode(77))).toEqual({ fout: 'al_gestemd' });
  expect(await stem(client, 4, kies('voor', 'niet', 'niet'), bewijscode(3))).toEqual({
    fout: 'geen_bewijscode',
  });
  expect((await biljetten(client)).length).toBe(1);
  expect(await doeAls(client, jurylid(3), 'belang_melden', RONDE, eerste, true)).toEqual({
    fout: 'al_gestemd',
  });
});

test('who gets a paper ballot cannot vote online', async () => {
  const { client, kies } = await stemmen.open();
  const kiesPapier = (nummer: number) => doeAls(client, jurylid(nummer), 'papier_kiezen', RONDE, true);
  expect(await stem(client, 3, kies('voor', 'niet', 'niet'))).toMatchObject({ gestemd: true });
  expect(await kiesPapier(3)).toEqual({ fout: 'al_gestemd' });
  expect(await kiesPapier(5)).toEqual({ op_papier: true });
  expect(await geefPapier(client, await lidVan(client, 5))).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  expect(await stem(client, 5, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'stem_op_papier' });
});

test('nobody sees a ballot again while voting runs, and the counts are for a beheerder alone', async () => {
  const { client } = await gestemd.open();
  const { rows } = await client.query('select public.stem_controle($1, $2, $3) as a', [
    RONDE,
    bewijscode(3),
    '192.0.2.9',
  ]);
  expect(rows[0].a).toEqual({ fout: 'stemmen_open' });
  expect(await doeAls(client, beheerder, 'jury_stand', RONDE)).toMatchObject({
    // By fives: a total that goes up by one says who voted.
    gestemd: 0,
    quorum_gehaald: true,
  });
  expect(await doeAls(client, makelaar, 'jury_stand', RONDE)).toMatchObject({
    gestemd: null,
    quorum_gehaald: null,
  });
  expect(await doeAls(client, jurylid(1), 'jury_stand', RONDE)).toEqual({ fout: 'niet_bevoegd' });
  const invoer = await client.query('select public.telling_invoer($1) as a', [RONDE]);
  expect(invoer.rows[0].a).toEqual({ fout: 'stap_kan_niet' });
});

test('a juror who became staff cannot vote', async () => {
  const { client, kies } = await stemmen.open();
  await client.query(
    `insert into public.medewerker (email, naam, rol, sinds) values ('jurylid-4@voorbeeld.test', 'M', 'makelaar', '2020-01-01')`,
  );
  expect(await stem(client, 4, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'niet_bevoegd' });
});

test('after closing no ballot is written, changed or removed, and every attempt is noted', async () => {
  const { client, kies } = await gestemd.open();
  expect(await eindig(client, 'tellen', 'De avond is klaar.')).toEqual({
    stand: 'tellen',
  });
  expect(await stem(client, 3, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'stemmen_gesloten' });
  expect(await stem(client, 6, kies('voor', 'niet', 'niet'))).toEqual({ fout: 'stemmen_gesloten' });
  const { rows } = await client.query('select public.stem_controle($1, $2, $3) as a', [
    RONDE,
    bewijscode(3),
    '192.0.2.9',
  ]);
  expect(rows[0].a.keuzes).toEqual(kies('niet', 'voor', 'niet'));
  // Wrong codes of the same address do not keep out who has the right one.
  const controleer = async (code: string) =>
    (await client.query('select public.stem_controle($1, $2, $3) as a', [RONDE, code, '192.0.2.9'])).rows[0].a;
  for (let keer = 0; keer < 120; keer += 1) expect(await controleer(`mis ${keer}`)).toEqual({ fout: 'onbekend' });
  expect(await controleer('mis')).toMatchObject({ fout: 'te_vaak' });
  expect((await controleer(bewijscode(3))).keuzes).toEqual(kies('niet', 'voor', 'niet'));
  await geweigerd(client);
  for (const sql of [
    `update prive.stembiljet set keuzes = '{}'`,
    'delete from prive.stembiljet',
    `insert into prive.stembiljet (ronde_id, code_hash, keuzes) values ('ronde-1', repeat('b', 64), '{}')`,
    `update prive.deelname set kanaal = 'site', code_hash = repeat('a', 64)`,
    'delete from prive.deelname',
    `insert into prive.deelname (ronde_id, jurylid_id, kanaal) select 'ronde-1', id, 'papier' from public.jurylid where email like '%-6@%'`,
  ]) {
    expect([sql, (await client.query(sql)).rowCount]).toEqual([sql, 0]);
    const genoteerd = await geweigerd(client);
    expect(new Set(genoteerd), sql).toEqual(new Set([`${/(stembiljet|deelname)/.exec(sql)?.[0]} ronde-1`]));
  }
});
