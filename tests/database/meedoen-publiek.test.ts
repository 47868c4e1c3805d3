import { expect, test } from 'vitest';
import { maakSlug } from '#domein/gedeeld/slug.ts';
import { als, anon, beheerder, bezoeker, makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import {
  doe,
  laatDoen,
  lees,
  maakDossier,
  maakMeedoen,
  type Soort,
  aanvraagStap as stapAls,
  zetKlok,
} from './meedoen.ts';

const database = maakStand(maakMeedoen).perProef();

const maak = (soort: Soort, gegevens: Record<string, unknown> = {}, kanaal = 'site') =>
  maakDossier(database.client, soort, gegevens, kanaal);

const aanvraagStap = (
  id: string,
  naar: string,
  tekst: string | null = null,
  actor = makelaar,
  bedrag: number | null = null,
) => stapAls(database.client, id, naar, tekst, actor, bedrag);

const publiceer = (id: string, gegevens = {}) =>
  laatDoen(database.client, makelaar, 'aanmelding_stap', id, 'gepubliceerd', null, gegevens);

const versie = async () =>
  Number((await database.client.query('select versie from public.content_versie')).rows[0]?.versie);
/** What a visitor without an account gets. */
const bezoek = (sql: string, ...waarden: unknown[]) =>
  als(database.client, anon, async () => (await database.client.query(sql, waarden)).rows);

test('publishing an aanmelding makes an initiatief that everyone can see, checked today, and raises the version', async () => {
  const { id, code } = await maak('aanmelding');
  const voor = await versie();
  // Just after midnight here it is still yesterday in UTC.
  await zetKlok(database.client, '2026-11-24T00:30:00+01:00');
  const { initiatief_id } = await publiceer(id, { fase: 'start' });
  await zetKlok(database.client, '+0 minutes');
  expect(await versie()).toBeGreaterThan(voor);
  expect(
    await bezoek(
      `select naam, slug, fase, wijk_code, buurt_code, lat, precisie, zekerheid_punt, makelaar_id, bron, gecontroleerd_op::text as op, status from public.initiatief where id = $1`,
      initiatief_id,
    ),
  ).toEqual([
    {
      naam: 'Moestuin',
      slug: 'moestuin',
      fase: 'start',
      wijk_code: 'wijk-1',
      buurt_code: 'buurt-1',
      lat: 52.1,
      precisie: 'buurt',
      zekerheid_punt: 'afgeleid',
      makelaar_id: 'makelaar-1',
      bron: ['aanmelding door bewoner'],
      op: '2026-11-24',
      status: 'gepubliceerd',
    },
  ]);
  expect((await lees(database.client, code)).initiatief).toMatchObject({ slug: 'moestuin' });
});

test('an initiatief of the same name gets an address of its own, and an exact point stays exact', async () => {
  await publiceer((await maak('aanmelding')).id);
  const { id } = await maak('aanmelding', { adres: 'Straat 1', lat: 52.0901, lon: 5.1201 });
  const { initiatief_id } = await publiceer(id);
  expect(await bezoek(`select slug, lat, precisie from public.initiatief where id = $1`, initiatief_id)).toEqual([
    { slug: 'moestuin-2', lat: 52.0901, precisie: 'adres' },
  ]);
});

test('what nobody confirmed does not become public, until the makelaar called', async () => {
  const { id } = await maak('aanmelding', {}, 'site_zonder_js');
  expect(await publiceer(id)).toEqual({ fout: 'stap_kan_niet' });
  expect(await laatDoen(database.client, bezoeker, 'dossier_bevestigen', 'aanmelding', id)).toEqual({
    fout: 'niet_bevoegd',
  });
  expect(await laatDoen(database.client, makelaar, 'dossier_bevestigen', 'aanmelding', id)).toEqual({
    bevestigd: true,
  });
  expect((await publiceer(id)).stand).toBe('gepubliceerd');
});

const publiek = (id: string) =>
  bezoek(
    `select nummer, titel, status, gevraagd_cent::integer as gevraagd, toegekend_cent::integer as toegekend, initiatief_id, verslag, besteed_cent::integer as besteed from public.aanvraag_publiek where id = $1`,
    id,
  );

test('a request has a public page from voorgelegd on, and not before; withdrawn it has none', async () => {
  const { id, code } = await maak('aanvraag');
  expect(await publiek(id)).toEqual([]);
  await aanvraagStap(id, 'in_behandeling');
  expect(await publiek(id)).toEqual([]);
  await aanvraagStap(id, 'voorgelegd');
  expect(await publiek(id)).toMatchObject([
    { titel: 'Bankjes', status: 'voorgelegd', gevraagd: 80_100, toegekend: null },
  ]);
  await doe(database.client, code, 'intrekken');
  expect(await publiek(id)).toEqual([]);
});

test('an awarded request becomes an initiatief, and shows what it got and what came of it', async () => {
  const { id, code } = await maak('aanvraag', { titel: 'Buurtfeest' });
  await aanvraagStap(id, 'in_behandeling');
  await aanvraagStap(id, 'voorgelegd');
  expect(await aanvraagStap(id, 'deels_toegekend', 'Past net', beheerder, 80_100)).toEqual({
    fout: 'bedrag_past_niet',
  });
  expect(await aanvraagStap(id, 'toegekend', 'Mooi', beheerder, 100)).toEqual({ fout: 'bedrag_past_niet' });
  const { initiatief_id } = await aanvraagStap(id, 'deels_toegekend', 'Past net', beheerder, 50_000);
  await aanvraagStap(id, 'in_uitvoering');
  const voor = await versie();
  expect(
    (await doe(database.client, code, 'eindverslag', { tekst: 'Het was feest.', besteed_cent: 48_000 })).stand,
  ).toBe('afgerond');
  expect(await versie()).toBeGreaterThan(voor);
  expect(await publiek(id)).toMatchObject([
    { status: 'afgerond', toegekend: 50_000, initiatief_id, verslag: 'Het was feest.', besteed: 48_000 },
  ]);
  expect(await bezoek('select slug, status from public.initiatief where id = $1', initiatief_id)).toEqual([
    { slug: 'buurtfeest', status: 'gepubliceerd' },
  ]);
});

test('an awarded request can join an initiatief that is there', async () => {
  const { initiatief_id } = await publiceer((await maak('aanmelding')).id);
  const { id } = await maak('aanvraag');
  await aanvraagStap(id, 'in_behandeling');
  await aanvraagStap(id, 'voorgelegd');
  const antwoord = await laatDoen(
    database.client,
    beheerder,
    'aanvraag_stap',
    id,
    'toegekend',
    'Mooi',
    null,
    initiatief_id,
  );
  expect(antwoord).toEqual({ stand: 'toegekend', toegekend_cent: 80_100, initiatief_id });
});

test('only a beheerder decides, with a motivation', async () => {
  const { id } = await maak('aanvraag');
  await aanvraagStap(id, 'in_behandeling');
  await aanvraagStap(id, 'voorgelegd');
  expect(await aanvraagStap(id, 'toegekend', 'Mooi')).toEqual({ fout: 'stap_kan_niet' });
  expect(await aanvraagStap(id, 'toegekend', ' ', beheerder)).toEqual({ fout: 'motivering_nodig' });
  expect((await aanvraagStap(id, 'toegekend', 'Mooi', beheerder)).stand).toBe('toegekend');
});

const NAMEN = [
  ...'ŁÆßĲĳØđ',
  'Привет мир',
  'مرحبا',
  'Ελλάδα',
  'שָׁלוֹם',
  'ሰላም',
  '½ ﬁets ²',
  '^`´',
  '🏡',
  'Café d’Été',
  '  Één — twee!  ',
  '日本',
  'a'.repeat(200),
  'Straße & Zo',
  `${'x'.repeat(89)} y`,
  '',
];

test('the database and the domain make the same slugs', async () => {
  const { rows } = await database.client.query(
    'select naam, prive.maak_slug(naam) as slug from unnest($1::text[]) as naam',
    [NAMEN],
  );
  expect(rows).toEqual(NAMEN.map((naam) => ({ naam, slug: maakSlug(naam) })));
});
