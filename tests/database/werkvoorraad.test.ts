import { expect, test } from 'vitest';
import { laatsteDag } from '#domein/gedeeld/dag.ts';
import { MEEST_OPGEHAALD } from '#domein/werkplek/wachtrij.ts';
import { type Actor, als, anon, beheerder, bezoeker, makelaar, vertrokken } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { aanvraagStap, doe, laatDoen, lees, maakDossier, maakMeedoen, NU, STILLE_BUURT, zetKlok } from './meedoen.ts';

const database = maakStand(maakMeedoen).perProef();

interface Regel {
  readonly soort: string;
  readonly id: string;
  readonly wat: string;
  readonly sinds: Date | null;
  readonly uiterlijk: Date | null;
  readonly van_mij: boolean;
}
const wacht = (actor: Actor, alles = false): Promise<Regel[]> =>
  als(
    database.client,
    actor,
    async () => (await database.client.query('select * from public.wacht_op_mij($1)', [alles])).rows,
  );
const van = async (actor: Actor, id: string, alles = false) =>
  (await wacht(actor, alles)).filter((rij) => rij.id === id);
const watWacht = async (actor: Actor, id: string) => (await van(actor, id)).map(({ wat }) => wat);
const medewerkerId = async (email: string): Promise<string> =>
  (await database.client.query('select id from public.medewerker where email = $1', [email])).rows[0]?.id;

test('a dossier waits for the makelaar of its buurt, and in a buurt without one for the beheerders', async () => {
  const eigen = await maakDossier(database.client, 'aanmelding');
  const stil = await maakDossier(database.client, 'aanmelding', { buurt: STILLE_BUURT });
  expect(await watWacht(makelaar, eigen.id)).toEqual(['aanmelding_lezen']);
  expect(await watWacht(beheerder, eigen.id)).toEqual([]);
  expect(await watWacht(makelaar, stil.id)).toEqual([]);
  expect(await watWacht(beheerder, stil.id)).toEqual(['aanmelding_lezen']);
  expect(await van(makelaar, stil.id, true)).toMatchObject([{ van_mij: false }]);
});

test('the workplace knows how much it gets at most, and says so when there is more', async () => {
  const { rows } = await database.client.query(
    `select (regexp_match(prosrc, 'limit (\\d+)'))[1]::integer as meest from pg_proc where proname = 'wacht_op_mij'`,
  );
  expect(rows).toEqual([{ meest: MEEST_OPGEHAALD }]);
});

test('whoever has no role, or no longer, is shown nothing', async () => {
  await maakDossier(database.client, 'aanmelding');
  expect(await wacht(bezoeker, true)).toEqual([]);
  expect(await wacht(vertrokken, true)).toEqual([]);
  await expect(wacht(anon)).rejects.toThrow(/permission denied/);
  expect((await wacht(beheerder, true)).length).toBeGreaterThan(0);
});

test('of a request waits what its makelaar has to do now, and nothing while it is the turn of somebody else', async () => {
  const { id, code } = await maakDossier(database.client, 'aanvraag');
  expect(await watWacht(makelaar, id)).toEqual(['oppakken']);
  await aanvraagStap(database.client, id, 'in_behandeling');
  expect(await watWacht(makelaar, id)).toEqual(['voorleggen']);
  await aanvraagStap(database.client, id, 'aanvulling_gevraagd', 'Hoe hoog is de bank?');
  expect(await watWacht(makelaar, id)).toEqual([]);
  expect(await doe(database.client, code, 'aanvullen', { tekst: 'Zo hoog als een stoel.' })).not.toHaveProperty('fout');
  expect(await watWacht(makelaar, id)).toEqual(['antwoord_lezen']);
  expect((await van(makelaar, id))[0]?.uiterlijk?.toISOString()).toBe('2027-06-30T22:00:00.000Z');
  await aanvraagStap(database.client, id, 'voorgelegd');
  expect(await watWacht(makelaar, id)).toEqual([]);
});

test('feedback waits fourteen days for an answer, again after a no, and a promise until it was kept', async () => {
  const { id, code } = await maakDossier(database.client, 'feedback');
  const [regel] = await van(beheerder, id);
  expect(regel).toMatchObject({ wat: 'antwoorden', van_mij: true });
  expect(regel?.sinds?.getTime()).toBe(Date.parse(NU));
  expect(regel?.uiterlijk?.getTime()).toBe(Date.parse(NU) + 14 * 24 * 3_600_000);
  await laatDoen(database.client, makelaar, 'feedback_antwoord', id, 'Kapot.', 'We maken hem.', null, '2027-01-31');
  expect(await watWacht(beheerder, id)).toEqual(['belofte']);
  // Kept until the promised day is over: inbox and mail say the day that the page says.
  const uiterlijk = (await van(beheerder, id))[0]?.uiterlijk?.toISOString() ?? '';
  expect([uiterlijk, laatsteDag(uiterlijk)]).toEqual(['2027-01-31T23:00:00.000Z', '2027-01-31']);
  expect(
    await doe(database.client, code, 'geholpen', { geholpen: 'nee', tekst: 'Hij is nog stuk.' }),
  ).not.toHaveProperty('fout');
  expect(await watWacht(beheerder, id)).toEqual(['opnieuw_antwoorden']);
  await laatDoen(database.client, makelaar, 'feedback_antwoord', id, 'Kapot.', 'Nu echt.', 'Gemaakt.', null);
  expect(await watWacht(beheerder, id)).toEqual([]);
});

test('what was told by somebody who took it back waits for no new answer, and what was promised waits on', async () => {
  const nee = { geholpen: 'nee', tekst: 'Hij is nog stuk.' };
  for (const [belofte, wachtend] of [
    [null, []],
    ['2027-01-31', ['belofte']],
  ] as const) {
    const { id, code } = await maakDossier(database.client, 'feedback');
    await laatDoen(database.client, makelaar, 'feedback_antwoord', id, 'Kapot.', 'We maken hem.', null, belofte);
    expect(await doe(database.client, code, 'geholpen', nee)).not.toHaveProperty('fout');
    expect(await doe(database.client, code, 'wis')).toMatchObject({ gewist: 'persoon' });
    expect(await watWacht(beheerder, id)).toEqual(wachtend);
  }
});

test('feedback about a makelaar never waits for that makelaar', async () => {
  const { id } = await maakDossier(database.client, 'feedback', {
    over: 'makelaar',
    over_id: 'makelaar-1',
    buurt: 'buurt-1',
  });
  expect(await watWacht(makelaar, id)).toEqual([]);
  expect(await watWacht(beheerder, id)).toEqual(['antwoorden']);
  const zelf = await medewerkerId('makelaar@voorbeeld.test');
  expect(await laatDoen(database.client, beheerder, 'dossier_overdragen', 'feedback', id, zelf)).toEqual({
    fout: 'niet_bevoegd',
  });
});

test('content that nobody checked for six months waits, until somebody says that it is still right', async () => {
  expect(await watWacht(beheerder, 'plek-1')).toEqual(['nakijken']);
  const zet = (dag: string) =>
    database.client.query(
      `update public.plek set gecontroleerd_op = $1, gecontroleerd_precisie = 'dag', buurt_code = 'buurt-1' where id = 'plek-1'`,
      [dag],
    );
  await zet('2026-05-21');
  expect(await watWacht(makelaar, 'plek-1')).toEqual(['nakijken']);
  await zet('2026-05-22');
  expect(await watWacht(makelaar, 'plek-1')).toEqual([]);
  await database.client.query(
    `update public.plek set gecontroleerd_op = null, gecontroleerd_precisie = null, status = 'gearchiveerd'`,
  );
  expect(await watWacht(makelaar, 'plek-1')).toEqual([]);
});

test('a mail that failed waits with its dossier', async () => {
  const { id } = await maakDossier(database.client, 'aanmelding');
  await database.client.query('update prive.bericht set opgegeven_op = prive.nu() where dossier_id = $1', [id]);
  expect((await watWacht(makelaar, id)).sort()).toEqual(['aanmelding_lezen', 'mail_mislukt']);
});

test('a dossier handed to a colleague waits there, and its applicant does not read about it', async () => {
  const { id, code } = await maakDossier(database.client, 'aanmelding');
  const collega = await medewerkerId('beheerder@voorbeeld.test');
  const weg = await medewerkerId('vertrokken@voorbeeld.test');
  const draagOver = (actor: Actor, naar: string) =>
    laatDoen(database.client, actor, 'dossier_overdragen', 'aanmelding', id, naar);
  expect(await draagOver(bezoeker, collega)).toEqual({ fout: 'niet_bevoegd' });
  expect(await draagOver(makelaar, weg)).toEqual({ fout: 'onbekend' });
  expect(await draagOver(makelaar, collega)).toEqual({ naam: 'Beheerder' });
  expect(await watWacht(makelaar, id)).toEqual([]);
  expect(await watWacht(beheerder, id)).toEqual(['aanmelding_lezen']);
  const gezien = JSON.stringify(await lees(database.client, code));
  expect(gezien).not.toContain('Overgedragen');
  expect(gezien).not.toContain(collega);
});

test('staff see a whole dossier without who sent it; that they read apart, which is noted', async () => {
  const { id, mail } = await maakDossier(database.client, 'aanvraag');
  await laatDoen(database.client, makelaar, 'notitie', 'aanvraag', id, 'Even bellen.');
  const dossier = await laatDoen(database.client, makelaar, 'dossier_bekijken', 'aanvraag', id);
  expect(JSON.stringify(dossier)).not.toContain(mail);
  expect(dossier).toMatchObject({ status: 'ingediend', bereikbaar: { mail: true, telefoon: false } });
  expect(dossier.gebeurtenissen).toContainEqual(
    expect.objectContaining({ soort: 'notitie', tekst: 'Even bellen.', intern: true, wie: 'Makelaar' }),
  );
  expect(await laatDoen(database.client, bezoeker, 'dossier_bekijken', 'aanvraag', id)).toEqual({
    fout: 'niet_bevoegd',
  });
  await zetKlok(database.client, NU);
  expect(await laatDoen(database.client, makelaar, 'contact_lezen', 'aanvraag', id)).toMatchObject({ email: mail });
  const { rows } = await database.client.query(
    `select handeling from public.logboek where tabel = 'contact' and rij = $1`,
    [id],
  );
  expect(rows).toEqual([{ handeling: 'ingezien' }]);
});

test('who works here now is known by name alone', async () => {
  const { rows } = await als(database.client, makelaar, () =>
    database.client.query('select naam, rol from public.collegas()'),
  );
  expect(rows).toEqual([
    { naam: 'Beheerder', rol: 'beheerder' },
    { naam: 'Makelaar', rol: 'makelaar' },
    { naam: 'Onbevestigd', rol: 'beheerder' },
  ]);
  expect(
    (await als(database.client, bezoeker, () => database.client.query('select * from public.collegas()'))).rows,
  ).toEqual([]);
});
