import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { type Actor, beheerder, makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { bewijscode, doeAls, jurylid, keuzesVan, RONDE, rondeInBeoordeling } from '#tests/support/stemming.ts';

const LID = jurylid(1);
const tweede: Actor = {
  ...beheerder,
  bevestigd: 'beheerder-2@voorbeeld.test',
  sub: '00000000-0000-4000-8000-000000000093',
};
/** Somebody typed the address of juror 1 when they asked for money; nobody pressed the button in the mail. */
const begin = maakStand(async (client) => {
  const { aanvragen } = await rondeInBeoordeling(client, { adressen: [LID.bevestigd ?? ''] });
  await client.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at)
     values ($1, 'authenticated', 'authenticated', $2, now())`,
    [tweede.sub, tweede.bevestigd],
  );
  await client.query(
    `insert into public.medewerker (email, naam, rol, sinds) values ($1, 'Beheerder 2', 'beheerder', '2020-01-01')`,
    [tweede.bevestigd],
  );
  await client.query('update prive.contact set adres_op = null');
  await client.query('delete from public.belang');
  await client.query('delete from prive.bericht');
  const { rows } = await client.query('select max(id) as sinds from public.logboek');
  return { aanvragen, plan: aanvragen[0] ?? '', sinds: String(rows[0]?.sinds) };
});
/** The button was pressed, by mistake. */
const bevestigd = begin.verder(async (client, voor) => {
  await bevestig(client, voor.plan);
  return voor;
});
const bevestig = (client: Client, plan: string) =>
  client.query(
    `select prive.bevestig_adres('aanvraag', v.dossier_id, v.hash) from prive.volgcode v
     where v.dossier_id = $1 and v.bewijst limit 1`,
    [plan],
  );

interface Plan {
  readonly id: string;
  readonly belang: string | null;
  readonly nagevraagd: string | null;
}
async function gezien(client: Client, plan: string) {
  const { rondes } = (await doeAls(client, LID, 'jury_lezen')) as unknown as { rondes: { aanvragen: Plan[] }[] }; // the shape its contract promises
  const { belang, nagevraagd } = rondes[0]?.aanvragen.find(({ id }) => id === plan) ?? {};
  return { belang, nagevraagd };
}
const vraag = (client: Client, plan: string, wie = LID) => doeAls(client, wie, 'belang_nakijken', RONDE, plan);
async function vragen(client: Client, wie: Actor = beheerder) {
  const { belangvragen } = await doeAls(client, wie, 'jury_stand', RONDE);
  return belangvragen as { id: string; email: string; titel: string; voorstel: unknown }[] | null; // the shape its contract promises
}
const oordeel = async (client: Client, wie: Actor, blijft: boolean) =>
  doeAls(client, wie, 'belang_oordelen', RONDE, (await vragen(client))?.[0]?.id, blijft);
const regels = async (client: Client, sinds: string) =>
  (
    await client.query(
      `select handeling, rij, naam, rol, aantal, code from public.logboek where tabel = 'belang' and id > $1 order by id`,
      [sinds],
    )
  ).rows;

test('an address that somebody typed for a juror takes no vote away, on the screen either', async () => {
  const { client, plan, aanvragen } = await begin.open();
  expect(await gezien(client, plan)).toEqual({ belang: null, nagevraagd: null });
  expect(await vraag(client, plan)).toEqual({ fout: 'onbekend' });
  await doeAls(client, beheerder, 'ronde_stap', RONDE, 'stemmen');
  const keuzes = keuzesVan({ aanvragen }, 'voor', 'niet', 'niet');
  expect(await doeAls(client, LID, 'stem', RONDE, bewijscode(1), keuzes)).toMatchObject({ gestemd: true });
  const { rows } = await client.query('select keuzes from prive.stembiljet');
  expect(rows[0]?.keuzes[plan]).toBe('voor');
});

test('a juror sees a belang through a confirmed contact, and a line of the ronde says that there is one', async () => {
  const { client, plan, sinds } = await bevestigd.open();
  expect(await gezien(client, plan)).toEqual({ belang: 'contact', nagevraagd: null });
  expect(await regels(client, sinds)).toMatchObject([
    { handeling: 'toegevoegd', rij: 'ronde-1', naam: null, code: 'contact' },
  ]);
});

test('who does not know the plan asks once, and every beheerder hears it at once, without a name or a plan', async () => {
  const { client, plan, sinds } = await bevestigd.open();
  expect(await vraag(client, plan, jurylid(2))).toEqual({ fout: 'onbekend' });
  expect(await vraag(client, plan, makelaar)).toEqual({ fout: 'niet_bevoegd' });
  for (const _ of [1, 2]) expect(await vraag(client, plan)).toEqual({ gevraagd: true });
  expect(await gezien(client, plan)).toEqual({ belang: 'contact', nagevraagd: 'wacht' });
  const { rows } = await client.query('select aan, gegevens from prive.bericht order by aan');
  const beheerders = await client.query(`select email from prive.medewerkers_nu() where rol = 'beheerder' order by 1`);
  expect(rows.map(({ aan }) => aan)).toEqual(beheerders.rows.map(({ email }) => email));
  expect(rows.length).toBeGreaterThan(1);
  expect(JSON.stringify(rows)).not.toContain(LID.bevestigd);
  expect(JSON.stringify(rows)).not.toContain('Plan 1');
  expect(await vragen(client)).toMatchObject([{ email: LID.bevestigd, titel: 'Plan 1', voorstel: null }]);
  expect(await vragen(client, makelaar)).toBeNull();
  expect((await regels(client, sinds)).at(-1)).toMatchObject({
    rij: 'ronde-1',
    naam: null,
    rol: 'deelnemer',
    code: 'nakijken',
  });
});

test('one beheerder says that it stays; that the address is not of this juror takes two', async () => {
  const { client, plan, sinds } = await bevestigd.open();
  await vraag(client, plan);
  expect(await oordeel(client, makelaar, true)).toEqual({ fout: 'niet_bevoegd' });
  for (const _ of [1, 2]) expect(await oordeel(client, beheerder, false)).toEqual({ stand: 'wacht_op_tweede' });
  expect(await gezien(client, plan)).toEqual({ belang: 'contact', nagevraagd: 'wacht' });
  expect(await vragen(client, tweede)).toMatchObject([{ voorstel: { wie: 'Beheerder', eigen: false } }]);
  expect(await oordeel(client, tweede, false)).toEqual({ stand: 'gedaan' });
  expect(await gezien(client, plan)).toEqual({ belang: null, nagevraagd: null });
  await bevestig(client, plan);
  await vraag(client, plan);
  expect(await oordeel(client, tweede, true)).toEqual({ stand: 'gedaan' });
  expect(await gezien(client, plan)).toEqual({ belang: 'contact', nagevraagd: 'blijft' });
  expect(await vragen(client)).toEqual([]);
  const gedaan = (await regels(client, sinds)).filter(({ naam }) => naam !== null);
  expect(gedaan).toMatchObject([
    { handeling: 'verwijderd', rij: 'ronde-1', naam: 'Beheerder 2', code: 'nakijken' },
    { handeling: 'gewijzigd', rij: 'ronde-1', naam: 'Beheerder 2', code: 'nakijken' },
  ]);
});

test('while the jury votes it can be found too, with one answer whatever the juror did; after it no more', async () => {
  const { client, plan, aanvragen, sinds } = await bevestigd.open();
  await doeAls(client, beheerder, 'ronde_stap', RONDE, 'stemmen');
  expect((await regels(client, sinds)).at(-1)).toMatchObject({ rij: 'ronde-1', aantal: 1, code: 'contact' });
  await vraag(client, plan);
  const keuzes = keuzesVan({ aanvragen }, 'voor', 'niet', 'niet');
  await doeAls(client, LID, 'stem', RONDE, bewijscode(1), keuzes);
  await oordeel(client, beheerder, false);
  expect(await oordeel(client, tweede, false)).toEqual({ stand: 'gedaan' });
  const { rows } = await client.query('select keuzes from prive.stembiljet');
  expect(rows[0]?.keuzes[plan]).toBe('onthouding');
  await client.query(`alter table public.ronde disable trigger user; update public.ronde set status = 'tellen'`);
  expect(await vraag(client, plan)).toEqual({ fout: 'stemmen_gesloten' });
});

test('no line tells which juror or which plan', async () => {
  const { client, plan } = await bevestigd.open();
  await vraag(client, plan);
  await oordeel(client, beheerder, false);
  const { rows } = await client.query(
    `select l::text as regel from public.logboek l where l.tabel in ('belang', 'voorstel')`,
  );
  const { rows: leden } = await client.query('select id from public.jurylid where email = $1', [LID.bevestigd]);
  expect(rows.length).toBeGreaterThan(2);
  for (const geheim of [leden[0]?.id, plan, 'Plan 1', LID.bevestigd])
    expect(JSON.stringify(rows)).not.toContain(geheim);
});
