import { Client } from 'pg';
import { alle, meetEen } from '#tests/bench/database-meten.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';
import { sha256 } from '#tests/database/meedoen.ts';
import { archiefSql } from '#tests/support/archief.ts';
import { startPostgres } from '#tests/support/postgres.ts';
import { createDatabase, makeRoles } from '#tests/support/postgres-databases.ts';
import { beheerder, maakActoren, serviceRole } from '#tests/support/rechten-actoren.ts';
import { dossierlijsten, inhoudslijsten, vragen } from '#tests/support/werkplek-vragen.ts';

const VERLEDEN = 100_000;
const OPEN = 500;
const WERKPLEK_MS = 100;
const PARTIJ_MS = 1000;
const PUBLIEK_MS = 15;

/** Every lot the clock does on a database that never saw a clock, until nothing is due. */
async function meetKlok(client: Client): Promise<Meting[]> {
  const duren = new Map<string, number[]>();
  const meet = async (naam: string, sql: string): Promise<Record<string, unknown>> => {
    const begin = performance.now();
    const { rows } = await client.query(`select ${sql} as uit`);
    duren.set(naam, [...(duren.get(naam) ?? []), performance.now() - begin]);
    return rows[0]?.uit;
  };
  for (let ronde = 0; ronde < 500; ronde += 1) {
    await meet('rondes', `public.tik_deel('rondes')`);
    await meet('mail aan medewerkers', 'public.werkberichten_schrijven()');
    const { rows } = await client.query<{ delen: string[] }>('select public.tik_delen() as delen');
    const delen = rows[0]?.delen ?? [];
    if (delen.length === 0) break;
    for (const deel of delen) await meet(deel, `public.tik_deel('${deel}')`);
  }
  return [...duren].map(([naam, alleDuren]) =>
    hoogstens(`klok, langste partij: ${naam} (${alleDuren.length}×)`, Math.max(...alleDuren), PARTIJ_MS, 'ms'),
  );
}

const CONTACT = { contact_naam: 'Bewoner', contact_telefoon: null, akkoord_versie: '1' };
/** What each public function is asked, by number, so that no two are the same; the buurt is one of the seeds. */
const publiek = (buurt: string, ronde: string) => {
  const indienen = (soort: string, gegevens: object) => (n: number) => ({
    sql: `select public.${soort}_indienen($1, $2, 'h', $3, $4, $5, 'site')`,
    waarden: [
      JSON.stringify({ ...CONTACT, contact_email: `bench-${n}@voorbeeld.test`, ...gegevens }),
      `bench-${soort}-${n}`,
      sha256(`${soort}-${n}`),
      `${soort}-${n}`,
      `192.0.2.${n % 200}`,
    ],
  });
  const posten = [{ omschrijving: 'Hout', bedrag_cent: 80_000 }];
  const plan = { titel: 'Bankjes', plan: 'Twee bankjes.', doelgroep: 'Iedereen', wanneer: 'mei', wanneer_van: null };
  const geld = { posten, eigen_bijdrage_cent: 0, minimumbedrag_cent: null, prioriteit: null };
  const plek = { adres: null, lat: null, lon: null, website: null };
  return {
    aanmelding_indienen: indienen('aanmelding', { naam: 'Tuin', omschrijving: 'Samen.', themas: [], buurt, ...plek }),
    aanvraag_indienen: indienen('aanvraag', { ronde, buurt, ...plan, ...geld }),
    feedback_indienen: indienen('feedback', {
      over: 'portaal',
      over_id: null,
      gezicht: 4,
      tekst: 'Fijn.',
      wens: null,
      buurt,
    }),
    dossier_lezen: (n: number) => ({
      sql: 'select public.dossier_lezen($1, $2)',
      waarden: [sha256(`archief-${n + 1}`), `192.0.2.${n % 200}`],
    }),
    dossier_actie: (n: number) => ({
      sql: `select public.dossier_actie($1, 'bevestigen', '{}', $2, 'h', $3)`,
      waarden: [sha256(`aanvraag-${n}`), `bench-actie-${n}`, `192.0.2.${n % 200}`],
    }),
    nieuwe_code: (n: number) => ({
      sql: 'select public.nieuwe_code($1, $2, $3, $4)',
      waarden: [`bench-${n}@voorbeeld.test`, sha256(`nieuw-${n}`), `nieuw-${n}`, `192.0.2.${n % 200}`],
    }),
    rondesein_bewaren: (n: number) => ({
      sql: 'select public.rondesein_bewaren($1, $2)',
      waarden: [`sein-${n}@voorbeeld.test`, `192.0.2.${n % 200}`],
    }),
    rondes: () => ({
      sql: `select id, slug, naam, status, opent_op, sluit_op from public.ronde where status <> 'concept' order by sluit_op`,
      waarden: [],
    }),
    berichten_claimen: () => ({ sql: 'select public.berichten_claimen(10, 60)', waarden: [] }),
  };
};

/** The oldest that nobody answered: each time another. */
const ANTWOORD = `select public.feedback_antwoord(f.id, 'Het is te donker.', 'Dank je wel. Er komt een lamp.')
  from (select id from public.feedback where status = 'nieuw' and over <> 'makelaar' order by ingediend_op limit 1) f`;

/** A database in which 100 000 dossiers are over and some hundreds wait: what each call of it takes. */
export async function meetDatabase(): Promise<Meting[]> {
  const server = await startPostgres();
  let client: Client | undefined;
  try {
    await makeRoles(server);
    const { url } = await createDatabase(server, 'niets', 'seeds');
    client = new Client({ connectionString: url });
    await client.connect();
    await maakActoren(client);
    await client.query(archiefSql({ verleden: VERLEDEN, open: OPEN }));
    await client.query('vacuum analyze');
    const klok = await meetKlok(client);
    await client.query('vacuum analyze');
    const metingen = [...klok];
    for (const { naam, sql } of [...vragen, ...dossierlijsten, ...inhoudslijsten]) {
      const p95 = await meetEen(client, beheerder, () => ({ sql, waarden: [] }));
      metingen.push(hoogstens(`werkplek: ${naam}`, p95, WERKPLEK_MS, 'ms'));
    }
    // The answer counts its half-year in the same act.
    const antwoord = await meetEen(client, beheerder, () => ({ sql: ANTWOORD, waarden: [] }), alle);
    metingen.push(hoogstens('werkplek: feedback_antwoord', antwoord, WERKPLEK_MS, 'ms'));
    const { rows } = await client.query<{ buurt: string }>('select min(code) as buurt from public.buurt');
    for (const [naam, maak] of Object.entries(publiek(rows[0]?.buurt ?? '', 'archief-0'))) {
      metingen.push(hoogstens(`publiek: ${naam}`, await meetEen(client, serviceRole, maak, alle), PUBLIEK_MS, 'ms'));
    }
    return metingen;
  } finally {
    // First, or what went wrong is lost behind a connection that was cut.
    await client?.end();
    await server.stop();
  }
}
