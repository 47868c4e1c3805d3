import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { type Actor, beheerder, bezoeker, makelaar } from '#tests/support/rechten-actoren.ts';
import {
  doe,
  laatDoen,
  lees,
  maakDossier,
  maakMeedoen,
  type Proefdossier,
  type Soort,
  aanvraagStap as stapAls,
  tel,
} from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));

const maak = (soort: Soort, gegevens: Record<string, unknown> = {}, kanaal = 'site') =>
  maakDossier(database.client, soort, gegevens, kanaal);

const stap = (id: string, naar: string, tekst: string | null = null, actor = makelaar, bedrag: number | null = null) =>
  stapAls(database.client, id, naar, tekst, actor, bedrag);

async function maakVoorgelegd(): Promise<Proefdossier> {
  const dossier = await maak('aanvraag');
  await stap(dossier.id, 'in_behandeling');
  await stap(dossier.id, 'voorgelegd');
  return dossier;
}

const sporen = async ({ id, mail }: Proefdossier) => ({
  contact: await tel(database.client, `prive.contact where dossier_id = '${id}'`),
  codes: await tel(database.client, `prive.volgcode where dossier_id = '${id}'`),
  mail: await tel(database.client, `prive.bericht where aan = '${mail}'`),
  dossier: await tel(database.client, `public.aanvraag where id = '${id}'`),
  posten: await tel(database.client, `public.begrotingspost where aanvraag_id = '${id}'`),
  stappen: Math.min(await tel(database.client, `public.gebeurtenis where dossier_id = '${id}'`), 1),
});

test('taking back before voorgelegd removes everything, and its repetition gets the same answer', async () => {
  const dossier = await maak('aanvraag');
  await stap(dossier.id, 'in_behandeling');
  const sleutel = randomUUID();
  expect(await doe(database.client, dossier.code, 'wis', {}, sleutel)).toEqual({ gewist: 'alles', status: 'nieuw' });
  expect(await sporen(dossier)).toEqual({ contact: 0, codes: 0, mail: 0, dossier: 0, posten: 0, stappen: 0 });
  expect(await doe(database.client, dossier.code, 'wis', {}, sleutel)).toEqual({ gewist: 'alles', status: 'herhaald' });
  expect((await lees(database.client, dossier.code)).fout).toBe('onbekend');
});

test('taking back after voorgelegd removes the person and what the person wrote along the way; the request stays', async () => {
  const dossier = await maakVoorgelegd();
  await doe(database.client, dossier.code, 'aanvullen', { tekst: 'Ik woon op nummer 7' });
  await laatDoen(database.client, makelaar, 'notitie', 'aanvraag', dossier.id, 'Belt liever');
  expect(await doe(database.client, dossier.code, 'wis')).toEqual({ gewist: 'persoon', status: 'nieuw' });
  expect(await sporen(dossier)).toEqual({ contact: 0, codes: 0, mail: 0, dossier: 1, posten: 2, stappen: 1 });
  expect(
    await tel(
      database.client,
      `public.gebeurtenis_tekst t join public.gebeurtenis g on g.id = t.gebeurtenis_id where g.dossier_id = '${dossier.id}'`,
    ),
  ).toBe(0);
  expect(await tel(database.client, `public.aanvraag_publiek where id = '${dossier.id}' and plan is not null`)).toBe(1);
  expect((await lees(database.client, dossier.code)).fout).toBe('onbekend');
  // The request goes on without the person: the jury can still decide, and nobody is mailed.
  expect((await stap(dossier.id, 'afgewezen', 'Te duur', beheerder)).stand).toBe('afgewezen');
});

test('two of the staff take back for somebody who has no code, for the same reason; a visitor cannot', async () => {
  const { id } = await maak('aanvraag');
  const wis = (wie: Actor, reden: string | null = 'telefoon') =>
    laatDoen(database.client, wie, 'dossier_wissen', 'aanvraag', id, reden);
  const wacht = { stand: 'wacht_op_tweede' };
  expect(await wis(bezoeker)).toEqual({ fout: 'niet_bevoegd' });
  for (const geen of [null, 'zomaar']) expect(await wis(beheerder, geen)).toEqual({ fout: 'motivering_nodig' });
  for (const nog of [wacht, wacht]) expect(await wis(beheerder)).toEqual(nog);
  expect(await laatDoen(database.client, makelaar, 'dossier_bekijken', 'aanvraag', id)).toMatchObject({
    wissen: { reden: 'telefoon', wie: 'Beheerder', eigen: false },
  });
  // Another reason is another decision.
  expect(await wis(makelaar, 'brief')).toEqual(wacht);
  expect(await wis(beheerder)).toEqual(wacht);
  expect(await wis(makelaar)).toEqual({ gewist: 'alles' });
  const { rows } = await database.client.query(
    `select naam, code from public.logboek where via = 'dossier_wissen' and tabel = 'contact' and rij = $1`,
    [id],
  );
  expect(rows).toEqual([{ naam: 'Makelaar', code: 'telefoon' }]);
});

test('staff look at one contact at a time, and each look is in the logboek', async () => {
  const { id, mail } = await maak('aanvraag');
  expect(await laatDoen(database.client, bezoeker, 'contact_lezen', 'aanvraag', id)).toEqual({ fout: 'niet_bevoegd' });
  expect(await laatDoen(database.client, makelaar, 'contact_lezen', 'aanvraag', id)).toEqual({
    naam: 'Bewoner',
    email: mail,
    telefoon: null,
  });
  expect(
    await tel(
      database.client,
      `public.logboek l join public.medewerker m on m.id = l.medewerker_id where l.rij = '${id}' and l.handeling = 'ingezien' and m.email = 'makelaar@voorbeeld.test'`,
    ),
  ).toBe(1);
});
