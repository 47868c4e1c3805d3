import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { type Antwoord, dienIn, doe, idVan, lees, maakMeedoen, SOORTEN, tel, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));

/** Does the same on so many connections at the same time. */
async function tegelijk<T>(hoeveel: number, werk: (client: Client, nummer: number) => Promise<T>): Promise<T[]> {
  const clients = Array.from({ length: hoeveel }, () => new Client({ connectionString: database.url }));
  try {
    await Promise.all(clients.map((client) => client.connect()));
    return await Promise.all(clients.map(werk));
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
const nummers = (antwoorden: readonly Antwoord[]) => new Set(antwoorden.map(({ nummer }) => nummer));

test.each(SOORTEN)(
  'twenty simultaneous identical submissions of a %s give one record, one mail and the same answer',
  async (soort) => {
    const sleutel = randomUUID();
    const voor = [await tel(database.client, `public.${soort}`), await tel(database.client, 'prive.bericht')];
    const antwoorden = await tegelijk(20, (client, nummer) =>
      dienIn(client, soort, {
        sleutel,
        afzender: `192.0.2.${nummer}`,
        gegevens: { contact_email: `${soort}@voorbeeld.test` },
      }),
    );
    expect(nummers(antwoorden).size).toBe(1);
    expect(antwoorden.filter(({ status }) => status === 'nieuw')).toHaveLength(1);
    expect(antwoorden.filter(({ status }) => status === 'herhaald')).toHaveLength(19);
    const na = [await tel(database.client, `public.${soort}`), await tel(database.client, 'prive.bericht')];
    expect(na).toEqual(voor.map((aantal) => aantal + 1));
  },
);

test('twenty simultaneous different submissions all survive', async () => {
  const antwoorden = await tegelijk(20, (client, nummer) =>
    dienIn(client, 'aanvraag', {
      gegevens: { titel: `Plan ${nummer}`, contact_email: `plan${nummer}@voorbeeld.test` },
    }),
  );
  expect(nummers(antwoorden).size).toBe(20);
});

test('the same key with other content is refused, and the first answer stays', async () => {
  const sleutel = randomUUID();
  const eerst = await dienIn(database.client, 'aanmelding', { sleutel, inhoudHash: 'een' });
  expect(await dienIn(database.client, 'aanmelding', { sleutel, inhoudHash: 'twee' })).toEqual({
    fout: 'sleutel_hergebruikt',
  });
  const nog = await dienIn(database.client, 'aanmelding', { sleutel, inhoudHash: 'een' });
  expect(nog).toMatchObject({ nummer: eerst.nummer, status: 'herhaald' });
});

test('a key of the plain form is new again after ten minutes, one of the browser is not', async () => {
  const met = { kanaal: 'site_zonder_js', sleutel: `formulier:${randomUUID()}` };
  const browser = { sleutel: randomUUID() };
  const eerst = await dienIn(database.client, 'feedback', met);
  const eerstBrowser = await dienIn(database.client, 'feedback', browser);
  await zetKlok(database.client, '+9 minutes');
  expect(await dienIn(database.client, 'feedback', met)).toMatchObject({ nummer: eerst.nummer, status: 'herhaald' });
  await zetKlok(database.client, '+11 minutes');
  expect((await dienIn(database.client, 'feedback', met)).status).toBe('nieuw');
  expect((await dienIn(database.client, 'feedback', browser)).nummer).toBe(eerstBrowser.nummer);
  await zetKlok(database.client, '+0 minutes');
});

test('asked is lines minus own contribution, rounded up to whole euros', async () => {
  const { nummer } = await dienIn(database.client, 'aanvraag');
  const { rows } = await database.client.query(
    `select gevraagd_cent::integer as gevraagd, wijk_code, kanaal, bevestigd_op is not null as bevestigd from public.aanvraag where nummer = $1`,
    [nummer],
  );
  expect(rows).toEqual([{ gevraagd: 80_100, wijk_code: 'wijk-1', kanaal: 'site', bevestigd: true }]);
});

test('what came in without a puzzle waits until the button behind the link in the mail is pressed', async () => {
  const code = randomUUID();
  const { nummer } = await dienIn(database.client, 'aanvraag', { kanaal: 'site_zonder_js', code });
  const bevestigd = async () =>
    (
      await database.client.query(`select bevestigd_op is not null as ja from public.aanvraag where nummer = $1`, [
        nummer,
      ])
    ).rows[0]?.ja;
  expect(await bevestigd()).toBe(false);
  expect((await lees(database.client, code)).nummer).toBe(nummer);
  expect(await bevestigd()).toBe(false);
  await doe(database.client, code, 'bevestigen');
  expect(await bevestigd()).toBe(true);
});

test('somebody without mail gets no code, and can be called', async () => {
  const { nummer } = await dienIn(database.client, 'aanvraag', {
    gegevens: { contact_email: null, contact_telefoon: '+31612345678' },
  });
  const id = await idVan(database.client, 'aanvraag', nummer);
  expect(await tel(database.client, `prive.volgcode where dossier_id = '${id}'`)).toBe(0);
  expect(await tel(database.client, `prive.bericht where dossier_id = '${id}'`)).toBe(0);
  expect(await tel(database.client, `prive.contact where dossier_id = '${id}' and telefoon = '+31612345678'`)).toBe(1);
});

test('of a code only the hash is kept, and of an address of a sender nothing', async () => {
  const code = 'zeldzamecode0000000000000';
  await dienIn(database.client, 'aanvraag', {
    code,
    afzender: '198.51.100.77',
    gegevens: { contact_email: 'stil@voorbeeld.test' },
  });
  const { rows } = await database.client.query<{ tabel: string }>(
    `select c.oid::regclass::text as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'prive') and c.relkind = 'r'`,
  );
  const met: string[] = [];
  for (const { tabel } of rows) {
    for (const woord of [code, '198.51.100.77']) {
      if ((await tel(database.client, `${tabel} t where t::text like '%${woord}%'`)) > 0) met.push(`${tabel} ${woord}`);
    }
  }
  expect(met).toEqual([`prive.bericht ${code}`]);
});
