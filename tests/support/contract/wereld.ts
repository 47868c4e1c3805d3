import type { Client } from 'pg';
import { BUURT, sha256, WIJK } from '#tests/database/meedoen.ts';
import { type Dossiers, maakDossiers } from '#tests/support/contract/dossiers.ts';
import { moet } from '#tests/support/contract/moet.ts';
import { type Actor, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { adviseur, beheerder, jurylid, keuzesVan, type Ronde, rondeInBeoordeling } from '#tests/support/stemming.ts';

/** What there is to ask about. */
export interface Wereld {
  readonly ronde: Ronde;
  readonly dossiers: Dossiers;
  /** The first request of the ronde, and a ballot. */
  readonly aanvraag: string;
  readonly keuzes: Readonly<Record<string, 'voor' | 'niet' | 'onthouding' | number>>;
  /** Ids: of jurors by their number, a colleague, a signal and a mail; and when a plek was changed last. */
  readonly leden: readonly string[];
  readonly collega: string;
  /** An account that a colleague must confirm. */
  readonly nieuweling: string;
  readonly signaal: string;
  readonly verbetering: string;
  readonly bericht: string;
  /** The number of a form that came in last, in the buurt of a makelaar. */
  readonly nummer: string;
  readonly plekversie: string;
  /** A list of places that was read in. */
  readonly inlezing: string;
}

const NAJAAR = `
  insert into public.prioriteit (id, wijk_code, titel, van, tot, bron, status)
    values ('prioriteit-1', '${WIJK}', 'Samen buiten', '2026-01-01', '2027-12-31', '{"eigen proef"}', 'gepubliceerd');
  insert into public.ronde (id, slug, naam, uitleg, budget_cent, opent_op, sluit_op, besluit_op, status)
    values ('ronde-2', 'najaar', 'Najaar', 'Uitleg', 900000, '2026-01-01', '2027-08-01', '2027-09-01', 'open_voor_aanvragen');
  insert into public.ronde (id, slug, naam, uitleg, budget_cent, opent_op, sluit_op, besluit_op, status)
    values ('ronde-3', 'zonder-jury', 'Zonder jury', 'Uitleg', 900000, '2026-01-01', '2027-08-01', '2027-09-01', 'open_voor_aanvragen');
  insert into prive.rondesein (email, gevraagd_op, bevestigd_op) values
    ('wacht@voorbeeld.test', prive.nu(), prive.nu()), ('nieuw@voorbeeld.test', prive.nu(), null);
  insert into public.makelaar (id, naam, rol, email) values ('zonder-ja', 'M', 'makelaar', 'zonder-ja@voorbeeld.test');
  insert into prive.mailkeuze (wat, wie, code_hash, gevraagd_op) values
    ('rondesein', 'nieuw@voorbeeld.test', '${sha256('keuze')}', prive.nu()),
    ('toestemming', 'makelaar-1', '${sha256('toestemming')}', prive.nu());
`;
/** Juror 3 asked to look at a plan. */
export const BELANGVRAAG = '00000000-0000-4000-8000-0000000000be';
/** Plans with the address of a juror. */
const metBelang = (ronde: Ronde) => `
  insert into public.belang (jurylid_id, aanvraag_id, bron)
    select j.id, a.id, 'contact' from public.jurylid j
    join (values ('${jurylid(2).bevestigd}', '${ronde.aanvragen[2]}'::uuid), ('${jurylid(3).bevestigd}', '${ronde.aanvragen[1]}'))
      a (email, id) on a.email = j.email where j.ronde_id = 'ronde-1';
  insert into prive.belangvraag (id, jurylid_id, aanvraag_id, gevraagd_op)
    select '${BELANGVRAAG}', j.id, '${ronde.aanvragen[1]}', prive.nu() from public.jurylid j
    where j.email = '${jurylid(3).bevestigd}' and j.ronde_id = 'ronde-1';
`;
/** As a makelaar, so that the logboek knows who. */
const WERK = `
  update public.plek set omschrijving = 'Een glijbaan.' where id = 'plek-1';
  insert into public.signaal (thema, wijk_code, buurt_code, tekst) values ('groen', '${WIJK}', '${BUURT}', 'Meer bomen.');
`;
const LIJST = JSON.stringify([
  {
    id: 'van-een-lijst',
    slug: 'van-een-lijst',
    soort: 'speeltuin',
    naam: 'Van een lijst',
    bron: ['eigen proef'],
    zekerheid: 'bron',
  },
]);
/** Who is added by somebody hears of it. */
const COLLEGA = `
  insert into public.medewerker (email, naam, rol, sinds) values ('nieuw@voorbeeld.test', 'Nieuw', 'makelaar', '2020-01-01');
`;
/** What somebody says is wrong: one to take over, and one of which the mail waits. */
const VERBETERINGEN = `
  insert into public.verbetering (id, nummer, over, over_id, wat, voorstel, zeker, wijk_code, ingediend_op, laatst_op)
    values ('00000000-0000-4000-8000-0000000000ce', 'V-BBBBBB', 'plek', 'plek-1', 'adres', 'Dorpsstraat 1', true,
      '${WIJK}', prive.nu(), prive.nu());
  insert into prive.verbetering_afzender (verbetering_id, email, telefoon, op)
    values ('00000000-0000-4000-8000-0000000000ce', 'zei@voorbeeld.test', '+31301234567', prive.nu());
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op)
    values ('verbetering.proef', 'verbetering', 'zei@voorbeeld.test',
      '{"over": "Speeltuin", "overgenomen": false, "reden": "Dit klopte al."}', true, prive.nu(), prive.nu());
`;
/** A mail that was given up, and a change that could not be published while a build runs. */
const MISLUKT = `
  update public.signaal set initiatief_id = (select id from public.initiatief limit 1);
  update prive.bericht set pogingen = 12, opgegeven_op = prive.nu(), laatste_fout = '550', gegevens = '{}'
    where id = (select id from prive.bericht where dossier_id is not null and bundel is null order by message_id limit 1);
  select public.publicatie_begonnen(1);
  select public.publicatie_mislukt('inhoud', 'Het past niet.', null,
    '{"soort": "rij", "tabel": "plek", "id": "plek-1", "naam": "Speeltuin", "veld": "naam"}');
  select public.publicatie_begonnen(2);
`;

async function doeAlsMens(client: Client, wie: Actor, sql: string): Promise<void> {
  await client.query('begin');
  await word(client, wie);
  await client.query(sql);
  await client.query('commit');
}

const een = async (client: Client, sql: string): Promise<string> =>
  String((await client.query<{ id: unknown }>(sql)).rows[0]?.id);

/** A ronde in `beoordeling`, and another one that is open, with dossiers in every kind of state. */
export async function maakWereld(client: Client): Promise<Wereld> {
  const ronde = await rondeInBeoordeling(client);
  await client.query(NAJAAR);
  for (const [rol, wie] of [
    ['jurylid', jurylid(2)],
    ['adviseur', adviseur],
  ] as const)
    await moet(client, beheerder, 'jury_uitnodigen', 'najaar', rol, [wie.bevestigd]);
  const dossiers = await maakDossiers(client);
  await client.query(metBelang(ronde));
  await moet(client, beheerder, 'belang_oordelen', 'voorjaar', BELANGVRAAG, false);
  await moet(client, makelaar, 'plekken_inlezen', LIJST, {}, { bestand: sha256('lijst.csv') });
  await client.query(
    `insert into public.openingstijd (plek_id, dag, van, tot) values ('van-een-lijst', 1, '09:00', '17:00')`,
  );
  await doeAlsMens(client, makelaar, WERK);
  await doeAlsMens(client, beheerder, COLLEGA);
  const zonderAdres = ['aanmelding', dossiers.nieuw.aanmelding.id] as const;
  await moet(client, makelaar, 'dossier_wissen', ...zonderAdres, 'brief');
  await moet(client, makelaar, 'dossier_namens', ...zonderAdres, 'intrekken', {}, 'brief');
  await moet(client, makelaar, 'dossier_namens', ...zonderAdres, 'wijzigen', { naam: 'Koffie' }, 'brief');
  await client.query(MISLUKT);
  await client.query(VERBETERINGEN);
  const { rows: leden } = await client.query<{ id: string }>(
    `select id from public.jurylid where ronde_id = 'ronde-1' order by email`,
  );
  return {
    ronde,
    dossiers,
    aanvraag: ronde.aanvragen[0] ?? '',
    keuzes: keuzesVan(ronde, 'voor', 'niet', 'voor'),
    leden: leden.map(({ id }) => id),
    collega: await een(client, `select id from public.medewerker where email = 'makelaar-2@voorbeeld.test'`),
    nieuweling: await een(client, `select id from public.medewerker where email = 'nieuw@voorbeeld.test'`),
    signaal: await een(client, 'select id from public.signaal'),
    verbetering: await een(client, 'select id from public.verbetering'),
    bericht: await een(
      client,
      'select id from prive.bericht where verzonden_op is null and opgegeven_op is null limit 1',
    ),
    nummer: await een(
      client,
      `select nummer as id from public.aanvraag where buurt_code = 'buurt-1' order by ingediend_op desc limit 1`,
    ),
    inlezing: await een(client, 'select id from prive.inlezing'),
    plekversie: await een(client, `select to_jsonb(gewijzigd_op) #>> '{}' as id from public.plek where id = 'plek-1'`),
  };
}
