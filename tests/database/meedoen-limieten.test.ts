import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { type Antwoord, dienIn, maakMeedoen, tel, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));

test.each([
  ['with', 'site', 'schrijven'],
  ['without', 'site_zonder_js', 'schrijven_zonder_js'],
] as const)(
  'sixty people behind one address get through %s a puzzle, and then the limit bites, until the next hour',
  async (_wat, kanaal, soort) => {
    const afzender = `2001:db8:1:${kanaal.length}::1`;
    const grens = (await database.client.query(`select aantal from prive.grens where soort = $1`, [soort])).rows[0]
      ?.aantal;
    const een = (nummer: number) =>
      dienIn(database.client, 'feedback', { afzender, kanaal, gegevens: { contact_email: null, tekst: `${nummer}` } });
    const zestig: Antwoord[] = [];
    for (let nummer = 0; nummer < 60; nummer += 1) zestig.push(await een(nummer));
    expect(zestig.filter(({ nummer }) => nummer)).toHaveLength(60);

    const voor = await tel(database.client, 'public.feedback');
    for (let nummer = 60; nummer < grens; nummer += 1) expect((await een(nummer)).fout).toBeUndefined();
    expect(await een(-1)).toEqual({ fout: 'te_vaak', wacht_seconden: 45 * 60 });
    // The same house with another address of its range is the same sender; somebody else is not.
    const buur = { afzender: `2001:db8:1:${kanaal.length}:ffff::9`, kanaal };
    expect((await dienIn(database.client, 'feedback', buur)).fout).toBe('te_vaak');
    expect((await dienIn(database.client, 'feedback', { ...buur, afzender: '2001:db8:2::1' })).fout).toBeUndefined();
    expect(await tel(database.client, 'public.feedback')).toBe(voor + grens - 60 + 1);

    await zetKlok(database.client, '+1 hour');
    expect((await een(-2)).fout).toBeUndefined();
    await zetKlok(database.client, '+0 minutes');
  },
);

test('IPv4 senders that arrive in IPv6 notation are told apart', async () => {
  const { rows } = await database.client.query(
    `select prive.afzender_hash('::ffff:192.0.2.7') = prive.afzender_hash('192.0.2.7') as zelfde,
       prive.afzender_hash('::ffff:192.0.2.7') = prive.afzender_hash('::ffff:192.0.2.8') as verschillend`,
  );
  expect(rows[0]).toEqual({ zelfde: true, verschillend: false });
});

test('a puzzle counts once, but its own repetition gets the same answer', async () => {
  const gegevens = { uitdaging: 'handtekening', contact_email: null };
  const sleutel = randomUUID();
  const eerst = await dienIn(database.client, 'feedback', { gegevens, sleutel });
  expect(await dienIn(database.client, 'feedback', { gegevens })).toEqual({ fout: 'puzzel_ongeldig' });
  expect((await dienIn(database.client, 'feedback', { gegevens, sleutel })).nummer).toBe(eerst.nummer);
});

test('a puzzle of a form that was refused can be sent along again once the form is repaired', async () => {
  const uitdaging = 'hergebruik';
  const mis = await dienIn(database.client, 'feedback', { gegevens: { uitdaging, over_id: 'weg' } });
  expect(mis).toEqual({ fout: 'onderwerp_onbekend' });
  expect((await dienIn(database.client, 'feedback', { gegevens: { uitdaging } })).status).toBe('nieuw');
});

test('the first unasked mail of a day goes at once; what comes later shares one mail, of a size that has an end', async () => {
  const aan = 'drukte@voorbeeld.test';
  const meld = (nummer: number, afzender: string) =>
    dienIn(database.client, 'aanmelding', { afzender, gegevens: { contact_email: aan, naam: `Plan ${nummer}` } });
  for (let nummer = 0; nummer < 12; nummer += 1) {
    const { volgt } = await meld(nummer, '198.51.100.1');
    expect(volgt).toMatchObject({ mail: nummer === 0 ? 'nu' : 'later' });
  }
  const rijen = async () =>
    (
      await database.client.query(
        `select soort, (volgende_poging_op - prive.nu())::text as wacht, count(*)::integer as aantal, count(distinct bundel)::integer as bundels
         from prive.bericht where aan = $1 and ongevraagd group by 1, 2 order by 1, 2`,
        [aan],
      )
    ).rows;
  // One sender fills at most five paragraphs; one code opens what found no room.
  expect(await rijen()).toEqual([
    { soort: 'aanmelding_ontvangen', wacht: '00:00:00', aantal: 1, bundels: 0 },
    { soort: 'aanmelding_ontvangen', wacht: '07:45:00', aantal: 5, bundels: 1 },
    { soort: 'nieuwe_code', wacht: '07:45:00', aantal: 1, bundels: 1 },
  ]);
  for (let nummer = 0; nummer < 8; nummer += 1)
    expect((await meld(nummer, `198.51.100.${nummer + 2}`)).volgt).toMatchObject({ mail: 'later' });
  expect(await rijen()).toEqual([
    { soort: 'aanmelding_ontvangen', wacht: '00:00:00', aantal: 1, bundels: 0 },
    { soort: 'aanmelding_ontvangen', wacht: '07:45:00', aantal: 10, bundels: 1 },
    { soort: 'nieuwe_code', wacht: '07:45:00', aantal: 1, bundels: 1 },
  ]);
  await database.client.query(`update prive.bericht set verzonden_op = prive.nu(), gegevens = '{}' where aan = $1`, [
    aan,
  ]);
  await zetKlok(database.client, '+8 hours');
  expect((await meld(40, '198.51.100.40')).volgt).toMatchObject({
    mail: 'later',
    mail_op: '2026-11-23T17:00:00+00:00',
  });
  await zetKlok(database.client, '+24 hours');
  expect((await meld(41, '198.51.100.40')).volgt).toMatchObject({ mail: 'nu' });
  await zetKlok(database.client, '+0 minutes');
});
