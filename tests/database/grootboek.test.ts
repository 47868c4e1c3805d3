import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { stad } from '#config/stad.ts';
import { maakDossier, maakMeedoen, zetKlok } from '#tests/database/meedoen.ts';
import { type Actor, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { doeAls } from '#tests/support/stemming.ts';

const tweede: Actor = {
  ...beheerder,
  naam: 'beheerder-2',
  bevestigd: 'beheerder-2@voorbeeld.test',
  sub: '00000000-0000-4000-8000-000000000007',
};
const BEGIN = `
  insert into auth.users (id, aud, role, email, email_confirmed_at)
    values ('${tweede.sub}', 'authenticated', 'authenticated', '${tweede.bevestigd}', now());
  insert into public.medewerker (email, naam, rol, sinds)
    values ('${tweede.bevestigd}', 'Tweede', 'beheerder', '2020-01-01');
  update public.ronde set budget_cent = 1000000 where id = 'ronde-1';
`;
const posten = [
  { omschrijving: 'Hout', bedrag_cent: 300_000 },
  { omschrijving: 'Verf', bedrag_cent: 100_000 },
];

/** A ronde of € 10.000 without a jury, and three plans of € 4.000 that wait for a decision. */
const voorgelegd = maakStand(async (client) => {
  await maakMeedoen(client);
  await client.query(BEGIN);
  const plannen: string[] = [];
  for (const titel of ['Een', 'Twee', 'Drie']) {
    const { id } = await maakDossier(client, 'aanvraag', { titel, posten, eigen_bijdrage_cent: 0 });
    await doeAls(client, makelaar, 'aanvraag_stap', id, 'in_behandeling');
    await client.query('update public.aanvraag set bevestigd_op = now() where id = $1', [id]);
    await doeAls(client, makelaar, 'aanvraag_stap', id, 'voorgelegd');
    plannen.push(id);
  }
  return { plannen };
});
const geef = (client: Client, plan: string | undefined, cent: number, wie = beheerder) =>
  doeAls(client, wie, 'aanvraag_stap', plan, cent === 400_000 ? 'toegekend' : 'deels_toegekend', 'Goed plan.', cent);

/** Two plans have their money: all of it by two beheerders, and the most that one may give. */
const gegeven = voorgelegd.verder(async (client, { plannen }) => {
  await geef(client, plannen[0], 400_000);
  await geef(client, plannen[0], 400_000, tweede);
  await geef(client, plannen[1], 250_000);
  return { plannen };
});

const leg = (client: Client, plan: string | undefined, soort: string, cent: number) =>
  doeAls(client, beheerder, 'betaling_vastleggen', plan, soort, cent, '2027-02-01');
async function stand(client: Client) {
  const { rows } = await client.query(
    `select vrij_cent::int as vrij, open_cent::int as open, betaald_cent::int as betaald,
       teruggekomen_cent::int as terug, doorgeschoven_cent::int as door from public.grootboek_stand
     where ronde_id = 'ronde-1'`,
  );
  return rows[0];
}
/** What comes in is what is free, promised, paid less what came back, and carried out: by the lines themselves. */
async function klopt(client: Client): Promise<void> {
  const { rows } = await client.query(`
    select s.ronde_id from public.grootboek_stand s cross join lateral (
      select coalesce(sum(g.bedrag_cent) filter (where g.soort in ('budget', 'meegekomen')), 0) as erin,
        coalesce(sum(g.bedrag_cent) filter (where g.soort = 'betaald'), 0) as betaald,
        coalesce(sum(g.bedrag_cent) filter (where g.soort = 'teruggekomen'), 0) as terug,
        coalesce(sum(g.bedrag_cent) filter (where g.soort = 'doorgeschoven'), 0) as door
      from public.grootboek g where g.ronde_id = s.ronde_id) l
    where l.erin <> s.vrij_cent + s.open_cent + l.betaald - l.terug + l.door
      or (l.betaald, l.terug, l.door) is distinct from (s.betaald_cent, s.teruggekomen_cent, s.doorgeschoven_cent)`);
  expect(rows).toEqual([]);
}

test('above the amount of the city a second beheerder decides the same, and nobody is two', async () => {
  const {
    client,
    plannen: [plan],
  } = await voorgelegd.open();
  const { rows } = await client.query('select prive.tweede_boven_cent()::int as cent');
  expect(rows[0]?.cent).toBe(stad.tweedeBeheerderBovenCent);
  expect(await geef(client, plan, 400_000, makelaar)).toEqual({ fout: 'stap_kan_niet' });
  expect(await geef(client, plan, 400_000)).toMatchObject({ stand: 'wacht_op_tweede' });
  expect(await geef(client, plan, 400_000)).toMatchObject({ stand: 'wacht_op_tweede' });
  // Another amount is another decision.
  expect(await geef(client, plan, 300_000, tweede)).toMatchObject({ stand: 'wacht_op_tweede' });
  expect(await stand(client)).toMatchObject({ vrij: 1_000_000, open: 0 });
  expect(await geef(client, plan, 400_000)).toMatchObject({ stand: 'wacht_op_tweede' });
  expect(await geef(client, plan, 400_000, tweede)).toMatchObject({ stand: 'toegekend' });
  expect(await stand(client)).toMatchObject({ vrij: 600_000, open: 400_000 });
  await klopt(client);
});

test('no more is given than is free', async () => {
  const { client, plannen } = await gegeven.open();
  expect(await geef(client, plannen[2], 400_000)).toEqual({ fout: 'geld_op' });
  expect(await stand(client)).toMatchObject({ vrij: 350_000, open: 650_000 });
  await klopt(client);
});

test('where a jury decides, nobody else gives money, and nobody refuses a plan while it votes', async () => {
  const { client, plannen } = await voorgelegd.open();
  const stap = (naar: string) => doeAls(client, beheerder, 'aanvraag_stap', plannen[2], naar, 'Zo is het.');
  await client.query(
    `insert into public.jurylid (ronde_id, email, uitgenodigd_op) values ('ronde-1', 'lid@voorbeeld.test', now())`,
  );
  expect(await stap('toegekend')).toEqual({ fout: 'jury_beslist' });
  await client.query(`
    alter table public.ronde disable trigger a_bewaak_ronde;
    update public.ronde set status = 'stemmen', lot_hash = repeat('0', 64),
      stemmen_tot_op = prive.nu() + interval '1 day' where id = 'ronde-1'`);
  expect(await stap('toegekend')).toEqual({ fout: 'jury_beslist' });
  expect(await stap('afgewezen')).toEqual({ fout: 'jury_beslist' });
});

test('what comes back is free again, and a mistake is booked back by a line', async () => {
  const {
    client,
    plannen: [plan],
  } = await gegeven.open();
  expect(await leg(client, plan, 'betaald', 300_000)).toMatchObject({ betaald: 300_000 });
  const { id } = await leg(client, plan, 'teruggekomen', 50_000);
  expect(await stand(client)).toMatchObject({ vrij: 400_000, open: 350_000, betaald: 300_000, terug: 50_000 });
  await doeAls(client, beheerder, 'betaling_verwijderen', id);
  expect(await stand(client)).toMatchObject({ vrij: 350_000, open: 350_000, terug: 0 });
  const { rows } = await client.query(
    'select soort, bedrag_cent::int as cent from public.grootboek where betaling_id = $1 order by id',
    [id],
  );
  expect(rows).toEqual([
    { soort: 'teruggekomen', cent: 50_000 },
    { soort: 'teruggekomen', cent: -50_000 },
  ]);
  await klopt(client);
});

test('a payment of an earlier day leaves the books when two beheerders say so, and not before', async () => {
  const {
    client,
    plannen: [plan],
  } = await gegeven.open();
  const { id } = await leg(client, plan, 'betaald', 300_000);
  await zetKlok(client, '+2 days');
  const verwijder = (wie: Actor) => doeAls(client, wie, 'betaling_verwijderen', id);
  expect(await verwijder(makelaar)).toEqual({ fout: 'niet_bevoegd' });
  for (const _ of [1, 2]) expect(await verwijder(beheerder)).toEqual({ stand: 'wacht_op_tweede' });
  expect(await stand(client)).toMatchObject({ betaald: 300_000 });
  expect(await verwijder(tweede)).toEqual({ verwijderd: true });
  expect(await stand(client)).toMatchObject({ betaald: 0 });
  expect(await verwijder(beheerder)).toEqual({ fout: 'onbekend' });
  await klopt(client);
});

test('a budget is never lowered below what was promised', async () => {
  const { client } = await gegeven.open();
  const zet = async (cent: number) => {
    await client.query('begin');
    await word(client, beheerder);
    await client.query(`update public.ronde set budget_cent = $1 where id = 'ronde-1'`, [cent]);
    await client.query('commit');
  };
  await expect(zet(649_900)).rejects.toMatchObject({ code: '23514' });
  await zet(650_000);
  expect(await stand(client)).toMatchObject({ vrij: 0, open: 650_000 });
});

test('a line of the ledger is changed and removed by nobody', async () => {
  const { client } = await gegeven.open();
  for (const sql of ['update public.grootboek set bedrag_cent = 1', 'delete from public.grootboek']) {
    await expect(client.query(sql), sql).rejects.toMatchObject({ code: '23001' });
  }
  await expect(client.query('truncate public.grootboek')).rejects.toMatchObject({ code: '42501' });
});

test('only what is free is carried over, and no more is carried in than that', async () => {
  const { client, plannen } = await gegeven.open();
  await leg(client, plannen[0], 'betaald', 300_000);
  await client.query(`
    alter table public.ronde disable trigger a_bewaak_ronde;
    update public.ronde set status = 'vastgesteld' where id = 'ronde-1';
    alter table public.ronde enable trigger a_bewaak_ronde`);
  expect(await doeAls(client, beheerder, 'ronde_stap', 'voorjaar', 'afgerond')).toEqual({ stand: 'afgerond' });
  expect(await stand(client)).toEqual({ vrij: 0, open: 350_000, betaald: 300_000, terug: 0, door: 350_000 });
  const { rows } = await client.query(`select doorgeschoven_cent::int as door from public.ronde where id = 'ronde-1'`);
  expect(rows).toEqual([{ door: 350_000 }]);
  const nieuw = async (slug: string, cent: number) => {
    await client.query('begin');
    await word(client, beheerder);
    await client.query(
      `insert into public.ronde (slug, naam, uitleg, budget_cent, meegekomen_cent, opent_op, sluit_op, besluit_op)
       values ($1, 'Najaar', 'Uitleg', 500000, $2, '2027-01-01', '2027-06-01', '2027-07-01')`,
      [slug, cent],
    );
    await client.query('commit');
  };
  await nieuw('najaar', 300_000);
  await expect(nieuw('winter', 50_001)).rejects.toMatchObject({ code: '23514' });
  await client.query('rollback');
  await nieuw('winter', 50_000);
  await klopt(client);
});
