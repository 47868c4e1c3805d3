import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dienIn, idVan, laatDoen, tel } from '#tests/database/meedoen.ts';
import { maakTeam, probeer } from '#tests/support/insider.ts';
import { type Actor, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';

const database = maakStand(maakTeam).perProef();

const idStaf = async ({ bevestigd }: Actor): Promise<string> =>
  (await database.client.query('select id from public.medewerker where email = $1', [bevestigd])).rows[0]?.id;
/** A form that one of the staff writes down for somebody with a phone. */
async function schrijfOp(wie: Actor, soort: 'aanvraag' | 'feedback', gegevens: Record<string, unknown> = {}) {
  const medewerker_id = await idStaf(wie);
  const kaal = { contact_email: null, contact_telefoon: '+31301234567', medewerker_id };
  return dienIn(database.client, soort, { kanaal: 'telefoon', code: randomUUID(), gegevens: { ...kaal, ...gegevens } });
}
/** Until somebody decides about it. */
async function klaarVoorBesluit(wie: Actor): Promise<string> {
  const { client } = database;
  const id = await idVan(client, 'aanvraag', (await schrijfOp(wie, 'aanvraag')).nummer);
  for (const [functie, ...rest] of [
    ['aanvraag_stap', id, 'in_behandeling'],
    ['dossier_bevestigen', 'aanvraag', id],
    ['aanvraag_stap', id, 'voorgelegd'],
  ] as const)
    expect(await laatDoen(client, wie, functie, ...rest)).not.toHaveProperty('fout');
  return id;
}
const ken = (wie: Actor, id: string) => laatDoen(database.client, wie, 'aanvraag_stap', id, 'toegekend', 'Mooi.');

test('nobody alone gives money to a request that they wrote down for somebody, however little', async () => {
  const id = await klaarVoorBesluit(beheerder);
  for (const _ of [1, 2]) expect(await ken(beheerder, id)).toMatchObject({ stand: 'wacht_op_tweede' });
  expect(await tel(database.client, `public.aanvraag where id = '${id}' and toegekend_cent is not null`)).toBe(0);
  // What a colleague wrote down, a beheerder judges alone.
  expect(await ken(beheerder, await klaarVoorBesluit(makelaar))).toMatchObject({ stand: 'toegekend' });
});

test('nobody writes down what was said of themselves; of a colleague they do', async () => {
  const over = (over_id: string) => ({ over: 'makelaar', over_id, gezicht: 5 });
  expect(await schrijfOp(makelaar, 'feedback', over('makelaar-1'))).toEqual({ fout: 'niet_bevoegd' });
  expect(await schrijfOp(makelaar, 'feedback', over('makelaar-2'))).toMatchObject({ status: 'nieuw' });
  expect(await tel(database.client, `public.feedback where over_id = 'makelaar-1' and gezicht = 5`)).toBe(0);
});

test('nobody works under the name of a colleague, however it is spelled', async () => {
  const { client } = database;
  const hernoem = (naam: string) =>
    `update public.medewerker set naam = '${naam}' where email = '${beheerder.bevestigd}' returning 1`;
  for (const naam of ['Makelaar', ' makelaar', 'MAKELAAR', 'M\u0430kelaar'])
    await expect(probeer(client, beheerder, hernoem(naam)), naam).rejects.toMatchObject({ code: '23505' });
  expect(await probeer(client, beheerder, hernoem('Beheerder van de stad'))).toBe('gelukt');
  const nieuw = `insert into public.medewerker (email, naam, rol) values ('x@voorbeeld.test', 'Makelaar', 'makelaar')`;
  await expect(probeer(client, beheerder, nieuw)).rejects.toMatchObject({ code: '23505' });
});

test('whose account is moved to another mailbox hears so at the old one, and of another tag nobody hears', async () => {
  const { client } = database;
  const verhuis = async (naar: string) => {
    await client.query('begin');
    await word(client, beheerder);
    await client.query(`update public.medewerker set email = $1 where naam = 'Makelaar'`, [naar]);
    await client.query('commit');
    return (await client.query(`select aan from prive.bericht where soort = 'werk_verhuisd'`)).rows;
  };
  expect(await verhuis('makelaar+werk@voorbeeld.test')).toEqual([]);
  expect(await verhuis('ander@voorbeeld.test')).toEqual([{ aan: 'makelaar+werk@voorbeeld.test' }]);
});

test('a makelaar reads the history of content and dossiers, and of nothing else', async () => {
  const { client } = database;
  for (const tabel of ['plek', 'aanvraag'])
    expect(await laatDoen(client, makelaar, 'geschiedenis', tabel, 'plek-1'), tabel).not.toHaveProperty('fout');
  for (const tabel of ['medewerker', 'voorstel', 'jurylid', 'belang', 'betaling', 'mailkeuze', 'papier']) {
    expect(await laatDoen(client, makelaar, 'geschiedenis', tabel, 'ronde-1'), tabel).toEqual({ fout: 'niet_bevoegd' });
    expect(await laatDoen(client, beheerder, 'geschiedenis', tabel, 'ronde-1'), tabel).not.toHaveProperty('fout');
  }
});
