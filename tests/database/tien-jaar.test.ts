import { beforeAll, expect, test } from 'vitest';
import { bewaarlijst } from '#config/bewaarlijst.ts';
import { stad } from '#config/stad.ts';
import { plusMaanden } from '#domein/gedeeld/dag.ts';
import { bewaardocument } from '#tests/support/bewaardocument.ts';
import { bewaarproefSql } from '#tests/support/bewaarproef.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakActoren } from '#tests/support/rechten-actoren.ts';
import type { Vraag } from '#tests/support/stadmaker/gebieden.ts';
import { stadsmaten } from '#tests/support/stadmaker/maten.ts';
import { vulStad } from '#tests/support/stadmaker/vullen.ts';
import { zetKlok } from './meedoen.ts';

const database = useDatabase('niets', 'seeds');
const BEGIN = '2026-12-01';
const JAREN = 10;
/** The clock of this test ticks once in three months: what is due goes at the next tick. */
const STAP = 3;
const TIK_DAGEN = 93;
const maat = { ...stadsmaten.stad, plekken: 30, initiatieven: 20, feedback: 200, fotos: 5, rondes: 5, oudeRondes: 3 };

const GESLOTEN = 'select a.afgesloten_op from public.aanvraag a where a.id = t';
const LAATSTE_DAG = `select greatest(r.sluit_op, r.stemmen_tot_op, r.gewijzigd_op) from public.ronde r where r.id = `;
const VAN_LID = `${LAATSTE_DAG} (select j.ronde_id from public.jurylid j where j.id = t.jurylid_id)`;
/** From when the promise counts, per table; null: the row waits for staff, or holds no word of a person any more. */
const SINDS: Readonly<Record<string, string>> = {
  'prive.contact': 't.akkoord_op',
  'prive.volgcode': 't.gemaakt_op',
  'public.aanmelding': 't.afgesloten_op',
  'public.aanvraag': 't.afgesloten_op',
  'public.begrotingspost': `(${GESLOTEN}.aanvraag_id)`,
  'public.eindverslag': `(${GESLOTEN}.aanvraag_id)`,
  'public.aanvraag_publiek': `(${GESLOTEN}.id)`,
  'public.gebeurtenis_tekst': `(select coalesce(
     (select a.afgesloten_op from public.aanvraag a where a.id = g.dossier_id),
     (select a.afgesloten_op from public.aanmelding a where a.id = g.dossier_id),
     (select f.beantwoord_op from public.feedback f where f.id = g.dossier_id and f.status in ('beantwoord', 'afgesloten')))
     from public.gebeurtenis g where g.id = t.gebeurtenis_id)`,
  'public.feedback': `case when coalesce(t.tekst, t.wens) is not null and t.status in ('beantwoord', 'afgesloten')
     then t.beantwoord_op end`,
  'prive.bericht': 't.gemaakt_op',
  'prive.rondesein': 't.gevraagd_op',
  'prive.mailkeuze': 't.gevraagd_op',
  'prive.inzending': 't.op',
  'prive.limiet': 't.venster_op',
  'prive.uitdaging': 't.op',
  'public.jurylid': `(${LAATSTE_DAG} t.ronde_id)`,
  'public.adviseur': `(${LAATSTE_DAG} t.ronde_id)`,
  'public.belang': `(${VAN_LID})`,
  'prive.belangvraag': `(${VAN_LID})`,
  'prive.deelname': `(${LAATSTE_DAG} t.ronde_id)`,
  'prive.stembiljet': `(${LAATSTE_DAG} t.ronde_id)`,
  'prive.papier': `(${LAATSTE_DAG} t.ronde_id)`,
  'prive.papier_uit': `(${LAATSTE_DAG} t.ronde_id)`,
  'public.medewerker': 't.tot::timestamptz',
  'public.makelaar': `coalesce((select coalesce(w.tot::timestamptz, prive.nu()) from public.medewerker w where w.id = t.medewerker_id),
     t.gewijzigd_op)`,
  'prive.werkbericht': 't.op',
  'prive.voorstel': 't.op',
  'prive.nieuwe_collega': 't.op',
  'public.initiatief': `case when coalesce(t.telefoon, t.email) is not null
     then greatest(t.gewijzigd_op, t.gecontroleerd_op::timestamptz) end`,
  'public.signaal': 't.op',
  'public.verbetering': 't.laatst_op',
  'prive.verbetering_afzender': '(select v.laatst_op from public.verbetering v where v.id = t.verbetering_id)',
  'public.logboek': 't.op',
  'auth.users': `case when not prive.werkt_hier(t.email) and not exists (select from public.jurylid j where j.email = t.email)
     and not exists (select from public.adviseur a where a.email = t.email) then t.created_at end`,
};

/** Days of the oldest row with a person that was ever there, and how many rows there were at the end. */
const oudste = new Map<string, number>();
const ooit = new Map<string, number>();

async function meet(): Promise<void> {
  const vragen = bewaarlijst.map(
    ({ tabel }) =>
      `select '${tabel}' as tabel, count(*)::int as rijen,
         coalesce(max(extract(epoch from prive.nu() - (${SINDS[tabel]})) / 86400), 0)::float as dagen from ${tabel} t`,
  );
  const { rows } = await database.client.query(vragen.join(' union all '));
  for (const { tabel, rijen, dagen } of rows) {
    oudste.set(tabel, Math.max(oudste.get(tabel) ?? 0, dagen));
    ooit.set(tabel, Math.max(ooit.get(tabel) ?? 0, rijen));
  }
}

/** All that is due at this moment, with the terms of the city. */
async function tik(moment: string): Promise<void> {
  await zetKlok(database.client, moment);
  const termijnen = JSON.stringify({ ...stad.bewaartermijnen, antwoord_dagen: stad.antwoordDagen });
  for (let rond = 0; rond < 20; rond += 1) {
    await database.client.query('select public.tik_werk($1)', [termijnen]);
    const { rows } = await database.client.query('select cardinality(public.tik_delen()) as delen');
    if (rows[0]?.delen === 0) break;
  }
  await database.client.query('select public.rondeseinen_versturen($1)', [stad.bewaartermijnen.contact_maanden]);
  await database.client.query('select public.werkberichten_schrijven($1)', [stad.antwoordDagen]);
}

/** What migrations and seeds wrote, they wrote by the clock of this machine; here that was on the first day. */
async function zetMomenten(vraag: Vraag): Promise<void> {
  const kolommen = await vraag(
    `select table_schema || '.' || table_name as tabel, column_name as kolom from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and t.table_type = 'BASE TABLE'
       and (column_name = 'gewijzigd_op' or table_name = 'logboek' and column_name = 'op')`,
  );
  for (const { tabel, kolom } of kolommen)
    await vraag(
      `alter table ${tabel} disable trigger user; update ${tabel} set ${kolom} = prive.nu(); alter table ${tabel} enable trigger user`,
    );
}

beforeAll(async () => {
  const { client } = database;
  const vraag: Vraag = async (sql, waarden) => (await client.query<Record<string, unknown>>(sql, waarden)).rows;
  await zetKlok(client, `${BEGIN}T12:00:00Z`);
  await maakActoren(client);
  await zetMomenten(vraag);
  // The example round of the seeds ends like any other, and the team goes on signing in.
  await client.query(`update auth.users set last_sign_in_at = 'infinity'`);
  await vulStad(vraag, { maat, nu: new Date(`${BEGIN}T12:00:00Z`) });
  for (let maand = 0; maand <= JAREN * 12; maand += STAP) {
    const dag = plusMaanden(BEGIN, maand);
    await zetKlok(client, `${dag}T12:00:00Z`);
    if (maand % 12 === 0 && maand < JAREN * 12 - 12) await client.query(bewaarproefSql(`j${maand / 12}`));
    // Nobody waits for a ronde while one is open: these ask half a year later.
    if (maand % 12 === 6)
      await client.query(
        `with s as (insert into prive.rondesein values ('sein-' || $1 || '@voorbeeld.test', prive.nu(), prive.nu()) returning email)
         insert into prive.mailkeuze select 'rondesein', s.email, encode(sha256(s.email::bytea), 'hex'), prive.nu() from s`,
        [maand],
      );
    // What the made city brings along of before goes at the first tick.
    if (maand > 0) await meet();
    await tik(`${dag}T12:00:00Z`);
    await meet();
  }
}, 300_000);

const dagen = ({ maanden = 0, dagen: los = 0 }: { maanden?: number; dagen?: number }): number => maanden * 30.6 + los;

test.each(bewaarlijst.map((regel) => [regel.tabel, regel] as const))(
  'ten years on, and nobody who ever closes anything: no person in %s is older than promised',
  (tabel, { langst }) => {
    // There was somebody to forget.
    expect(ooit.get(tabel)).toBeGreaterThan(0);
    expect(oudste.get(tabel)).toBeLessThanOrEqual(dagen(langst(stad.bewaartermijnen)) + TIK_DAGEN);
  },
);

test('what waits for staff is still there, however long, and the advies of a vote as well', async () => {
  const { rows } = await database.client.query(
    `select (select count(*)::int from public.aanmelding where status = 'ingediend' and naam = 'Plan') as aanmelding,
       (select count(*)::int from public.aanvraag where status in ('ingediend', 'voorgelegd', 'toegekend') and titel = 'Plan') as aanvraag,
       (select count(*)::int from public.feedback where status = 'nieuw' and tekst = 'Ik vond') as feedback,
       (select count(*)::int from public.ronde where status = 'tellen') as ronde,
       (select count(*)::int from public.advies v where not exists (select from public.aanvraag a where a.id = v.aanvraag_id)) as advies`,
  );
  const { aanmelding, aanvraag, feedback, ronde, advies } = rows[0];
  expect({ aanmelding, aanvraag, feedback, ronde }).toEqual({ aanmelding: 9, aanvraag: 27, feedback: 9, ronde: 9 });
  expect(advies).toBeGreaterThan(0);
});

test('the document tells what is promised and what was measured', async () => {
  await expect(bewaardocument(stad.bewaartermijnen, oudste)).toMatchFileSnapshot('../../docs/retention.md');
});
