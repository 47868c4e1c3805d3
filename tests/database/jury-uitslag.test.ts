import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { type Actor, serviceRole } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
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

const een = async (client: Client, sql: string, waarden: readonly unknown[] = []) =>
  (await client.query(sql, [...waarden])).rows[0];
const voerIn = (client: Client, wie: Actor, nummer: string, keuzes: Record<string, Keuze>) =>
  doeAls(client, wie, 'papier_invoeren', RONDE, nummer, keuzes);
const stand = (client: Client) => doeAls(client, makelaar, 'papier_stand', RONDE);
const invoer = async (client: Client) => (await een(client, 'select public.telling_invoer($1) as a', [RONDE])).a;
const biljetten = async (client: Client) => Number((await een(client, 'select count(*) as n from prive.stembiljet')).n);

/** What of a frozen input the database knows itself. */
const INVOER = `select jsonb_build_object('versie', 1, 'stembiljetten', (select count(*) from prive.stembiljet),
  'papier', prive.papier_tellen('ronde-1')) as a`;
const HASH = 'd'.repeat(64);
const bewaar = async (
  client: Client,
  { aanvragen: [eerste = ''] }: Ronde,
  uitslag: unknown,
  { hash = HASH, reden = null, invoer: bevroren }: { hash?: string; reden?: string | null; invoer?: unknown } = {},
) =>
  (
    await een(client, 'select public.uitslag_bewaren($1, $2, $3, $4, $5, $6) as a', [
      RONDE,
      JSON.stringify(bevroren ?? (await een(client, INVOER)).a),
      hash,
      JSON.stringify(uitslag),
      JSON.stringify({ [eerste]: 'Veel stemmen.' }),
      reden,
    ])
  ).a;
/** What a count gives to each request, in cents and in order. */
const telling = ({ aanvragen }: Ronde, ...centen: readonly number[]) => ({
  geldig: true,
  aanvragen: centen.map((cent, plek) => ({ id: aanvragen[plek], toegekend_cent: cent, uitkomst: 'proef' })),
});
const stelVast = (client: Client, versie: number, motivering: string, wie = beheerder) =>
  doeAls(client, wie, 'uitslag_vaststellen', RONDE, versie, motivering);

/** Three voted on the site, three have paper that nobody entered yet. */
const tellen = maakStand(async (client) => {
  const ronde = await rondeInStemmen(client);
  for (const nummer of [1, 2, 3]) await stem(client, nummer, keuzesVan(ronde, 'voor', 'voor', 'niet'));
  const nummers: string[] = [];
  for (const nummer of [4, 5, 6]) {
    await doeAls(client, jurylid(nummer), 'papier_kiezen', RONDE, true);
    nummers.push(await geefPapier(client, await lidVan(client, nummer)));
  }
  await doeAls(client, beheerder, 'ronde_stap', RONDE, 'tellen', 'Iedereen is klaar.');
  return { ...ronde, nummers, biljet: keuzesVan(ronde, 'voor', 'niet', 'onthouding') };
});
/** Two papers are entered by two people each, and one never came back. */
const compleet = tellen.verder(async (client, ronde) => {
  for (const nummer of ronde.nummers.slice(0, 2))
    for (const wie of [makelaar, tweedeMakelaar]) await voerIn(client, wie, nummer, ronde.biljet);
  for (const wie of [makelaar, tweedeMakelaar]) await doeAls(client, wie, 'papier_niet_terug', RONDE, 1);
  return ronde;
});
const geteld = compleet.verder(async (client, ronde) => {
  await bewaar(client, ronde, telling(ronde, 80_000, 20_000, 0));
  return ronde;
});
/** The third request was withdrawn before that. */
const vastgesteld = geteld.verder(async (client, ronde) => {
  await trekIn(client, ronde);
  await stelVast(client, 1, 'De jury koos zo.');
  return ronde;
});
const trekIn = (client: Client, { aanvragen }: Ronde) =>
  client.query(`select prive.zet_status('aanvraag', $1, 'ingetrokken', 'indiener')`, [aanvragen[2]]);
const corrigeer = (client: Client, ronde: Ronde) =>
  bewaar(client, ronde, telling(ronde, 0, 40_000, 0), { reden: 'Er was een fout.' });

test('who enters a paper wrong does not hold up the count: two of three agree', async () => {
  for (const eersteFout of [true, false]) {
    const { client, nummers, biljet, aanvragen } = await tellen.open();
    const [nummer = ''] = nummers;
    const fout = keuzesVan({ aanvragen }, 'niet', 'niet', 'niet');
    await voerIn(client, makelaar, nummer, eersteFout ? fout : biljet);
    expect(await voerIn(client, tweedeMakelaar, nummer, eersteFout ? biljet : fout)).toEqual({ stand: 'ongelijk' });
    expect(await voerIn(client, beheerder, nummer, biljet)).toEqual({ stand: 'ingevoerd' });
  }
});

test('a paper ballot counts when two people entered the same, and nobody enters it twice', async () => {
  const { client, nummers, biljet, aanvragen } = await tellen.open();
  const [nummer = ''] = nummers;
  const vul = (wie: Actor, keuzes: Record<string, Keuze> = biljet, op = nummer) => voerIn(client, wie, op, keuzes);
  expect(await vul(jurylid(1))).toEqual({ fout: 'niet_bevoegd' });
  expect(await vul(makelaar, biljet, 'AAAAAAAAAAAA')).toEqual({ fout: 'papiernummer_onbekend' });
  expect(await vul(makelaar, keuzesVan({ aanvragen }, 'voor'))).toEqual({ stand: 'wacht' });
  expect(await vul(makelaar)).toEqual({ stand: 'wacht' });
  expect(await vul(tweedeMakelaar, keuzesVan({ aanvragen }, 'niet', 'niet', 'niet'))).toEqual({ stand: 'ongelijk' });
  expect(await vul(beheerder, keuzesVan({ aanvragen }, 'voor'))).toEqual({ fout: 'papier_door_anderen' });
  expect(await stand(client)).toMatchObject({
    ingevoerd: 0,
    klaar: false,
    wachten: [{ nummer, stand: 'ongelijk' }],
  });
  expect(await vul(tweedeMakelaar, biljet, nummer.toLowerCase().replace(/(.{4})/g, '$1 '))).toEqual({
    stand: 'ingevoerd',
  });
  expect(await vul(makelaar)).toEqual({ fout: 'papier_al_ingevoerd' });
  expect(await biljetten(client)).toBe(4);
  // Once both agree, nothing on the paper's own row says what stood on it.
  expect((await een(client, 'select eerste, tweede from prive.papier where ingevoerd')).eerste).toBeNull();
});

test('counting waits for every paper, and never more come in than went out', async () => {
  const { client, nummers, biljet } = await tellen.open();
  const vul = (wie: Actor, plek: number) => voerIn(client, wie, nummers[plek] ?? '', biljet);
  for (const wie of [makelaar, tweedeMakelaar]) await vul(wie, 0);
  expect(await doeAls(client, beheerder, 'mag_tellen', RONDE)).toEqual({ fout: 'papier_onvolledig' });
  expect(await invoer(client)).toEqual({ fout: 'papier_onvolledig' });
  const niet = (aantal: number, wie = makelaar) => doeAls(client, wie, 'papier_niet_terug', RONDE, aantal);
  expect(await niet(3)).toEqual({ fout: 'te_veel_papier' });
  const nog = { uitgegeven: 3, ingevoerd: 1, niet_terug: 0 };
  for (const poging of [1, 1]) expect(await niet(poging)).toEqual({ stand: 'wacht_op_tweede', ...nog });
  expect(await stand(client)).toMatchObject({ ...nog, klaar: false });
  expect(await niet(1, tweedeMakelaar)).toEqual({ stand: 'bewaard', ...nog, niet_terug: 1 });
  expect(await vul(makelaar, 1)).toEqual({ stand: 'wacht' });
  expect(await vul(makelaar, 2)).toEqual({ fout: 'te_veel_papier' });
  expect(await vul(tweedeMakelaar, 1)).toEqual({ stand: 'ingevoerd' });
  expect(await stand(client)).toMatchObject({ uitgegeven: 3, ingevoerd: 2, niet_terug: 1, klaar: true });
  expect(await biljetten(client)).toBe(5);
  expect((await een(client, 'select count(distinct xmin::text) as n from prive.stembiljet')).n).toBe('1');
});

test('the input of a count is for the server alone, and holds no name and no order', async () => {
  const { client, aanvragen } = await compleet.open();
  expect(await doeAls(client, makelaar, 'mag_tellen', RONDE)).toEqual({ fout: 'niet_bevoegd' });
  expect(await doeAls(client, beheerder, 'mag_tellen', RONDE)).toMatchObject({ mag: true });
  await expect(doeAls(client, beheerder, 'telling_invoer', RONDE)).rejects.toThrow(/permission denied/);
  const gelezen = await invoer(client);
  expect(gelezen).toMatchObject({
    ronde: RONDE,
    juryleden: 6,
    budget_cent: 100_000,
    papier: { uitgegeven: 3, ingevoerd: 2, niet_terug: 1 },
    aanvragen: expect.arrayContaining([
      { id: aanvragen[0], titel: 'Plan 1', bedrag_cent: 80_000, minimum_cent: null, ingetrokken: false },
    ]),
  });
  expect(gelezen.biljetten).toHaveLength(5);
  const { h } = await een(client, `select encode(sha256(decode($1, 'hex')), 'hex') as h`, [gelezen.loting]);
  expect(gelezen.lot_hash).toBe(h);
});

test('a count that gives too much, or forgets a request, is not kept', async () => {
  const { client, ...ronde } = await compleet.open();
  const fout = { fout: 'uitslag_past_niet' };
  for (const centen of [
    [80_000, 20_001, 0],
    [80_001, 0, 0],
    [80_000, 0],
  ])
    expect(await bewaar(client, ronde, telling(ronde, ...centen)), String(centen)).toEqual(fout);
  const [eerste = '', , derde = ''] = ronde.aanvragen;
  expect(await bewaar(client, ronde, telling({ aanvragen: [eerste, eerste, derde] }, 1, 1, 0))).toEqual(fout);
  expect(await bewaar(client, ronde, { geldig: true })).toEqual(fout);
});

test('the same count again is the same version, another one needs a reason, and none is edited', async () => {
  const { client, ...ronde } = await compleet.open();
  const goed = telling(ronde, 80_000, 20_000, 0);
  for (let keer = 0; keer < 2; keer += 1)
    expect(await bewaar(client, ronde, goed)).toEqual({ versie: 1, invoer_hash: HASH });
  expect(await bewaar(client, ronde, goed, { hash: 'e'.repeat(64) })).toEqual({ fout: 'motivering_nodig' });
  expect(await voerIn(client, makelaar, ronde.nummers[2] ?? '', ronde.biljet)).toEqual({ fout: 'stap_kan_niet' });
  await geweigerd(client);
  for (const sql of [
    `update public.uitslag set uitslag = '{}'`,
    `update public.uitslag set motivering = 'x', vastgesteld_op = now()`,
    'delete from public.uitslag',
  ]) {
    expect((await client.query(sql)).rowCount).toBe(0);
    expect(await geweigerd(client)).toEqual(['uitslag ronde-1']);
  }
});

test('a beheerder confirms with a motivation; every applicant is told, and what was withdrawn stays so', async () => {
  const { client, ...ronde } = await geteld.open();
  await trekIn(client, ronde);
  expect(await stelVast(client, 1, 'De jury koos zo.', makelaar)).toEqual({ fout: 'niet_bevoegd' });
  expect(await stelVast(client, 1, ' ')).toEqual({ fout: 'motivering_nodig' });
  expect(await stelVast(client, 2, 'De jury koos zo.')).toEqual({ fout: 'onbekend' });
  expect(await stelVast(client, 1, 'De jury koos zo.')).toEqual({ versie: 1, met_de_hand: [] });
  expect(await stelVast(client, 1, 'Nog eens.')).toEqual({ fout: 'stap_kan_niet' });
  const { rows } = await client.query('select titel, status, toegekend_cent from public.aanvraag order by titel');
  expect(rows).toEqual([
    { titel: 'Plan 1', status: 'toegekend', toegekend_cent: '80000' },
    { titel: 'Plan 2', status: 'deels_toegekend', toegekend_cent: '20000' },
    { titel: 'Plan 3', status: 'ingetrokken', toegekend_cent: null },
  ]);
  const mail = await een(
    client,
    `select gegevens ->> 'tekst' as tekst, gegevens ->> 'telling' as telling from prive.bericht where soort = 'stap' and gegevens ->> 'naar' = 'toegekend'`,
  );
  expect(mail).toEqual({ tekst: 'De jury koos zo.', telling: 'Veel stemmen.' });
  expect(await een(client, `select status from public.ronde where slug = '${RONDE}'`)).toEqual({
    status: 'vastgesteld',
  });
});

test('a correction is a next version with a reason, and leaves money that was promised to a person', async () => {
  const { client, ...ronde } = await vastgesteld.open();
  expect(await doeAls(client, beheerder, 'mag_tellen', RONDE)).toEqual({ fout: 'motivering_nodig' });
  const [eerste, tweede] = ronde.aanvragen;
  expect(await corrigeer(client, ronde)).toMatchObject({ versie: 2 });
  expect(await stelVast(client, 2, 'Na de fout.')).toEqual({
    versie: 2,
    met_de_hand: expect.arrayContaining([eerste, tweede]),
  });
  expect((await een(client, `select toegekend_cent as c from public.aanvraag where id = $1`, [eerste])).c).toBe(
    '80000',
  );
});

test('what is paid, spent and given back never exceeds what was awarded, and only what is free is carried over', async () => {
  const { client, aanvragen } = await vastgesteld.open();
  const leg = (plek: number, soort: string, cent: number, wie = beheerder) =>
    doeAls(client, wie, 'betaling_vastleggen', aanvragen[plek], soort, cent, '2027-02-01');
  expect(await leg(0, 'betaald', 80_000, makelaar)).toEqual({ fout: 'niet_bevoegd' });
  expect(await leg(0, 'betaald', 80_001)).toEqual({ fout: 'bedrag_past_niet' });
  expect(await leg(0, 'besteed', 1)).toEqual({ fout: 'bedrag_past_niet' });
  expect(await leg(0, 'betaald', 80_000)).toMatchObject({ betaald: 80_000, besteed: 0, teruggekomen: 0 });
  expect(await leg(0, 'besteed', 70_000)).toMatchObject({ besteed: 70_000 });
  expect(await leg(0, 'teruggekomen', 10_001)).toEqual({ fout: 'bedrag_past_niet' });
  const terug = await leg(0, 'teruggekomen', 10_000);
  expect(terug).toMatchObject({ teruggekomen: 10_000 });
  expect(await leg(2, 'betaald', 100)).toEqual({ fout: 'onbekend' });
  expect(await doeAls(client, beheerder, 'betaling_verwijderen', terug.id)).toEqual({ verwijderd: true });
  expect(await leg(0, 'teruggekomen', 10_000)).toMatchObject({ teruggekomen: 10_000 });
  expect(await doeAls(client, beheerder, 'ronde_stap', RONDE, 'afgerond')).toEqual({ stand: 'afgerond' });
  expect((await een(client, `select doorgeschoven_cent as c from public.ronde where slug = '${RONDE}'`)).c).toBe(
    '10000',
  );
});

test('three months after the uitslag ballots and jurors are gone, and the uitslag stays', async () => {
  const { client, ...ronde } = await vastgesteld.open();
  await corrigeer(client, ronde);
  const tik = () => een(client, 'select public.tik_werk() as a');
  await zetKlok(client, '2027-02-20T12:00:00Z');
  await tik();
  expect(await biljetten(client)).toBe(5);
  await zetKlok(client, '2027-02-22T12:00:00Z');
  expect((await tik()).a.opgeschoond).toMatchObject({ stembiljet: 5, deelname: 6, jurylid: 6, adviseur: 1, papier: 3 });
  expect(await biljetten(client)).toBe(0);
  expect(Number((await een(client, 'select count(*) as n from public.jurylid')).n)).toBe(0);
  expect(Number((await een(client, 'select count(*) as n from public.uitslag')).n)).toBe(2);
  expect((await een(client, 'select public.telling_invoer($1) as a', [RONDE])).a).toEqual({ fout: 'stap_kan_niet' });
});

test('a count of a stembus that changed meanwhile is not kept, nor one that shows an onthouding', async () => {
  const { client, ...ronde } = await compleet.open();
  const eerst = (await een(client, INVOER)).a;
  const uitslag = telling(ronde, 80_000, 20_000, 0);
  for (const wie of [makelaar, tweedeMakelaar]) await doeAls(client, wie, 'papier_niet_terug', RONDE, 0);
  for (const wie of [makelaar, tweedeMakelaar]) await voerIn(client, wie, ronde.nummers[2] ?? '', ronde.biljet);
  expect(await bewaar(client, ronde, uitslag, { invoer: eerst })).toEqual({ fout: 'uitslag_past_niet' });
  const nu = (await een(client, INVOER)).a;
  const met = (keuze: number | null) => ({ ...nu, verdeelregel: 'gelijke_delen', biljetten: [[1, keuze, 0]] });
  expect(await bewaar(client, ronde, uitslag, { invoer: met(null) })).toEqual({ fout: 'onleesbaar' });
  expect(await bewaar(client, ronde, uitslag, { invoer: met(0) })).toMatchObject({ versie: 1 });
});

test('staff count again and sign, each once and as one person; what differs is refused and noted', async () => {
  const { client, ...ronde } = await geteld.open();
  const uitslag = telling(ronde, 80_000, 20_000, 0);
  const na = async (wie: Actor, wat: unknown = uitslag) => {
    const { door, fout } = await doeAls(client, wie, 'mag_tellen', RONDE, null, true);
    if (fout) return { fout };
    const invoer = (await een(client, INVOER)).a;
    const vraag = [RONDE, JSON.stringify(invoer), HASH, JSON.stringify(wat), '{}', null, door, true];
    return doeAls(client, serviceRole, 'uitslag_bewaren', ...vraag);
  };
  expect(await na(jurylid(1))).toEqual({ fout: 'niet_bevoegd' });
  expect(await doeAls(client, makelaar, 'mag_tellen', RONDE)).toEqual({ fout: 'niet_bevoegd' });
  expect(await na(makelaar)).toMatchObject({ versie: 1 });
  expect(await na(makelaar)).toEqual({ fout: 'ander_nodig' });
  expect(await na(beheerder, telling(ronde, 0, 20_000, 0))).toEqual({ fout: 'natelling_anders' });
  expect(await na(beheerder)).toMatchObject({ versie: 1 });
  const rij = await een(client, 'select nageteld from public.uitslag');
  expect(rij.nageteld).toEqual([
    { rol: 'makelaar', op: expect.any(String) },
    { rol: 'beheerder', op: expect.any(String) },
  ]);
  expect((await doeAls(client, makelaar, 'jury_stand', RONDE))['nageteld']).toEqual(rij.nageteld);
  const { rows } = await client.query(
    `select naam, handeling, code from public.logboek where via = 'uitslag_bewaren' and medewerker_id is not null order by id`,
  );
  expect(rows).toEqual([
    { naam: 'Makelaar', handeling: 'gewijzigd', code: null },
    { naam: 'Beheerder', handeling: 'geweigerd', code: 'natellen' },
    { naam: 'Beheerder', handeling: 'gewijzigd', code: null },
  ]);
});
