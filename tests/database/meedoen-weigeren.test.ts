import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { dienIn, maakMeedoen, SOORTEN, type Soort, STILLE_BUURT, tel, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));

const FOUT: readonly [string, Soort, Record<string, unknown>, string][] = [
  ['an unknown area', 'aanmelding', { buurt: 'bestaat-niet' }, 'buurt_onbekend'],
  ['an unknown ronde', 'aanvraag', { ronde: 'nergens' }, 'ronde_onbekend'],
  ['a buurt outside the ronde', 'aanvraag', { buurt: STILLE_BUURT }, 'buurt_buiten_ronde'],
  ['an unknown prioriteit', 'aanvraag', { prioriteit: 'verzonnen' }, 'prioriteit_onbekend'],
  [
    'more than the maximum',
    'aanvraag',
    {
      posten: [
        { omschrijving: 'a', bedrag_cent: 600_000 },
        { omschrijving: 'b', bedrag_cent: 1 },
      ],
    },
    'bedrag_past_niet',
  ],
  ['nothing left to ask', 'aanvraag', { eigen_bijdrage_cent: 900_000 }, 'bedrag_past_niet'],
  ['a minimum above what is asked', 'aanvraag', { minimumbedrag_cent: 90_000 }, 'bedrag_past_niet'],
  [
    'one line for a large amount',
    'aanvraag',
    { posten: [{ omschrijving: 'a', bedrag_cent: 200_000 }] },
    'bedrag_past_niet',
  ],
  ['a subject that is not there', 'feedback', { over_id: 'weg' }, 'onderwerp_onbekend'],
  ['a word that is not in the list', 'feedback', { over: 'iets' }, 'onleesbaar'],
  ['a face that is none', 'feedback', { gezicht: 'e' }, 'onleesbaar'],
  ['an empty name', 'aanmelding', { naam: '' }, 'onleesbaar'],
  ['a missing text', 'aanmelding', { omschrijving: null }, 'onleesbaar'],
  ['a website that is a script', 'aanmelding', { website: 'javascript:alert(1)' }, 'onleesbaar'],
  ['half a point', 'aanmelding', { lat: 52, lon: null }, 'onleesbaar'],
  ['lines that are no list', 'aanvraag', { posten: 'x' }, 'onleesbaar'],
  [
    'an amount that is no whole number',
    'aanvraag',
    { posten: [{ omschrijving: 'a', bedrag_cent: 1.5 }] },
    'onleesbaar',
  ],
  ['an address that is none', 'aanvraag', { contact_email: 'geen adres' }, 'onleesbaar'],
];

test.each(FOUT)('%s is refused by name, and leaves nothing behind', async (_wat, soort, gegevens, fout) => {
  const tabellen = [
    ...[...SOORTEN, 'begrotingspost', 'gebeurtenis'].map((tabel) => `public.${tabel}`),
    ...['prive.contact', 'prive.volgcode', 'prive.bericht', 'prive.inzending'],
  ];
  const alles = async () => {
    const aantallen: number[] = [];
    for (const tabel of tabellen) aantallen.push(await tel(database.client, tabel));
    return aantallen;
  };
  const voor = await alles();
  const sleutel = randomUUID();
  expect(await dienIn(database.client, soort, { gegevens, sleutel })).toEqual({ fout });
  expect(await alles()).toEqual(voor);
  // The key is free: who repairs it sends the same form again.
  expect((await dienIn(database.client, soort, { sleutel, inhoudHash: 'hersteld' })).status).toBe('nieuw');
});

test.each([
  ['before it opens', '2025-12-31T23:59:59Z'],
  ['at the moment it closes', '2027-06-01T00:00:00Z'],
])('a ronde takes no request %s', async (_wat, moment) => {
  await zetKlok(database.client, moment);
  expect(await dienIn(database.client, 'aanvraag')).toEqual({ fout: 'ronde_gesloten' });
  await zetKlok(database.client, '+0 minutes');
});
