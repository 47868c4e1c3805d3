import type { Proeftabel } from './rechten-rijen.ts';

/** One id for a dossier of every kind: a row of each stands under it. */
const ID = '10000000-0000-4000-8000-000000000001';
const NIEUW = '10000000-0000-4000-8000-000000000002';
const HASH = 'a'.repeat(64);

const ronde = (naam: string, status: string) =>
  `insert into public.ronde (id, slug, naam, uitleg, budget_cent, opent_op, sluit_op, besluit_op, status)
   values ('${naam}', '${naam}', 'R', 'u', 1000000, '2026-01-01', '2027-01-01', '2027-02-01', '${status}')`;
const aanmelding = (id: string, nummer: string) =>
  `insert into public.aanmelding (id, nummer, naam, omschrijving, wijk_code, kanaal, ingediend_op)
   values ('${id}', '${nummer}', 'N', 'o', 'wijk-ouder', 'site', now())`;
const aanvraag = (id: string, nummer: string) =>
  `insert into public.aanvraag (id, nummer, ronde_id, titel, plan, doelgroep, wanneer, wijk_code, gevraagd_cent, kanaal, ingediend_op)
   values ('${id}', '${nummer}', 'ronde-ouder', 'T', 'p', 'd', 'w', 'wijk-ouder', 10000, 'site', now())`;
const publiek = (id: string, nummer: string) =>
  `insert into public.aanvraag_publiek (id, nummer, slug, ronde_id, titel, plan, wijk_code, gevraagd_cent, status, voorgelegd_op)
   values ('${id}', '${nummer}', '${nummer.toLowerCase()}', 'ronde-ouder', 'T', 'p', 'wijk-ouder', 10000, 'voorgelegd', now())`;
const feedback = (id: string, nummer: string) =>
  `insert into public.feedback (id, nummer, over, gezicht, kanaal, ingediend_op) values ('${id}', '${nummer}', 'portaal', 3, 'site', now())`;
const feedbackPubliek = (id: string) =>
  `insert into public.feedback_publiek (feedback_id, over, gezicht, gezegd, reactie, gepubliceerd_op) values ('${id}', 'portaal', 3, 'g', 'r', now())`;
const totaal = (naam: string) =>
  `insert into public.feedback_totaal (id, over, vanaf, aantal, gezicht_som, beantwoord, geholpen_ja, geholpen_nee)
   values ('${naam}', 'portaal', '2026-07-01', 1, 3, 0, 0, 0)`;
const cijfer = (naam: string, openbaar: boolean) =>
  `insert into public.monitor_cijfer (id, vanaf, meting, deel, waarde, openbaar)
   values ('${naam}', '2026-07-01', 'inhoud', 'alles', 1, ${openbaar})`;
const gebeurtenis = (dossier: string) =>
  `insert into public.gebeurtenis (dossier_soort, dossier_id, soort, door, op) values ('aanvraag', '${dossier}', 'ingediend', 'indiener', now())`;
const laatste = '(select max(id) from public.gebeurtenis)';
const bericht = (kenmerk: string) =>
  `insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
   values ('${kenmerk}', 'stap', 'bewoner@voorbeeld.test', '{}', now(), now())`;

const verbetering = (id: string, nummer: string) =>
  `insert into public.verbetering (id, nummer, over, wat, voorstel, zeker, ingediend_op, laatst_op)
   values ('${id}', '${nummer}', 'plek', 'ontbreekt', '${nummer}', true, now(), now())`;
const inlezing = (id: string) => `insert into prive.inlezing values ('${id}', now(), '${HASH}', '{}', 1, 1)`;
const afzender = (email: string) =>
  `insert into prive.verbetering_afzender (verbetering_id, email, op) values ('${ID}', '${email}', now())`;

const feedbackcijfer = (vanaf: string) =>
  `insert into prive.feedback_cijfer values ('${vanaf}', null, 'portaal', 1, '{1,0,0,0,0}', 0, 0, 0, 0, 0, 0, 0, 0)`;

/** A statement that adds one row, by table; the rows depend on those before them and on `wijk-ouder`. */
const VAST: Readonly<Record<string, string>> = {
  ronde: ronde('ronde-ouder', 'open_voor_aanvragen'),
  aanmelding: aanmelding(ID, 'M-BBBBBB'),
  aanvraag: aanvraag(ID, 'B-BBBBBB'),
  tweede: aanvraag(NIEUW, 'B-CCCCCC'),
  begrotingspost: `insert into public.begrotingspost values ('${ID}', 1, 'o', 100)`,
  eindverslag: `insert into public.eindverslag values ('${ID}', 't', 100, now())`,
  aanvraag_publiek: publiek(ID, 'B-BBBBBB'),
  online_na: `insert into prive.online_na (aanvraag_id, versie) values ('${ID}', 1)`,
  feedback: feedback(ID, 'F-BBBBBB'),
  tweedeFeedback: feedback(NIEUW, 'F-CCCCCC'),
  feedback_publiek: feedbackPubliek(ID),
  feedback_totaal: totaal('totaal-concept'),
  monitor_cijfer: cijfer('cijfer-gepubliceerd', true),
  geheimCijfer: cijfer('cijfer-concept', false),
  gebeurtenis: gebeurtenis(ID),
  gebeurtenis_tekst: `insert into public.gebeurtenis_tekst values (${laatste}, 't', true)`,
  contact: `insert into prive.contact (dossier_soort, dossier_id, email, akkoord_op) values ('aanvraag', '${ID}', 'bewoner@voorbeeld.test', now())`,
  volgcode: `insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op) values ('${HASH}', 'aanvraag', '${ID}', now())`,
  bericht: bericht('proef'),
  geheim: `insert into prive.geheim values ('2026-01-01', '\\x00')`,
  limiet: `insert into prive.limiet values ('schrijven', '${HASH}', now(), 1)`,
  uitdaging: `insert into prive.uitdaging values ('proef', 'proef', now())`,
  rondesein: `insert into prive.rondesein values ('proef@voorbeeld.test', now())`,
  mailkeuze: `insert into prive.mailkeuze values ('rondesein', 'proef@voorbeeld.test', '${HASH}', now())`,
  werkbericht: `insert into prive.werkbericht select id, 'proef', now() from public.medewerker limit 1`,
  voorbeelddossier: `insert into prive.voorbeelddossier values ('aanmelding', '00000000-0000-4000-8000-0000000000f8')`,
  weggehaald: `insert into prive.weggehaald values ('plek', 'proef', now())`,
  inzending: `insert into prive.inzending values ('proef', 'hash', '{}', now())`,
  inlezing: inlezing(ID),
  inleesrij: `insert into prive.inleesrij values ('${ID}', 'proef', now())`,
  tik: `insert into prive.tik (deel) values ('proef')`,
  feedbackcijfer: feedbackcijfer('2026-01-01'),
  vraag: `insert into prive.vraag values ('aanvraag', '${ID}', now())`,
  verbetering: verbetering(ID, 'V-BBBBBB'),
  afzender: afzender('proef@voorbeeld.test'),
};

/** Adds one row to every table of the dossiers, and a ronde in each kind of state. */
export const dossierrijen = [
  ...Object.values(VAST),
  ronde('ronde-gepubliceerd', 'beoordeling'),
  ronde('ronde-gearchiveerd', 'ingetrokken'),
  ronde('ronde-concept', 'concept'),
] as const;

const rij = (sleutel: string, kolom: string, insert: string): Proeftabel => ({
  sleutel,
  soort: `'geen'`,
  kolom,
  insert,
});

export const dossiertabellen = {
  ronde: {
    sleutel: 'id',
    // Whatever its state, a ronde that is not in concept is for everyone.
    soort: `case when status = 'concept' then 'concept' else 'gepubliceerd' end`,
    kolom: 'naam',
    insert: ronde('nieuw', 'concept'),
  },
  aanvraag_publiek: rij('id::text', 'titel', publiek(NIEUW, 'B-CCCCCC')),
  feedback_publiek: rij('feedback_id::text', 'gezegd', feedbackPubliek(NIEUW)),
  feedback_totaal: rij('id', 'aantal', totaal('nieuw')),
  monitor_cijfer: {
    ...rij('id', 'waarde', cijfer('nieuw', true)),
    soort: `case when openbaar then 'gepubliceerd' else 'concept' end`,
  },
  aanmelding: rij('id::text', 'naam', aanmelding(NIEUW, 'M-CCCCCC')),
  aanvraag: rij('id::text', 'titel', aanvraag('10000000-0000-4000-8000-000000000003', 'B-DDDDDD')),
  begrotingspost: rij(
    'aanvraag_id::text',
    'omschrijving',
    `insert into public.begrotingspost values ('${ID}', 2, 'o', 100)`,
  ),
  eindverslag: rij('aanvraag_id::text', 'tekst', `insert into public.eindverslag values ('${NIEUW}', 't', 100, now())`),
  feedback: rij('id::text', 'gezicht', feedback('10000000-0000-4000-8000-000000000003', 'F-DDDDDD')),
  gebeurtenis: rij('id::text', 'soort', gebeurtenis(NIEUW)),
  gebeurtenis_tekst: rij(
    'gebeurtenis_id::text',
    'tekst',
    `insert into public.gebeurtenis_tekst values (${laatste}, 't', true)`,
  ),
  'prive.overgang': rij(
    `dossier_soort || van || naar`,
    'door',
    `insert into prive.overgang values ('aanvraag', 'afgewezen', 'toegekend', '{indiener}')`,
  ),
  verbetering: rij('id::text', 'voorstel', verbetering(NIEUW, 'V-CCCCCC')),
  'prive.verbetering_afzender': rij('email', 'op', afzender('nieuw@voorbeeld.test')),
  'prive.contact': rij(
    'dossier_id::text',
    'naam',
    `insert into prive.contact (dossier_soort, dossier_id, email, akkoord_op) values ('feedback', '${ID}', 'x@voorbeeld.test', now())`,
  ),
  'prive.volgcode': rij(
    'dossier_id::text',
    'vervangt',
    `insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op) values ('${'b'.repeat(64)}', 'aanvraag', '${ID}', now())`,
  ),
  'prive.vraag': rij('sinds_op::text', 'sinds_op', `insert into prive.vraag values ('feedback', '${ID}', now())`),
  'prive.bericht': rij('message_id', 'pogingen', bericht('nieuw')),
  'prive.geheim': rij('dag::text', 'zout', `insert into prive.geheim values ('2026-01-02', '\\x00')`),
  'prive.grens': rij('soort', 'aantal', `insert into prive.grens values ('nieuw', 1)`),
  'prive.limiet': rij('sleutel', 'aantal', `insert into prive.limiet values ('nieuwe_code', '${HASH}', now(), 1)`),
  'prive.uitdaging': rij('handtekening', 'op', `insert into prive.uitdaging values ('nieuw', 'nieuw', now())`),
  'prive.inzending': rij('sleutel', 'antwoord', `insert into prive.inzending values ('nieuw', 'hash', '{}', now())`),
  'prive.inlezing': rij('id::text', 'terug_op', inlezing(NIEUW)),
  'prive.inleesrij': rij('plek_id', 'op', `insert into prive.inleesrij values ('${ID}', 'nieuw', now())`),
  'prive.rondesein': rij('email', 'gevraagd_op', `insert into prive.rondesein values ('nieuw@voorbeeld.test', now())`),
  'prive.mailkeuze': rij(
    'wie',
    'gevraagd_op',
    `insert into prive.mailkeuze values ('rondesein', 'nieuw@voorbeeld.test', '${'b'.repeat(64)}', now())`,
  ),
  'prive.werkbericht': rij(
    'sleutel',
    'op',
    `insert into prive.werkbericht select id, 'nieuw', now() from public.medewerker limit 1`,
  ),
  'prive.weggehaald': rij('rij', 'op', `insert into prive.weggehaald values ('plek', 'nieuw', now())`),
  'prive.online_na': rij(
    'versie::text',
    'versie',
    `insert into prive.online_na (initiatief_id, versie) select id, 2 from public.initiatief order by id desc limit 1`,
  ),
  'prive.publicatie': rij('id::text', 'mislukkingen', 'insert into prive.publicatie default values'),
  'prive.tik': rij('deel', 'dagwerk_op', `insert into prive.tik (deel) values ('nieuw')`),
  'prive.voorbeelddossier': rij(
    'dossier_id::text',
    'dossier_soort',
    `insert into prive.voorbeelddossier values ('feedback', '00000000-0000-4000-8000-0000000000f9')`,
  ),
  'prive.feedback_cijfer': rij('vanaf::text', 'aantal', feedbackcijfer('2020-01-01')),
} as const satisfies Readonly<Record<string, Proeftabel>>;
