import { beforeAll, beforeEach, expect, test } from 'vitest';
import { VERBETERING_LIMIETEN } from '#domein/verbetering/verbetering.limieten.ts';
import {
  controlewijzen,
  moetNagekeken,
  verbeteronderwerpen,
  verbeterpunten,
} from '#domein/verbetering/verbetering.punten.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { als, beheerder, bezoeker, makelaar } from '#tests/support/rechten-actoren.ts';
import { BUURT, laatDoen, maakMeedoen, NU, tel, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));
beforeEach(async () => {
  await database.client.query('delete from public.verbetering; delete from prive.bericht');
  await zetKlok(database.client, NU);
});

let teller = 0;
async function meld(gegevens: Record<string, unknown> = {}): Promise<{ nummer?: string; fout?: string }> {
  teller += 1;
  const alles = {
    ...{ over: 'plek', over_id: 'plek-1', over_naam: null, wat: 'telefoon', voorstel: '030 123', zeker: true },
    ...{ contact_email: null, contact_telefoon: null, uitdaging: null, ...gegevens },
  };
  const { rows } = await database.client.query(`select public.verbetering_indienen($1, $2, 'h', $3, 'site') as uit`, [
    alles,
    `sleutel-${teller}`,
    `10.0.${teller >> 8}.${teller & 255}`,
  ]);
  return rows[0].uit;
}
const ids = async (): Promise<string[]> =>
  (await database.client.query<{ id: string }>('select id from public.verbetering order by ingediend_op')).rows.map(
    ({ id }) => id,
  );
const handelAf = async (...hoe: unknown[]) =>
  laatDoen(database.client, makelaar, 'verbetering_afhandelen', (await ids())[0], ...hoe);

test('the same proposal of several people is one item with a count, until it is handled', async () => {
  const eerst = await meld({ voorstel: '030  123', zeker: false });
  expect((await meld()).nummer).toBe(eerst.nummer);
  expect((await meld({ voorstel: '030 124' })).nummer).not.toBe(eerst.nummer);
  expect(await tel(database.client, 'public.verbetering where aantal = 2 and zeker')).toBe(1);
  await handelAf('afgewezen', null, null, 'Nee.');
  expect((await meld()).nummer).not.toBe(eerst.nummer);
});

test('it waits for the makelaar of that buurt; what is about no place waits for the beheerders', async () => {
  await database.client.query(`update public.plek set buurt_code = '${BUURT}' where id = 'plek-1'`);
  await meld();
  const wacht = async (wie: typeof makelaar) =>
    (
      await als(database.client, wie, () =>
        database.client.query(`select soort, wat, titel from public.wacht_op_mij() where soort = 'verbetering'`),
      )
    ).rows;
  const [rij] = await wacht(makelaar);
  expect(rij).toMatchObject({ wat: 'verbetering_lezen' });
  expect(await wacht(beheerder)).toEqual([]);
  await database.client.query('delete from public.verbetering');
  await meld({ over_id: null, over_naam: 'Het Huis', wat: 'ontbreekt' });
  expect(await wacht(makelaar)).toEqual([]);
  expect(await wacht(beheerder)).toMatchObject([{ titel: 'Het Huis' }]);
});

test('taken over it stands in the record, checked today, and the sender is forgotten with one mail', async () => {
  await meld({ contact_email: 'zei@voorbeeld.test', contact_telefoon: '+31301234567' });
  const [id] = await ids();
  expect(await laatDoen(database.client, makelaar, 'verbetering_lezen', id)).toMatchObject({
    huidig: { nu: null },
    telefoons: ['+31301234567'],
    mailen: 1,
  });
  expect(await tel(database.client, `public.logboek where handeling = 'ingezien' and rij = '${id}'`)).toBe(1);
  expect(await handelAf('overgenomen')).toEqual({ fout: 'motivering_nodig' });
  expect(await handelAf('overgenomen', '030 123 45 67', 'gebeld')).toEqual({ status: 'overgenomen' });
  expect(
    await tel(
      database.client,
      `public.plek where id = 'plek-1' and telefoon = '030 123 45 67'
        and gecontroleerd_op = (prive.nu() at time zone 'Europe/Amsterdam')::date`,
    ),
  ).toBe(1);
  expect(await tel(database.client, 'prive.verbetering_afzender')).toBe(0);
  expect(await tel(database.client, `prive.bericht where soort = 'verbetering' and ongevraagd`)).toBe(1);
  expect(await handelAf('afgewezen', null, null, 'Nee.')).toEqual({ fout: 'stap_kan_niet' });
});

test('what cannot stand in the record changes nothing', async () => {
  await meld();
  expect(await handelAf('overgenomen', 'x'.repeat(31), 'gebeld')).toEqual({ fout: 'onleesbaar' });
  expect(await tel(database.client, `public.verbetering where status = 'nieuw'`)).toBe(1);
  expect(await handelAf('afgewezen', null, null, ' ')).toEqual({ fout: 'motivering_nodig' });
});

test('nobody reads or handles what they sent themselves, and who has no role neither', async () => {
  await meld({ contact_email: 'Makelaar+site@voorbeeld.test'.toLowerCase() });
  const [id] = await ids();
  const doe = (wie: typeof makelaar) => [
    laatDoen(database.client, wie, 'verbetering_lezen', id),
    laatDoen(database.client, wie, 'verbetering_afhandelen', id, 'afgewezen', null, null, 'Nee.'),
  ];
  for (const wie of [makelaar, bezoeker])
    for (const antwoord of doe(wie)) expect(await antwoord).toEqual({ fout: 'niet_bevoegd' });
  expect(await tel(database.client, 'public.verbetering where wijk_code is null')).toBe(1);
});

test('who types addresses of staff with what somebody else said keeps it from nobody', async () => {
  await database.client.query(`update public.plek set buurt_code = '${BUURT}' where id = 'plek-1'`);
  await meld({ contact_email: 'zei@voorbeeld.test' });
  for (const { bevestigd } of [makelaar, beheerder]) await meld({ contact_email: bevestigd });
  expect(await tel(database.client, 'public.verbetering where aantal = 3 and wijk_code is not null')).toBe(1);
  for (const wie of [makelaar, beheerder])
    expect(await laatDoen(database.client, wie, 'verbetering_lezen', (await ids())[0])).toMatchObject({ mailen: 1 });
  expect(await handelAf('afgewezen', null, null, 'Nee.')).toEqual({ status: 'afgewezen' });
});

test('words and limits are those of the form, and what must be checked is the same on both sides', async () => {
  const { rows } = await database.client.query<{ regel: string }>(
    `select pg_get_constraintdef(oid) as regel from pg_constraint where conrelid = 'public.verbetering'::regclass`,
  );
  const regels = rows.map(({ regel }) => regel).join('\n');
  for (const woord of [...verbeteronderwerpen, ...verbeterpunten, ...controlewijzen])
    expect(regels).toContain(`'${woord}'`);
  for (const [veld, max] of Object.entries(VERBETERING_LIMIETEN)) {
    expect(regels).toContain(`char_length(${veld}) <= ${max}`);
  }
  for (const wat of verbeterpunten) {
    await database.client.query('delete from public.verbetering');
    await meld({ wat, over: 'wijk', over_id: null, over_naam: 'Hier' });
    const uit = await handelAf('overgenomen');
    expect(uit, wat).toEqual(moetNagekeken(wat) ? { fout: 'motivering_nodig' } : { status: 'overgenomen' });
  }
});

test('what nobody said for a year is forgotten, with who said it', async () => {
  await meld({ contact_email: 'zei@voorbeeld.test' });
  const ruim = async () =>
    (await database.client.query(`select aantal from prive.ruim_op('verbetering')`)).rows[0].aantal;
  await zetKlok(database.client, '+11 months');
  expect(await ruim()).toBe(0);
  await zetKlok(database.client, '+13 months');
  expect(await ruim()).toBe(1);
  expect(await tel(database.client, 'prive.verbetering_afzender')).toBe(0);
});
