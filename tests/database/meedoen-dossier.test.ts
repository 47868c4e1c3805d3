import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { dossierSchema } from '#domein/contract/dossier.ts';
import { wijzigingVan } from '#formulieren/dossier/dossier-concept.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { beheerder, bezoeker, makelaar } from '#tests/support/rechten-actoren.ts';
import {
  doe,
  FORMULIEREN,
  laatDoen,
  lees,
  maakDossier,
  maakMeedoen,
  NU,
  type Soort,
  STILLE_BUURT,
  sha256,
  aanvraagStap as stapAls,
  tel,
  zetKlok,
} from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));

const maak = (soort: Soort, gegevens: Record<string, unknown> = {}, kanaal = 'site') =>
  maakDossier(database.client, soort, gegevens, kanaal);

const stap = (id: string, naar: string, tekst: string | null = null, actor = makelaar, bedrag: number | null = null) =>
  stapAls(database.client, id, naar, tekst, actor, bedrag);

test('a dossier tells its applicant everything we know, and no note among staff', async () => {
  const { code, id, nummer, mail } = await maak('aanvraag');
  await stap(id, 'in_behandeling');
  await stap(id, 'aanvulling_gevraagd', 'Waar komen ze?');
  await laatDoen(database.client, makelaar, 'notitie', 'aanvraag', id, 'geheime notitie');
  const dossier = await lees(database.client, code);
  expect(dossier).toMatchObject({
    soort: 'aanvraag',
    nummer,
    titel: 'Bankjes',
    status: 'aanvulling_gevraagd',
    inhoud: { plan: FORMULIEREN.aanvraag.plan, gevraagd_cent: 80_100, posten: FORMULIEREN.aanvraag.posten },
    contact: { naam: 'Bewoner', email: mail, telefoon: null, akkoord_versie: '1' },
    contactpersoon: { soort: 'makelaar', naam: 'Makelaar' },
    ronde: { slug: 'voorjaar', besluit_op: '2027-07-01' },
    gebeurtenissen: [
      { soort: 'ingediend', door: 'indiener' },
      { soort: 'in_behandeling', door: 'makelaar' },
      { soort: 'aanvulling_gevraagd', door: 'makelaar', tekst: 'Waar komen ze?' },
    ],
    dossiers: [{ nummer, soort: 'aanvraag' }],
  });
  expect(dossier.berichten).toHaveLength(3);
  const tekst = JSON.stringify(dossier);
  for (const geheim of ['geheime notitie', code, 'makelaar@voorbeeld.test', id]) expect(tekst).not.toContain(geheim);
});

test('a code lists what it opens, and not what was withdrawn from it', async () => {
  const [een, ander] = [await maak('aanvraag'), await maak('feedback')];
  // As a code that was asked for by mail opens all of one address.
  await database.client.query('update prive.volgcode set hash = $1 where dossier_id in ($2, $3)', [
    sha256('samen'),
    een.id,
    ander.id,
  ]);
  const lijst = async () => (await lees(database.client, 'samen')).dossiers;
  const van = ({ nummer }: { nummer: string }) => expect.objectContaining({ nummer });
  expect(await lijst()).toEqual(expect.arrayContaining([van(een), van(ander)]));
  await database.client.query(
    'update prive.volgcode set ingetrokken_op = prive.nu() where hash = $1 and dossier_id = $2',
    [sha256('samen'), een.id],
  );
  expect(await lijst()).toEqual([van(ander)]);
  expect(await lees(database.client, 'samen', '192.0.2.1', een.nummer)).toEqual({ fout: 'onbekend' });
});

test('a question is answered once, and that brings the request back', async () => {
  const { code, id } = await maak('aanvraag');
  await stap(id, 'in_behandeling');
  await stap(id, 'aanvulling_gevraagd', 'Waar?');
  const sleutel = randomUUID();
  expect(await doe(database.client, code, 'aanvullen', { tekst: 'Hier' }, sleutel)).toMatchObject({
    stand: 'in_behandeling',
    status: 'nieuw',
  });
  expect(await doe(database.client, code, 'aanvullen', { tekst: 'Hier' }, sleutel)).toMatchObject({
    stand: 'in_behandeling',
    status: 'herhaald',
  });
  expect(await tel(database.client, `public.gebeurtenis where dossier_id = '${id}' and soort = 'aangevuld'`)).toBe(1);
});

test('a request can be changed until it is put before the jury, with its amounts counted anew', async () => {
  const { code, id } = await maak('aanvraag');
  const { ronde, contact_naam, contact_email, contact_telefoon, akkoord_versie, ...inhoud } = FORMULIEREN.aanvraag;
  const anders = {
    ...inhoud,
    titel: 'Drie bankjes',
    posten: [{ omschrijving: 'Hout', bedrag_cent: 60_001 }],
    eigen_bijdrage_cent: 0,
  };
  expect((await doe(database.client, code, 'wijzigen', anders)).stand).toBe('ingediend');
  expect((await lees(database.client, code)).inhoud).toMatchObject({
    titel: 'Drie bankjes',
    gevraagd_cent: 60_100,
    posten: anders.posten,
  });
  expect((await doe(database.client, code, 'wijzigen', { ...anders, buurt: STILLE_BUURT })).fout).toBe(
    'buurt_buiten_ronde',
  );
  await stap(id, 'in_behandeling');
  await laatDoen(database.client, makelaar, 'aanvraag_stap', id, 'voorgelegd', null, null, null, NU);
  expect((await doe(database.client, code, 'wijzigen', anders)).fout).toBe('stap_kan_niet');
});

test('a change says on which words it was typed, and is refused over newer ones', async () => {
  const { client } = database;
  const { code } = await maak('aanvraag');
  const { ronde, contact_naam, contact_email, contact_telefoon, akkoord_versie, ...inhoud } = FORMULIEREN.aanvraag;
  const wijzig = (titel: string, versie: string | null) => doe(client, code, 'wijzigen', { ...inhoud, titel, versie });
  const stand = async () => {
    const dossier = dossierSchema.parse(await lees(client, code));
    return { titel: dossier.titel, versie: wijzigingVan(dossier) };
  };
  expect((await stand()).versie).toBeNull();
  expect(await wijzig('In de ene tab', null)).toMatchObject({ status: 'nieuw' });
  const eerste = await stand();
  expect(await wijzig('In de andere tab', null)).toEqual({ fout: 'veranderd' });
  expect(await stand()).toEqual({ titel: 'In de ene tab', versie: expect.any(String) });
  await zetKlok(client, '+1 minute');
  expect(await wijzig('Nog eens', eerste.versie)).toMatchObject({ status: 'nieuw' });
  expect(await wijzig('Te laat', eerste.versie)).toEqual({ fout: 'veranderd' });
  expect((await stand()).titel).toBe('Nog eens');
  expect(await wijzig('Zo niet', 'gisteren')).toEqual({ fout: 'onleesbaar' });
  await zetKlok(client, NU);
});

test('an action that is not there, or cannot be read, changes nothing', async () => {
  const { code, id } = await maak('aanvraag');
  expect(await doe(database.client, code, 'verwijderen')).toEqual({ fout: 'onbekende_actie' });
  expect(await doe(database.client, code, 'wijzigen', { ...FORMULIEREN.aanvraag, titel: '' })).toEqual({
    fout: 'onleesbaar',
  });
  expect(await doe(database.client, code, 'aanvullen', { tekst: ' ' })).toEqual({ fout: 'motivering_nodig' });
  expect(await doe(database.client, 'verkeerd', 'intrekken')).toEqual({ fout: 'onbekend' });
  expect(
    await tel(database.client, `public.aanvraag where id = '${id}' and status = 'ingediend' and titel = 'Bankjes'`),
  ).toBe(1);
});

test('a dossier lies with the makelaar of its buurt; a buurt without one falls to the beheerders', async () => {
  const bij = async (buurt: string) =>
    laatDoen(database.client, makelaar, 'contactpersoon', 'aanmelding', (await maak('aanmelding', { buurt })).id);
  expect(await bij('buurt-1')).toMatchObject({ soort: 'makelaar', makelaar_id: 'makelaar-1' });
  expect(await bij(STILLE_BUURT)).toEqual({ soort: 'beheerder' });
  expect(await laatDoen(database.client, bezoeker, 'contactpersoon', 'aanmelding', randomUUID())).toEqual({
    fout: 'niet_bevoegd',
  });
});

test('feedback about a makelaar does not lie with that makelaar', async () => {
  const { id } = await maak('feedback', { over: 'makelaar', over_id: 'makelaar-1', buurt: 'buurt-1' });
  expect(await laatDoen(database.client, beheerder, 'contactpersoon', 'feedback', id)).toEqual({ soort: 'beheerder' });
});
