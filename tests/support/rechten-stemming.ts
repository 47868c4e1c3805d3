import type { Proeftabel } from './rechten-rijen.ts';

const LID = '20000000-0000-4000-8000-000000000001';
const AANVRAAG = '10000000-0000-4000-8000-000000000001';
const HASH = 'c'.repeat(64);

const zet = (naam: string, waarde: string) => `select set_config('portaal.${naam}', '${waarde}', false)`;
const klaar = `insert into public.ronde (id, slug, naam, uitleg, budget_cent, opent_op, sluit_op, besluit_op, status)
   values ('ronde-klaar-ouder', 'ronde-klaar-ouder', 'R', 'u', 1000000, '2026-01-01', '2026-02-01', '2027-02-01', 'afgerond')`;
const lid = (id: string, adres: string) =>
  `insert into public.jurylid (id, ronde_id, email, uitgenodigd_op) values ('${id}', 'ronde-ouder', '${adres}', now())`;
const adviseur = (adres: string) =>
  `insert into public.adviseur (ronde_id, email, functie, uitgenodigd_op) values ('ronde-ouder', '${adres}', 'adviseur', now())`;
const advies = (id: number, ronde: string) =>
  `insert into public.advies (id, ronde_id, aanvraag_id, functie, advies, tekst) values ('10000000-0000-4000-8000-00000000000${id}', '${ronde}', '${AANVRAAG}', 'adviseur', 'neutraal', 't')`;
const uitslag = (versie: number, vastgesteld: boolean) =>
  `insert into public.uitslag (ronde_id, versie, invoer, invoer_hash, loting, uitslag, reden, geteld_op, vastgesteld_op, motivering)
   values ('ronde-klaar-ouder', ${versie}, '{}', '${HASH}', '${HASH}', '{}', ${versie === 1 ? 'null' : `'r'`}, now(), ${vastgesteld ? `now(), 'm'` : 'null, null'})`;
const betaling = (id: number) =>
  `insert into public.betaling (id, ronde_id, aanvraag_id, soort, bedrag_cent, dag) values ('10000000-0000-4000-8000-00000000000${id}', 'ronde-ouder', '${AANVRAAG}', 'betaald', 100, '2027-01-01')`;
const opname = (ronde: string) =>
  `insert into prive.opname (ronde_id, loting, juryleden, geopend_op)
   values ('${ronde}', decode('${HASH}', 'hex'), 5, now())`;
const opgenomen = (id: string) =>
  `insert into prive.opname_aanvraag (ronde_id, aanvraag_id, titel, bedrag_cent) values ('ronde-stemmen-ouder', '${id}', 'T', 10000)`;
const deelname = (id: string) =>
  `insert into prive.deelname (ronde_id, jurylid_id, kanaal) values ('ronde-stemmen-ouder', '${id}', 'papier')`;
const stembiljet = `insert into prive.stembiljet (ronde_id, keuzes, code_hash) values ('ronde-stemmen-ouder', '{}', '${HASH}')`;
const papier = (nummer: string) =>
  `insert into prive.papier (ronde_id, nummer) values ('ronde-stemmen-ouder', '${nummer}')`;
const uit = (id: string) =>
  `insert into prive.papier_uit (ronde_id, jurylid_id) values ('ronde-stemmen-ouder', '${id}')`;
const terug = (ronde: string) => `insert into prive.papier_terug (ronde_id, niet_terug) values ('${ronde}', 0)`;

/** One row in every table of a jury and its vote, after the rows of the dossiers. */
export const stemrijen = [
  klaar,
  lid(LID, 'lid@voorbeeld.test'),
  lid('20000000-0000-4000-8000-000000000002', 'lid-2@voorbeeld.test'),
  adviseur('adviseur@voorbeeld.test'),
  `insert into public.belang (jurylid_id, aanvraag_id, bron) values ('${LID}', '${AANVRAAG}', 'zelf')`,
  `insert into prive.belangvraag (jurylid_id, aanvraag_id, gevraagd_op) values ('${LID}', '${AANVRAAG}', now())`,
  advies(1, 'ronde-ouder'),
  advies(2, 'ronde-klaar-ouder'),
  uitslag(1, true),
  uitslag(2, false),
  betaling(1),
  `insert into public.ronde (id, slug, naam, uitleg, budget_cent, opent_op, sluit_op, besluit_op, status, stemmen_vanaf_op, stemmen_tot_op)
   values ('ronde-stemmen-ouder', 'ronde-stemmen-ouder', 'R', 'u', 1000000, '2026-01-01', '2026-02-01', '2027-02-01', 'beoordeling', '2026-02-01', '2099-01-01')`,
  zet('stembus', 'opname'),
  opname('ronde-stemmen-ouder'),
  opgenomen('10000000-0000-4000-8000-00000000000a'),
  zet('ronde_door', 'beheerder'),
  `update public.ronde set status = 'stemmen', lot_hash = '${HASH}' where id = 'ronde-stemmen-ouder'`,
  zet('ronde_door', ''),
  zet('stembus', 'open'),
  deelname(LID),
  stembiljet,
  papier('000000000001'),
  uit(LID),
  terug('ronde-stemmen-ouder'),
  zet('stembus', ''),
  `insert into prive.voorstel (wat, rij, inhoud, door, op)
   select 'besluit', '${AANVRAAG}', '{}', id, now() from public.medewerker limit 1`,
  `insert into prive.nateller (ronde_id, versie, door)
   select ronde_id, versie, id from public.uitslag, public.medewerker order by versie, email limit 1`,
  `insert into prive.nieuwe_collega (medewerker_id, op) select id, now() from public.medewerker order by email limit 1`,
] as const;

const rij = (sleutel: string, kolom: string, insert: string, soort = `'geen'`): Proeftabel => ({
  sleutel,
  soort,
  kolom,
  insert,
});

export const stemtabellen = {
  jurylid: rij('id::text', 'gezien_op', lid('20000000-0000-4000-8000-000000000003', 'lid-3@voorbeeld.test')),
  adviseur: rij('id::text', 'gezien_op', adviseur('adviseur-2@voorbeeld.test')),
  belang: rij(
    'jurylid_id::text',
    'bron',
    `insert into public.belang (jurylid_id, aanvraag_id, bron) values ('20000000-0000-4000-8000-000000000002', '${AANVRAAG}', 'zelf')`,
  ),
  'prive.belangvraag': rij(
    'jurylid_id::text',
    'bekeken_op',
    `insert into prive.belangvraag (jurylid_id, aanvraag_id, gevraagd_op)
     values ('20000000-0000-4000-8000-000000000002', '${AANVRAAG}', now())`,
  ),
  advies: rij(
    'id::text',
    'tekst',
    advies(3, 'ronde-ouder'),
    `(select case when r.status in ('vastgesteld', 'afgerond') then 'gepubliceerd' else 'concept' end from public.ronde r where r.id = ronde_id)`,
  ),
  uitslag: rij(
    'versie::text',
    'motivering',
    uitslag(3, false),
    `case when vastgesteld_op is null then 'concept' else 'gepubliceerd' end`,
  ),
  betaling: rij('id::text', 'bedrag_cent', betaling(2)),
  'prive.ronde_overgang': rij(
    'van::text || naar',
    'door',
    `insert into prive.ronde_overgang values ('afgerond', 'concept', '{beheerder}')`,
  ),
  'prive.opname': rij('ronde_id', 'juryleden', opname('ronde-concept')),
  'prive.opname_aanvraag': rij('aanvraag_id::text', 'titel', opgenomen('10000000-0000-4000-8000-00000000000b')),
  'prive.deelname': rij('id::text', 'kanaal', deelname('20000000-0000-4000-8000-000000000002')),
  'prive.stembiljet': rij('id::text', 'keuzes', stembiljet),
  'prive.papier': rij('nummer', 'ingevoerd', papier('000000000002')),
  'prive.papier_uit': rij('jurylid_id::text', 'nummer', uit('20000000-0000-4000-8000-000000000002')),
  'prive.papier_terug': rij('ronde_id', 'niet_terug', terug('ronde-stemmen-ouder')),
  grootboek: {
    sleutel: "id || '-ouder'",
    soort: `'geen'`,
    kolom: 'bedrag_cent',
    insert: `insert into public.grootboek (ronde_id, soort, bedrag_cent, op) values ('ronde-ouder', 'budget', 1, now())`,
  },
  grootboek_stand: {
    sleutel: "ronde_id || '-ouder'",
    soort: `'geen'`,
    kolom: 'budget_cent',
    insert: `insert into public.grootboek_stand (ronde_id) values ('ronde-concept')`,
  },
  'prive.voorstel': {
    sleutel: 'rij',
    soort: `'geen'`,
    kolom: 'inhoud',
    insert: `insert into prive.voorstel (wat, rij, inhoud, door, op)
      select 'wissen', '10000000-0000-4000-8000-00000000000a', '{}', id, now() from public.medewerker limit 1`,
  },
  'prive.nateller': {
    sleutel: 'versie::text',
    soort: `'geen'`,
    kolom: 'door',
    insert: `insert into prive.nateller (ronde_id, versie, door)
      select 'ronde-ouder', 2, id from public.medewerker order by email limit 1`,
  },
  'prive.nieuwe_collega': {
    sleutel: 'medewerker_id::text',
    soort: `'geen'`,
    kolom: 'op',
    insert: `insert into prive.nieuwe_collega (medewerker_id, op)
      select id, now() from public.medewerker order by email desc limit 1`,
  },
} as const satisfies Readonly<Record<string, Proeftabel>>;
