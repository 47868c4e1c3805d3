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

test('at most three unasked mails a day go to one address; what is over waits for the next days, and then stops', async () => {
  const aan = 'drukte@voorbeeld.test';
  for (let nummer = 0; nummer < 11; nummer += 1) {
    const antwoord = await dienIn(database.client, 'aanmelding', {
      gegevens: { contact_email: aan, naam: `Plan ${nummer}` },
    });
    expect(antwoord.status).toBe('nieuw');
  }
  const { rows } = await database.client.query(
    `select (volgende_poging_op - prive.nu())::text as wacht, count(*)::integer as aantal from prive.bericht where aan = $1 and ongevraagd group by 1 order by 1`,
    [aan],
  );
  expect(rows).toEqual([
    { wacht: '00:00:00', aantal: 3 },
    { wacht: '1 day', aantal: 3 },
    { wacht: '2 days', aantal: 3 },
  ]);
});
