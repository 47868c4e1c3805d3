import { expect, test } from 'vitest';
import { serverpaths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { laatsteDag } from '#domein/gedeeld/dag.ts';
import { als, beheerder, makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import {
  aanvraagStap,
  laatDoen,
  lees,
  maakDossier,
  maakMeedoen,
  type Soort,
  STILLE_BUURT,
  zetKlok,
} from './meedoen.ts';

const database = maakStand(maakMeedoen).perProef();
const vraag = async <Uit>(sql: string, waarden: unknown[] = []): Promise<Uit | undefined> =>
  (await database.client.query<{ uit: Uit }>(sql, waarden)).rows[0]?.uit;
const helpt = (soort: Soort, id: string) =>
  vraag<Record<string, unknown>>('select prive.wie_helpt($1, $2) as uit', [soort, id]);
const idVan = (email: string | null) =>
  vraag<string>('select id as uit from public.medewerker where email = $1', [email]);
const geefAan = async (soort: Soort, id: string, wie: string | null) =>
  laatDoen(database.client, beheerder, 'dossier_overdragen', soort, id, await idVan(wie));
const TEAM = { soort: 'beheerder' };

test('the makelaar of the buurt helps, in a buurt without one the team does', async () => {
  const { id } = await maakDossier(database.client, 'aanvraag');
  expect(await helpt('aanvraag', id)).toMatchObject({ soort: 'makelaar', naam: 'Makelaar', rol: 'sociaal makelaar' });
  const stil = await maakDossier(database.client, 'aanmelding', { buurt: STILLE_BUURT });
  expect(await helpt('aanmelding', stil.id)).toEqual(TEAM);
});

test('whoever took it up helps, also without a page of their own, as long as they work here', async () => {
  const { id, code } = await maakDossier(database.client, 'aanvraag');
  await geefAan('aanvraag', id, beheerder.bevestigd);
  const wie = { soort: 'makelaar', naam: 'Beheerder', rol: 'beheerder', telefoon: null, email: null, foto: null };
  expect(await helpt('aanvraag', id)).toEqual(wie);
  expect((await lees(database.client, code))['contactpersoon']).toEqual(wie);
  await database.client.query(`update public.medewerker set tot = '2026-11-01' where email = $1`, [
    beheerder.bevestigd,
  ]);
  expect(await helpt('aanvraag', id)).toMatchObject({ naam: 'Makelaar' });
});

test('who did not agree to be named is not, nor is anybody else in their place', async () => {
  const { id } = await maakDossier(database.client, 'aanvraag');
  await geefAan('aanvraag', id, makelaar.bevestigd);
  await database.client.query(`update public.makelaar set status = 'concept', toestemming_op = null`);
  expect(await helpt('aanvraag', id)).toEqual(TEAM);
});

test('of feedback for the person outside nobody of the team is named', async () => {
  const { id } = await maakDossier(database.client, 'feedback', { over: 'portaal', over_id: null, buiten: true });
  await database.client.query('update public.feedback set behandelaar = $2 where id = $1', [
    id,
    await idVan(makelaar.bevestigd),
  ]);
  expect(await helpt('feedback', id)).toEqual(TEAM);
});

test('a photo is shown from the day after it was put there, at the path of the site', async () => {
  await database.client.query(`insert into public.beeld (id, makelaar_id, alt, breedte, hoogte, klein_breedte, kenmerk, groot, klein)
    values ('foto-1', 'makelaar-1', 'Een gezicht', 10, 10, 10, 'abcdef012345', 'UklGRg==', 'UklGRg==')`);
  const { id } = await maakDossier(database.client, 'aanvraag');
  expect(await helpt('aanvraag', id)).toMatchObject({ foto: null });
  await zetKlok(database.client, '2099-01-01T12:00:00Z');
  const pad = serverpaths.foto('foto-1', 'klein', 'abcdef012345');
  expect(await vraag(`select prive.als_contactpersoon('makelaar-1') ->> 'foto' as uit`)).toBe(pad);
});

test('by a number the page of thanks hears who works there, and after a day nothing at all', async () => {
  const bij = (nummer: string) => vraag('select public.wie_helpt_bij($1) as uit', [nummer]);
  const nummer = (await vraag<string>('select nummer as uit from public.aanvraag where id = $1', [
    (await maakDossier(database.client, 'aanvraag')).id,
  ])) as string; // it was just made
  expect(await bij(nummer)).toMatchObject({ soort: 'makelaar', naam: 'Makelaar' });
  await database.client.query('update public.aanvraag set behandelaar = $1', [await idVan(beheerder.bevestigd)]);
  // Who took it up is for its owner alone.
  expect(await bij(nummer)).toMatchObject({ naam: 'Makelaar' });
  expect(await bij('B-ZZZZZZ')).toEqual(TEAM);
  await zetKlok(database.client, '+25 hours');
  expect(await bij(nummer)).toEqual(TEAM);
});

test('every mail to the resident carries who helps, and none when that is the team', async () => {
  const wie = (id: string) =>
    vraag(`select gegevens -> 'wie' as uit from prive.bericht where dossier_id = $1 order by gemaakt_op desc limit 1`, [
      id,
    ]);
  const eigen = await maakDossier(database.client, 'aanvraag');
  expect(await wie(eigen.id)).toEqual({ naam: 'Makelaar', telefoon: null });
  const stil = await maakDossier(database.client, 'aanmelding', { buurt: STILLE_BUURT });
  expect(await wie(stil.id)).toBeNull();
});

test('somebody begins within a term that the inbox shows, from the day that the resident could be reached', async () => {
  expect(stad.termijnen.oppakken_dagen).toBe(7);
  const uiterlijk = (id: string) =>
    als(database.client, makelaar, async () => {
      const { rows } = await database.client.query('select uiterlijk from public.wacht_op_mij() where id = $1', [id]);
      return rows[0]?.uiterlijk ? laatsteDag(rows[0].uiterlijk.toISOString()) : null;
    });
  const een = await maakDossier(database.client, 'aanmelding');
  await database.client.query('update public.aanmelding set bevestigd_op = null');
  expect(await uiterlijk(een.id)).toBeNull();
  await zetKlok(database.client, '+2 days');
  await laatDoen(database.client, makelaar, 'dossier_bevestigen', 'aanmelding', een.id);
  expect(await uiterlijk(een.id)).toBe('2026-12-01');
  const twee = await maakDossier(database.client, 'aanvraag');
  await laatDoen(database.client, makelaar, 'dossier_bevestigen', 'aanvraag', twee.id);
  expect(await uiterlijk(twee.id)).toBe('2026-12-01');
  // From then on the day of the ronde counts.
  await aanvraagStap(database.client, twee.id, 'in_behandeling');
  expect(await uiterlijk(twee.id)).toBe('2027-06-30');
});
