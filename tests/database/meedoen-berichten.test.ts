import { Client } from 'pg';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { als, beheerder, bezoeker, makelaar } from '#tests/support/rechten-actoren.ts';
import { BEWONER, dienIn, doe, idVan, laatDoen, lees, maakMeedoen, sha256, tel, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));
beforeEach(async () => {
  await database.client.query('delete from prive.bericht; delete from prive.limiet');
  await zetKlok(database.client, '+0 minutes');
});

interface Bericht {
  readonly id: string;
  readonly message_id: string;
  readonly soort: string;
  readonly aan: string;
  readonly poging: number;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

async function claim(client: Client, hoeveel = 10, lease = 60): Promise<readonly Bericht[]> {
  const { rows } = await client.query<{ b: readonly Bericht[] }>('select public.berichten_claimen($1, $2) as b', [
    hoeveel,
    lease,
  ]);
  return rows[0]?.b ?? [];
}

async function mislukt(id: string | undefined, fout = 'geen antwoord') {
  const { rows } = await database.client.query<{ u: { opgegeven: boolean; volgende_poging_op: string } }>(
    'select public.bericht_mislukt($1, $2) as u',
    [id, fout],
  );
  return rows[0]?.u;
}

const dienAanmelding = (mail: string, code = 'code') =>
  dienIn(database.client, 'aanmelding', { code: `${code} ${mail}`, gegevens: { contact_email: mail } });

test('the first mail holds a reference and the code, and no word of who sent the form', async () => {
  const { nummer } = await dienIn(database.client, 'aanmelding', { code: 'eerste' });
  const id = await idVan(database.client, 'aanmelding', nummer);
  expect(await claim(database.client)).toMatchObject([
    {
      message_id: `aanmelding.${id}.ontvangen`,
      soort: 'aanmelding_ontvangen',
      aan: BEWONER,
      poging: 1,
      gegevens: { soort: 'aanmelding', nummer, titel: null, naam: null, code: 'eerste', bevestigen: true },
    },
  ]);
});

test('workers that claim at the same time never get the same mail, and together get all', async () => {
  for (let nummer = 0; nummer < 12; nummer += 1) await dienAanmelding(`werk${nummer}@voorbeeld.test`);
  const workers = Array.from({ length: 4 }, () => new Client({ connectionString: database.url }));
  await Promise.all(workers.map((worker) => worker.connect()));
  const claims = await Promise.all([...workers, ...workers].map((worker) => claim(worker, 2)));
  await Promise.all(workers.map((worker) => worker.end()));
  const ids = claims.flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const rest = (await claim(database.client, 100)).map(({ id }) => id);
  expect(new Set([...ids, ...rest]).size).toBe(12);
  expect(ids.filter((id) => rest.includes(id))).toEqual([]);
});

test('a claim that is still open does not hold another worker up', async () => {
  await dienAanmelding('een@voorbeeld.test');
  await dienAanmelding('twee@voorbeeld.test');
  const ander = new Client({ connectionString: database.url });
  await ander.connect();
  await ander.query('begin');
  const eerste = await claim(ander, 1);
  const tweede = await claim(database.client, 10);
  await ander.query('commit');
  await ander.end();
  expect([eerste.length, tweede.length]).toEqual([1, 1]);
  expect(eerste[0]?.id).not.toBe(tweede[0]?.id);
});

test('a lease that ran out gives the same mail again, under the same message id', async () => {
  await dienAanmelding('lease@voorbeeld.test');
  const [eerst] = await claim(database.client, 10, 60);
  expect(await claim(database.client)).toEqual([]);
  await zetKlok(database.client, '+59 seconds');
  expect(await claim(database.client)).toEqual([]);
  await zetKlok(database.client, '+60 seconds');
  expect(await claim(database.client)).toEqual([{ ...eerst, poging: 2 }]);
});

test('a mail that was delivered is empty, stays out of the outbox, and reporting it twice does no harm', async () => {
  await dienAanmelding('klaar@voorbeeld.test');
  const [bericht] = await claim(database.client);
  const verzonden = async () =>
    (await database.client.query('select public.bericht_verzonden($1) as ja', [bericht?.id])).rows[0]?.ja;
  expect([await verzonden(), await verzonden()]).toEqual([true, false]);
  expect(await mislukt(bericht?.id)).toBeNull();
  await zetKlok(database.client, '+1 day');
  expect(await claim(database.client)).toEqual([]);
  expect(await tel(database.client, `prive.bericht where gegevens = '{}' and verzonden_op is not null`)).toBe(1);
});

test('after each failure the pause doubles, up to six hours, and after twelve the mail is given up', async () => {
  await dienAanmelding('traag@voorbeeld.test');
  const pauzes: number[] = [];
  let nu = Date.parse('2026-11-22T09:15:00Z');
  for (;;) {
    const [bericht] = await claim(database.client);
    expect(bericht?.gegevens.code).toBe('code traag@voorbeeld.test');
    const uitkomst = await mislukt(bericht?.id);
    if (uitkomst?.opgegeven) break;
    const volgende = Date.parse(uitkomst?.volgende_poging_op ?? '');
    pauzes.push((volgende - nu) / 60_000);
    await zetKlok(database.client, new Date(volgende - 1000).toISOString());
    expect(await claim(database.client)).toEqual([]);
    nu = volgende;
    await zetKlok(database.client, new Date(nu).toISOString());
  }
  expect(pauzes).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
  expect(await tel(database.client, `prive.bericht where opgegeven_op is not null and gegevens = '{}'`)).toBe(1);
});

test('staff see what was given up, without address or content; a visitor sees nothing', async () => {
  const { nummer } = await dienAanmelding('weg@voorbeeld.test');
  const [bericht] = await claim(database.client);
  await database.client.query('update prive.bericht set pogingen = 12');
  await mislukt(bericht?.id, '550 <weg@voorbeeld.test> does not exist');
  const gezien = (actor: typeof makelaar) =>
    als(
      database.client,
      actor,
      async () => (await database.client.query('select * from public.berichten_opgegeven()')).rows,
    );
  for (const actor of [makelaar, beheerder]) {
    const rijen = await gezien(actor);
    expect(rijen).toMatchObject([
      { nummer, soort: 'aanmelding_ontvangen', pogingen: 12, fout: '550 (adres) does not exist' },
    ]);
    expect(JSON.stringify(rijen)).not.toContain('weg@');
  }
  expect(await gezien(bezoeker)).toEqual([]);
});

test('each step is one mail with a code of its own that opens the dossier', async () => {
  const { nummer } = await dienIn(database.client, 'aanmelding', { code: 'stap' });
  const id = await idVan(database.client, 'aanmelding', nummer);
  await laatDoen(database.client, makelaar, 'aanmelding_stap', id, 'vraag_gesteld', 'Hoe groot?', {});
  const bericht = (await claim(database.client)).find(({ soort }) => soort === 'stap');
  expect(bericht?.message_id).toMatch(/^gebeurtenis\.\d+$/);
  expect(bericht?.gegevens).toMatchObject({
    nummer,
    van: 'ingediend',
    naar: 'vraag_gesteld',
    door: 'makelaar',
    tekst: 'Hoe groot?',
  });
  expect(bericht?.gegevens.code).toMatch(/^[0-9a-hjkmnp-tv-z]{25}$/);
  expect((await lees(database.client, String(bericht?.gegevens.code))).nummer).toBe(nummer);
});

const vraagCode = (adres: string, code: string) =>
  database.client.query<{ a: unknown }>('select public.nieuwe_code($1, $2, $3, $4) as a', [
    adres,
    sha256(code),
    code,
    '192.0.2.1',
  ]);

test('asking for a code leaves the same answer and the same rows for a known and an unknown address', async () => {
  await dienAanmelding('bekend@voorbeeld.test');
  await database.client.query('delete from prive.bericht; delete from prive.limiet');
  const rijen: unknown[] = [];
  for (const adres of ['bekend@voorbeeld.test', 'onbekend@voorbeeld.test']) {
    const voor = await tel(database.client, 'prive.volgcode');
    expect((await vraagCode(adres, `nieuw ${adres}`)).rows).toEqual([{ a: { status: 'ontvangen' } }]);
    expect(await tel(database.client, 'prive.volgcode')).toBe(voor);
    const { rows } = await database.client.query(
      `select soort, ongevraagd, dossier_id, array(select jsonb_object_keys(gegevens) order by 1) as velden from prive.bericht where aan = $1`,
      [adres],
    );
    rijen.push(rows);
  }
  expect(rijen[0]).toEqual(rijen[1]);
  const berichten = await claim(database.client);
  expect(berichten.map(({ aan }) => aan)).toEqual(['bekend@voorbeeld.test']);
  expect(await tel(database.client, `prive.bericht where aan = 'onbekend@voorbeeld.test'`)).toBe(0);
});

const OM_ZES = '2026-11-22T18:00:00+01:00';

test('a new code opens every dossier of the address, and its first use ends the older codes', async () => {
  const mail = 'meer@voorbeeld.test';
  const een = await dienIn(database.client, 'aanmelding', { code: 'oud-1', gegevens: { contact_email: mail } });
  const twee = await dienIn(database.client, 'aanvraag', { code: 'oud-2', gegevens: { contact_email: mail } });
  await zetKlok(database.client, '+1 minute');
  await vraagCode('Meer@voorbeeld.test ', 'nieuw');
  expect((await lees(database.client, 'nieuw')).fout).toBe('onbekend');
  expect((await claim(database.client)).map(({ soort }) => soort)).toEqual(['aanmelding_ontvangen']);
  await zetKlok(database.client, OM_ZES);
  const samen = (await claim(database.client)).find(({ soort }) => soort === 'samen');
  const delen = samen?.gegevens.delen as Bericht[]; // as the function tells
  expect(delen.map(({ soort }) => soort)).toEqual(['aanvraag_ontvangen', 'nieuwe_code']);
  expect(delen[1]?.gegevens.dossiers).toHaveLength(2);
  expect(delen[1]?.gegevens).not.toHaveProperty('code_hash');
  expect((await lees(database.client, 'oud-1')).nummer).toBe(een.nummer);
  for (const { nummer } of [een, twee]) {
    expect((await lees(database.client, 'nieuw', '192.0.2.1', nummer)).nummer).toBe(nummer);
  }
  expect((await lees(database.client, 'nieuw')).dossiers).toHaveLength(2);
  for (const code of ['oud-1', 'oud-2']) expect((await lees(database.client, code)).fout).toBe('onbekend');
});

test('what goes together is claimed, sent, failed and given up as one mail, by one worker', async () => {
  const mail = 'samen@voorbeeld.test';
  for (const code of ['een', 'twee', 'drie'])
    await dienIn(database.client, 'aanmelding', { code: `samen ${code}`, gegevens: { contact_email: mail } });
  await database.client.query('select public.bericht_verzonden(id) from prive.bericht where bundel is null');
  await zetKlok(database.client, OM_ZES);
  const ander = new Client({ connectionString: database.url });
  await ander.connect();
  await ander.query('begin');
  const eerst = await claim(ander, 1);
  expect(await claim(database.client)).toEqual([]);
  await ander.query('commit');
  await ander.end();
  const [samen] = eerst.filter(({ aan }) => aan === mail);
  expect(samen).toMatchObject({ soort: 'samen', poging: 1, message_id: `samen.${samen?.id}` });
  expect(samen?.gegevens.delen).toHaveLength(2);
  await mislukt(samen?.id);
  const wacht = `prive.bericht where aan = '${mail}' and bundel is not null`;
  expect(await tel(database.client, `${wacht} and laatste_fout is not null and bezet_tot is null`)).toBe(2);
  await zetKlok(database.client, '2026-11-22T18:01:00+01:00');
  const [weer] = (await claim(database.client)).filter(({ aan }) => aan === mail);
  expect(weer).toEqual({ ...samen, poging: 2 });
  await database.client.query('select public.bericht_verzonden($1)', [samen?.id]);
  expect(await tel(database.client, `${wacht} and verzonden_op is not null and gegevens = '{}'`)).toBe(2);
});

test('who takes a dossier back takes it out of the mail that waits, and the rest goes by itself', async () => {
  const mail = 'terug@voorbeeld.test';
  for (const code of ['a', 'b', 'c'])
    await dienIn(database.client, 'aanmelding', { code: `terug ${code}`, gegevens: { contact_email: mail } });
  await doe(database.client, 'terug b', 'wis');
  await database.client.query('select public.bericht_verzonden(id) from prive.bericht where bundel is null');
  await zetKlok(database.client, OM_ZES);
  const [over] = (await claim(database.client)).filter(({ aan }) => aan === mail);
  expect(over).toMatchObject({ soort: 'aanmelding_ontvangen', gegevens: { code: 'terug c' } });
});

test('the mail that an initiatief is online waits until it is, and says where; after a day it goes without that claim', async () => {
  const { rows } = await database.client.query<{ versie: string }>('select versie from public.content_versie');
  const online = (versie: number) =>
    database.client.query(`select public.publicatie_online($1, '2026-11-22')`, [versie]);
  const versie = Number(rows[0]?.versie);
  await online(versie);
  const stuk = async (naam: string) => {
    const { nummer } = await dienIn(database.client, 'aanmelding', {
      gegevens: { naam, contact_email: `${naam}@voorbeeld.test` },
    });
    const id = await idVan(database.client, 'aanmelding', nummer);
    await laatDoen(database.client, makelaar, 'aanmelding_stap', id, 'gepubliceerd', null, {});
  };
  const stappen = async () => (await claim(database.client)).filter(({ soort }) => soort === 'stap');
  await stuk('eerste');
  expect(await stappen()).toEqual([]);
  const nu = await database.client.query<{ versie: string }>('select versie from public.content_versie');
  await online(Number(nu.rows[0]?.versie));
  expect((await stappen()).map(({ gegevens }) => gegevens.online)).toEqual(['eerste']);
  await stuk('tweede');
  await zetKlok(database.client, '+23 hours');
  expect((await stappen()).map(({ gegevens }) => gegevens.titel)).toEqual(['eerste']);
  await zetKlok(database.client, '+24 hours');
  expect((await stappen()).find(({ gegevens }) => gegevens.titel === 'tweede')?.gegevens.online).toBeNull();
});

test('however often a code is asked for, two mails a day go to one address, with the same answer every time', async () => {
  await database.client.query('delete from prive.contact');
  await dienAanmelding('vaak@voorbeeld.test');
  for (let keer = 0; keer < 5; keer += 1) {
    expect((await vraagCode('vaak@voorbeeld.test', `vaak ${keer}`)).rows).toEqual([{ a: { status: 'ontvangen' } }]);
  }
  await claim(database.client);
  await zetKlok(database.client, OM_ZES);
  const mails = (await claim(database.client)).filter(({ aan }) => aan === 'vaak@voorbeeld.test');
  expect(mails.map(({ soort }) => soort).sort()).toEqual(['aanmelding_ontvangen', 'nieuwe_code']);
  expect((await lees(database.client, 'vaak 0')).fout).toBeUndefined();
});
