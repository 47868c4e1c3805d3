/**
 * SQL that puts one person, or one word of a person, in every state of every table of `src/config/bewaarlijst.ts`, as if it
 * began now. The guards of states stand aside; nobody ever does anything with these rows again. `deel`: makes ids differ.
 */
const TABELLEN = [
  'public.aanmelding',
  'public.aanvraag',
  'public.aanvraag_publiek',
  'public.feedback',
  'public.gebeurtenis',
  'public.ronde',
  'public.jurylid',
  'public.adviseur',
  'public.advies',
  'public.belang',
  'public.medewerker',
  'public.makelaar',
  'public.initiatief',
  'public.eindverslag',
  'prive.opname',
  'prive.opname_aanvraag',
  'prive.deelname',
  'prive.stembiljet',
];
const bewaking = (stand: 'disable' | 'enable') =>
  TABELLEN.map((tabel) => `alter table ${tabel} ${stand} trigger user;`).join('\n');
const uuid = (soort: string) => `md5('${soort}' || n.deel || n.i)::uuid`;
/** Numbers hold no vowels and no 0 or 1. */
const nummer = (letter: string) =>
  `'${letter}-' || translate(upper(substr(md5('${letter}' || n.deel || n.i), 1, 6)), '01AE', 'XTZW')`;

const dossiers = `
  insert into public.aanmelding (id, nummer, naam, omschrijving, wijk_code, kanaal, bevestigd_op, status, ingediend_op, afgesloten_op)
  select ${uuid('m')}, ${nummer('M')}, 'Plan', 'Wij bij mij thuis', w.code, 'site', prive.nu(), s.stand, prive.nu(),
    case when s.stand in ('gepubliceerd', 'afgewezen', 'ingetrokken') then prive.nu() end
  from n join lateral (select code from public.wijk limit 1) w on true
  join unnest(enum_range(null::public.aanmelding_status)) with ordinality s (stand, plaats) on s.plaats = n.i;
  insert into public.aanvraag (id, nummer, ronde_id, titel, plan, doelgroep, wanneer, wijk_code, gevraagd_cent, toegekend_cent, kanaal,
    bevestigd_op, status, ingediend_op, afgesloten_op)
  select ${uuid('b')}, ${nummer('B')}, 'proef-' || n.deel || '-' || 1 + n.i % 8, 'Plan', 'Wij', 'Wij', 'mei', w.code, 10000,
    case when s.stand in ('toegekend', 'deels_toegekend', 'in_uitvoering', 'afgerond') then 10000 end, 'site', prive.nu(), s.stand,
    prive.nu(), case when s.stand in ('afgewezen', 'afgerond', 'buiten_behandeling', 'ingetrokken') then prive.nu() end
  from n join lateral (select code from public.wijk limit 1) w on true
  join unnest(enum_range(null::public.aanvraag_status)) with ordinality s (stand, plaats) on s.plaats = n.i;
  insert into public.begrotingspost (aanvraag_id, volgorde, omschrijving, bedrag_cent)
  select a.id, 1, 'Bij mij thuis', 10000 from public.aanvraag a join n on a.id = ${uuid('b')};
  insert into public.eindverslag (aanvraag_id, tekst, besteed_cent, op)
  select a.id, 'Wij deden het', 10000, prive.nu() from public.aanvraag a join n on a.id = ${uuid('b')} where a.status = 'afgerond';
  insert into public.aanvraag_publiek (id, nummer, slug, ronde_id, titel, plan, wijk_code, gevraagd_cent, status, voorgelegd_op)
  select a.id, a.nummer, 'proef-' || n.deel || n.i, a.ronde_id, a.titel, a.plan, a.wijk_code, a.gevraagd_cent, a.status, prive.nu()
  from public.aanvraag a join n on a.id = ${uuid('b')} where a.status in ('voorgelegd', 'afgewezen', 'afgerond');
  insert into public.feedback (id, nummer, over, gezicht, tekst, kanaal, status, ingediend_op, beantwoord_op, afgesloten_op)
  select ${uuid('f')}, ${nummer('F')}, 'portaal', 3, case when n.i <= 4 then 'Ik vond' end, 'site', s.stand, prive.nu(),
    case when s.stand <> 'nieuw' then prive.nu() end, case when s.stand = 'afgesloten' then prive.nu() end
  from n join (select stand, row_number() over () as plaats from unnest(enum_range(null::public.feedback_status)) stand, generate_series(1, 2))
    s on s.plaats = n.i;
  create temp table alle on commit drop as
    select 'aanmelding'::public.dossier_soort as soort, a.id, n.i, n.deel from n join public.aanmelding a on a.id = ${uuid('m')}
    union all select 'aanvraag', a.id, n.i, n.deel from n join public.aanvraag a on a.id = ${uuid('b')}
    union all select 'feedback', f.id, n.i, n.deel from n join public.feedback f on f.id = ${uuid('f')};
  insert into prive.contact (dossier_soort, dossier_id, naam, email, telefoon, akkoord_op)
  select a.soort, a.id, 'Bewoner', case when e.mail then a.soort::text || a.i || '-' || a.deel || '@voorbeeld.test' end, '+31600000000', prive.nu()
  from alle a, lateral (select a.i % 3 > 0 as mail) e;
  insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
  select encode(sha256((a.soort::text || a.deel || a.i)::bytea), 'hex'), a.soort, a.id, prive.nu() from alle a;
  insert into prive.bericht (message_id, dossier_soort, dossier_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select 'proef.' || a.soort::text || a.deel || a.i, a.soort, a.id, 'stap', 'bewoner@voorbeeld.test', '{"naam": "Bewoner"}', prive.nu(), prive.nu()
  from alle a;
  with stap as (
    insert into public.gebeurtenis (dossier_soort, dossier_id, soort, door, op)
    select a.soort, a.id, case a.soort when 'feedback' then 'beantwoord' else 'ingediend' end::public.gebeurtenis_soort, 'makelaar', prive.nu()
    from alle a returning id
  )
  insert into public.gebeurtenis_tekst (gebeurtenis_id, tekst, zichtbaar) select s.id, 'Beste bewoner', true from stap s;
`;

/** A ronde in each state, that ends in two months, with a jury, a vote and papers. */
const rondes = `
  insert into public.ronde (id, slug, naam, uitleg, budget_cent, opent_op, sluit_op, besluit_op, status, stemmen_vanaf_op, stemmen_tot_op,
    lot_hash, gewijzigd_op)
  select 'proef-' || n.deel || '-' || n.i, 'proef-' || n.deel || '-' || n.i, 'Ronde', 'Uitleg', 1000000, prive.nu(),
    prive.nu() + interval '1 month', (prive.nu() + interval '2 months')::date, s.stand, prive.nu() + interval '1 month',
    prive.nu() + interval '2 months', repeat('0', 64), prive.nu()
  from n join unnest(enum_range(null::public.ronde_status)) with ordinality s (stand, plaats) on s.plaats = n.i;
  create temp table r on commit drop as
    select q.id, n.i, n.deel from n join public.ronde q on q.id = 'proef-' || n.deel || '-' || n.i;
  insert into prive.opname (ronde_id, loting, juryleden, geopend_op) select n.id, sha256('x'), 5, prive.nu() from r n;
  insert into public.jurylid (id, ronde_id, email, uitgenodigd_op)
  select ${uuid('j')}, n.id, 'lid' || n.i || n.deel || '@voorbeeld.test', prive.nu() from r n;
  insert into public.jurylid (ronde_id, naam, uitgenodigd_op) select n.id, 'Jurylid', prive.nu() from r n;
  insert into public.adviseur (ronde_id, email, functie, uitgenodigd_op)
  select n.id, 'adviseur' || n.i || n.deel || '@voorbeeld.test', 'adviseur', prive.nu() from r n;
  insert into prive.deelname (ronde_id, jurylid_id, kanaal) select n.id, ${uuid('j')}, 'papier' from r n;
  insert into prive.stembiljet (ronde_id, keuzes, code_hash) select n.id, '{}', encode(sha256((n.deel || n.i)::bytea), 'hex') from r n;
  insert into prive.papier (ronde_id, nummer, eerste) select n.id, '000000000001', '{}' from r n;
  insert into prive.papier_uit (ronde_id, jurylid_id) select n.id, ${uuid('j')} from r n;
`;

const team = `
  insert into public.medewerker (id, email, naam, rol, sinds, tot, gewijzigd_op)
  select ${uuid('w')}, 'collega' || n.i || n.deel || '@voorbeeld.test', 'Collega', 'makelaar', (prive.nu() - interval '1 day')::date,
    case n.i when 1 then prive.nu()::date when 2 then (prive.nu() + interval '1 month')::date end, prive.nu()
  from n where n.i <= 3;
  insert into public.makelaar (id, naam, rol, telefoon, medewerker_id, gewijzigd_op, toestemming_op, status)
  select 'proef-' || n.deel || '-' || n.i, 'Makelaar', 'makelaar', '030', case when n.i <= 3 then ${uuid('w')} end, prive.nu(), prive.nu()::date,
    'gepubliceerd'
  from n where n.i <= 4;
  insert into public.initiatief (id, naam, slug, omschrijving, telefoon, email, bron, zekerheid, gewijzigd_op, status)
  select 'proef-' || n.deel || '-' || n.i, 'Tuin', 'proef-' || n.deel || '-' || n.i, 'Tuin', '030', 'tuin@voorbeeld.test', '{bron}', 'bron', prive.nu(),
    'gepubliceerd'
  from n where n.i <= 2;
  insert into prive.werkbericht (medewerker_id, sleutel, op) select ${uuid('w')}, 'dag', prive.nu() from n where n.i <= 3;
  insert into prive.voorstel (wat, rij, inhoud, door, op)
  select 'proef', 'rij-' || n.deel, '{}', ${uuid('w')}, prive.nu() from n where n.i = 1;
  insert into prive.nieuwe_collega (medewerker_id, op) select ${uuid('w')}, prive.nu() from n where n.i = 3;
  insert into public.signaal (thema, wijk_code, tekst, op)
  select 'groen', w.code, 'Ik hoorde', prive.nu() from n join lateral (select code from public.wijk limit 1) w on true where n.i = 1;
  with v as (
    insert into public.verbetering (nummer, over, over_naam, wat, voorstel, zeker, ingediend_op, laatst_op)
    select prive.nieuw_nummer('V'), 'plek', 'Buurthuis ' || n.deel, 'anders', 'Het is er niet.', true, prive.nu(), prive.nu()
    from n where n.i = 1 returning id
  )
  insert into prive.verbetering_afzender (verbetering_id, email, op) select v.id, 'zei@voorbeeld.test', prive.nu() from v;
  insert into public.logboek (op, naam, rol, handeling, tabel, rij)
  select prive.nu(), 'Collega', 'makelaar', 'gewijzigd', 'plek', 'proef' from n where n.i = 1;
  insert into auth.users (id, aud, role, email, created_at)
  select ${uuid('u')}, 'authenticated', 'authenticated', 'leeg' || n.deel || '@voorbeeld.test', prive.nu() from n where n.i = 1;
`;

/** What a jury was asked, and what was said about it. */
const banden = `
  insert into prive.opname_aanvraag (ronde_id, aanvraag_id, titel, bedrag_cent)
  select a.ronde_id, a.id, a.titel, 10000 from r n join public.aanvraag a on a.ronde_id = n.id;
  insert into public.belang (jurylid_id, aanvraag_id, bron)
  select ${uuid('j')}, a.id, 'zelf' from r n join public.aanvraag a on a.ronde_id = n.id;
  insert into prive.belangvraag (jurylid_id, aanvraag_id, gevraagd_op)
  select b.jurylid_id, b.aanvraag_id, prive.nu() from public.belang b on conflict do nothing;
  insert into public.advies (ronde_id, aanvraag_id, adviseur_id, functie, advies, tekst)
  select n.id, a.id, d.id, 'adviseur', 'positief', 'Goed' from r n join public.aanvraag a on a.ronde_id = n.id
  join public.adviseur d on d.ronde_id = n.id;
`;

const sporen = `
  insert into prive.inzending (sleutel, inhoud_hash, antwoord, op) select 'proef' || n.deel, 'h', '{}', prive.nu() from n where n.i = 1;
  insert into prive.limiet (soort, sleutel, venster_op, aantal)
  select g.soort, repeat('0', 64), prive.nu(), 1 from n join lateral (select soort from prive.grens limit 1) g on true where n.i = 1;
  insert into prive.uitdaging (handtekening, sleutel, op) select 'proef' || n.deel, 'k', prive.nu() from n where n.i = 1;
`;

/** See above; one transaction. `deel`: a word that no other call uses. */
export const bewaarproefSql = (deel: string): string => `
  begin; ${bewaking('disable')}
  create temp table n on commit drop as select i, '${deel}'::text as deel from generate_series(1, 12) i;
  ${rondes} ${dossiers} ${banden} ${team} ${sporen}
  ${bewaking('enable')} commit;`;
