/**
 * The SQL that makes an archive of dossiers: `verleden` that are over, spread over `halfjaren` half-years before now, and
 * `open` that wait. Seeded; no text says anything. What retention has cleared by now is cleared here too. As the owner of
 * the tables, whose guards on states stand aside while history is written.
 */
export interface Archief {
  readonly verleden: number;
  readonly open: number;
  /** Over how many years what is past is spread. */
  readonly jaren?: number;
  /** How many days ago the last of what is past came in; at least 35. */
  readonly rust?: number;
}

const TABELLEN = [
  'public.aanmelding',
  'public.aanvraag',
  'public.aanvraag_publiek',
  'public.feedback',
  'public.feedback_publiek',
  'public.signaal',
  'public.makelaar',
  'public.makelaar_buurt',
  'public.ronde',
];
const bewaking = (stand: 'disable' | 'enable'): string =>
  TABELLEN.map((tabel) => `alter table ${tabel} ${stand} trigger user;`).join('\n');

/** A number from 0 to 1 that belongs to row `i`, the same in every run. */
const kans = (zout: string, i = 'n.i'): string =>
  `(('x' || substr(md5('${zout}' || ${i}), 1, 7))::bit(28)::int / 268435456.0)`;
const nummer = (letter: string): string => `'${letter}-' || (
  select string_agg(substr('23456789BCDFGHJKMNPQRSTVWXZ', 1 + ((n.i / (27 ^ p)::bigint) % 27)::int, 1), '' order by p)
  from generate_series(0, 5) p)`;
const uuid = (soort: string, i = 'n.i'): string => `md5('${soort}' || ${i})::uuid`;

const mensen = `
  insert into public.medewerker (id, email, naam, rol, sinds)
  select ${uuid('medewerker')}, 'medewerker-' || n.i || '@voorbeeld.test', 'Medewerker ' || n.i, 'makelaar', '2020-01-01'
  from generate_series(1, 60) n(i);
  insert into public.makelaar (id, naam, rol, toestemming_op, status, medewerker_id)
  select 'archief-' || n.i, 'Makelaar ' || n.i, 'sociaal makelaar', '2020-01-01', 'gepubliceerd', ${uuid('medewerker')}
  from generate_series(1, 60) n(i);
  create temp table gebied on commit drop as
    select row_number() over (order by b.code) - 1 as plaats, b.code, b.wijk_code, count(*) over () as aantal
    from public.buurt b;
  insert into public.makelaar_buurt (makelaar_id, wijk_code, buurt_code)
  select 'archief-' || 1 + g.plaats % 60, g.wijk_code, g.code from gebied g;
  insert into public.ronde (id, slug, naam, uitleg, budget_cent, opent_op, sluit_op, besluit_op, status)
  select 'archief-' || n.i, 'archief-' || n.i, 'Ronde ' || n.i, 'Uitleg', 5000000, d.op, d.op + interval '3 months',
    (d.op + interval '4 months')::date, (case when n.i = 0 then 'open_voor_aanvragen' else 'afgerond' end)::public.ronde_status
  from generate_series(0, 20) n(i), lateral (select now() - interval '2 months' - n.i * interval '3 months' as op) d;
`;

/** Of what is past six in ten are feedback, three requests, one an aanmelding of the last year. */
const dossiers = ({ verleden, open, jaren, rust }: Required<Archief>): string => `
  create temp table d on commit drop as
  select n.i, n.i <= ${open} as open, k.soort, ${uuid('dossier')} as id, g.code as buurt_code, g.wijk_code,
    ${uuid('medewerker', '1 + n.i % 60')} as wie,
    now() - interval '1 hour' - case when n.i <= ${open} then ${kans('op')} * interval '20 days'
      else interval '${rust} days' + ${kans('op')} * (case k.soort when 'aanmelding' then 0.85 else ${jaren} end) * interval '325 days'
      end as op, ${kans('duur')} as duur, ${kans('lot')} as lot
  from generate_series(1, ${verleden + open}) n(i)
  cross join lateral (
    select (array['feedback', 'aanvraag', 'feedback', 'aanvraag', 'feedback', 'feedback', 'aanmelding', 'feedback', 'aanvraag',
      'feedback'])[1 + n.i % 10]::public.dossier_soort as soort
  ) k
  join gebied g on g.plaats = n.i * 7919 % g.aantal;
  insert into public.aanmelding (id, nummer, naam, omschrijving, wijk_code, buurt_code, kanaal, bevestigd_op, status, ingediend_op,
    afgesloten_op, behandelaar)
  select n.id, ${nummer('M')}, 'Aanmelding ' || n.i, repeat('Samen iets doen in de buurt. ', 12), n.wijk_code, n.buurt_code, 'site', n.op,
    (case when n.open then 'ingediend' when n.lot < 0.8 then 'gepubliceerd' else 'afgewezen' end)::public.aanmelding_status, n.op,
    case when not n.open then n.op + n.duur * interval '20 days' end, case when n.i % 2 = 0 then n.wie end
  from d n where n.soort = 'aanmelding';
  insert into public.aanvraag (id, nummer, ronde_id, titel, plan, doelgroep, wanneer, wijk_code, buurt_code, gevraagd_cent,
    toegekend_cent, kanaal, bevestigd_op, status, ingediend_op, afgesloten_op, behandelaar)
  select n.id, ${nummer('B')},
    'archief-' || case when n.open then 0 else least(20, 1 + (extract(epoch from now() - n.op) / 7889400)::int) end,
    'Aanvraag ' || n.i, repeat('Een plan voor de buurt. ', 20), 'Iedereen', 'mei', n.wijk_code, n.buurt_code, 100000,
    case when not n.open then 90000 end, 'site', n.op,
    (case when n.open then case when n.lot < 0.5 then 'ingediend' else 'in_behandeling' end else 'afgerond' end)
      ::public.aanvraag_status,
    n.op, case when not n.open then n.op + (10 + n.duur * 20) * interval '1 day' end, n.wie
  from d n where n.soort = 'aanvraag';
  insert into public.aanvraag_publiek (id, nummer, slug, ronde_id, titel, plan, wijk_code, buurt_code, gevraagd_cent, toegekend_cent,
    status, voorgelegd_op)
  select a.id, a.nummer, 'archief-' || n.i, a.ronde_id, a.titel, a.plan, a.wijk_code, a.buurt_code, a.gevraagd_cent, a.toegekend_cent,
    a.status, n.op + interval '5 days'
  from d n join public.aanvraag a on a.id = n.id where not n.open;
  insert into public.begrotingspost (aanvraag_id, volgorde, omschrijving, bedrag_cent)
  select n.id, p, 'Post ' || p, 50000 from d n, generate_series(1, 2) p where n.soort = 'aanvraag';
  insert into public.feedback (id, nummer, over, gezicht, tekst, wijk_code, buurt_code, kanaal, bevestigd_op, status, geholpen,
    ingediend_op, beantwoord_op, afgesloten_op, behandelaar)
  select n.id, ${nummer('F')}, (array['procedure', 'portaal', 'portaal'])[1 + n.i % 3]::public.feedback_over, 1 + n.i % 5,
    case when n.open or n.op > now() - interval '11 months' then repeat('Dit vond ik ervan. ', 8) end, n.wijk_code, n.buurt_code, 'site',
    n.op, (case when n.open then 'nieuw' else 'afgesloten' end)::public.feedback_status, case when not n.open then n.lot < 0.7 end, n.op,
    case when not n.open then n.op + n.duur * interval '20 days' end, case when not n.open then n.op + interval '32 days' end,
    case when n.i % 2 = 0 then n.wie end
  from d n where n.soort = 'feedback';
  insert into public.feedback_publiek (feedback_id, over, wijk_code, gezicht, gezegd, reactie, belofte_op, gedaan_op, gepubliceerd_op)
  select f.id, f.over, f.wijk_code, f.gezicht, 'Iemand vond iets.', 'Dat deden we.', b.dag,
    case when n.i > ${open} * 3 then b.dag end, f.beantwoord_op
  from d n join public.feedback f on f.id = n.id, lateral (select (f.beantwoord_op + interval '20 days')::date as dag) b
  where f.status = 'afgesloten';
`;

const stappen = `
  create temp table s on commit drop as
  select n.i, n.soort as dossier_soort, n.id, n.wie, s.* from d n
  cross join lateral (values
    (1, 'ingediend', null, null, 'indiener', n.op),
    (2, 'bevestigd', null, null, 'indiener', n.op + interval '5 minutes')
  ) s (nr, soort, van, naar, door, op)
  union all
  select n.i, n.soort, n.id, n.wie, s.nr, s.naar, s.van, s.naar, s.door, n.op + s.na * interval '1 day' * (0.5 + n.duur) from d n
  join (values
    ('aanvraag', 3, 'ingediend', 'in_behandeling', 'makelaar', 2), ('aanvraag', 4, 'in_behandeling', 'voorgelegd', 'makelaar', 5),
    ('aanvraag', 5, 'voorgelegd', 'toegekend', 'systeem', 12), ('aanvraag', 6, 'toegekend', 'in_uitvoering', 'makelaar', 14),
    ('aanvraag', 7, 'in_uitvoering', 'afgerond', 'makelaar', 20), ('aanmelding', 3, 'ingediend', 'gepubliceerd', 'makelaar', 6),
    ('feedback', 3, 'nieuw', 'beantwoord', 'makelaar', 12), ('feedback', 4, 'beantwoord', 'afgesloten', 'systeem', 20)
  ) s (bij, nr, van, naar, door, na) on s.bij = n.soort::text and not n.open;
  insert into public.gebeurtenis (dossier_soort, dossier_id, soort, van, naar, door, medewerker_id, op)
  select s.dossier_soort, s.id, s.soort::public.gebeurtenis_soort, s.van, s.naar, s.door::public.partij,
    case when s.door = 'makelaar' then s.wie end, s.op
  from s order by s.op, s.i, s.nr;
  insert into public.gebeurtenis_tekst (gebeurtenis_id, tekst, zichtbaar)
  select g.id, 'Een woord bij deze stap.', true from public.gebeurtenis g where g.door = 'makelaar' and g.naar <> 'afgerond';
`;

/** Who has not been cleared away by now: of what waits, and of what ended less than a term ago. */
const personen = `
  create temp table p on commit drop as
  select n.* from d n left join public.feedback f on f.id = n.id left join public.aanvraag a on a.id = n.id
  where n.open or f.beantwoord_op > now() - interval '80 days' or a.afgesloten_op > now() - interval '350 days'
    or n.soort = 'aanmelding';
  insert into prive.contact (dossier_soort, dossier_id, email, akkoord_op)
  select n.soort, n.id, 'bewoner-' || n.i || '@voorbeeld.test', n.op from p n;
  insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
  select encode(sha256(('archief-' || n.i)::bytea), 'hex'), n.soort, n.id, n.op from p n;
  insert into prive.bericht (message_id, dossier_soort, dossier_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op, pogingen,
    verzonden_op)
  select 'archief.' || n.i, n.soort, n.id, 'stap', 'bewoner-' || n.i || '@voorbeeld.test', '{}', m.op, m.op, 1, m.op
  from p n, lateral (select now() - ${kans('mail')} * interval '29 days' as op) m;
  update prive.bericht b set verzonden_op = null, opgegeven_op = b.gemaakt_op
  from p n where b.message_id = 'archief.' || n.i and n.open and n.i % 5 = 0;
`;

const sporen = ({ verleden }: Required<Archief>): string => `
  insert into public.logboek (op, handeling, tabel, rij, velden)
  select now() - ${kans('log')} * interval '23 months', 'gewijzigd', 'plek', 'plek-' || n.i % 900, '{omschrijving}'
  from generate_series(1, ${verleden * 2}) n(i);
  insert into public.signaal (thema, wijk_code, buurt_code, tekst, medewerker_id, op)
  select (array['jongeren', 'eenzaamheid', 'groen', 'verkeer', 'afval', 'armoede'])[1 + n.i % 6], g.wijk_code, g.code,
    'Dit hoorde ik in de straat.', ${uuid('medewerker', '1 + n.i % 60')}, now() - ${kans('signaal')} * interval '11 months'
  from generate_series(1, ${Math.ceil(verleden / 20)}) n(i) join gebied g on g.plaats = n.i * 31 % g.aantal;
  insert into prive.inzending (sleutel, inhoud_hash, antwoord, op)
  select 'archief-' || n.i, 'h', '{}', now() - ${kans('inzending')} * interval '29 days'
  from generate_series(1, ${Math.ceil(verleden / 20)}) n(i);
  insert into prive.werkbericht (medewerker_id, sleutel, op)
  select ${uuid('medewerker')}, 'dag ' || q, now() - q * interval '1 day' from generate_series(1, 60) n(i), generate_series(1, 29) q;
`;

/** See the note at the top of this file. Runs as one transaction. */
export function archiefSql(hoe: Archief): string {
  const alles = { jaren: 5, rust: 35, ...hoe };
  return `begin; ${bewaking('disable')} ${mensen} ${dossiers(alles)} ${stappen} ${personen} ${sporen(alles)}
    ${bewaking('enable')} commit;`;
}
