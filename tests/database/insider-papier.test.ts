import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dienIn, doe, idVan, laatDoen, lees, maakDossier, type Soort, tel } from '#tests/database/meedoen.ts';
import { maakTeam } from '#tests/support/insider.ts';
import { makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';

const database = maakStand(maakTeam).perProef();

/** A form that the makelaar writes down for somebody with a phone, with the code that they print for it. */
async function opPapier(soort: Soort, gegevens: Record<string, unknown> = {}) {
  const { client } = database;
  const { rows } = await client.query('select id from public.medewerker where email = $1', [makelaar.bevestigd]);
  const kaal = { contact_email: null, medewerker_id: rows[0].id };
  const telefoon = soort === 'feedback' ? {} : { contact_telefoon: '+31301234567' };
  const { nummer } = await dienIn(client, soort, {
    kanaal: 'telefoon',
    code: randomUUID(),
    gegevens: { ...kaal, ...telefoon, ...gegevens },
  });
  const id = await idVan(client, soort, nummer);
  const { code } = await laatDoen(client, makelaar, 'volgcode_uitgeven', soort, id);
  return { id, code: String(code) };
}
const lijnen = async (id: string) =>
  (
    await database.client.query(
      `select handeling, tabel, code from public.logboek where rij = $1 and via = 'dossier_actie' order by id`,
      [id],
    )
  ).rows;

test('a code on paper erases nothing, changes no words and puts nobody else in the place of the resident', async () => {
  const { client } = database;
  const klacht = await opPapier('feedback', { over: 'makelaar', over_id: 'makelaar-2', tekst: 'Hij kwam niet.' });
  expect(await doe(client, klacht.code, 'wis')).toEqual({ fout: 'code_op_papier' });
  expect(await tel(client, `public.feedback where id = '${klacht.id}'`)).toBe(1);
  const aanvraag = await opPapier('aanvraag');
  for (const gegevens of [{ contact_email: 'zelf@elders.test' }, { contact_telefoon: '+31611111111' }, { naam: 'x' }])
    expect(await doe(client, aanvraag.code, 'wijzigen', gegevens)).toEqual({ fout: 'code_op_papier' });
  expect(await tel(client, `prive.contact where dossier_id = '${aanvraag.id}' and email is null`)).toBe(1);
  expect(await lijnen(aanvraag.id)).toEqual([]);
});

test('a code on paper reads, answers and stops, which the log says, and shows no name or address', async () => {
  const { client } = database;
  const { id, code } = await opPapier('aanvraag');
  expect(await lees(client, code)).toMatchObject({ op_papier: true, contact: null, status: 'ingediend' });
  expect(await doe(client, code, 'aanvullen', { tekst: 'Ook verf.' })).toMatchObject({ stand: 'ingediend' });
  expect(await doe(client, code, 'intrekken')).toMatchObject({ stand: 'ingetrokken' });
  const lijn = { handeling: 'gewijzigd', tabel: 'aanvraag' };
  expect(await lijnen(id)).toEqual([
    { ...lijn, code: 'aanvullen' },
    { ...lijn, code: 'intrekken' },
  ]);
});

test('a code that went by mail does all of it, and that somebody erased is a line', async () => {
  const { client } = database;
  const { id, code } = await maakDossier(client, 'feedback', { tekst: 'De glijbaan is kapot.' });
  expect(await lees(client, code)).toMatchObject({ op_papier: false, contact: expect.anything() });
  expect(await doe(client, code, 'wis')).toMatchObject({ gewist: 'alles' });
  expect(await lijnen(id)).toEqual([{ handeling: 'verwijderd', tabel: 'contact', code: 'indiener' }]);
});
