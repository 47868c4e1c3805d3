/** What somebody does, and what a trigger makes of it: refuse it with these words, or leave what the database then shows. */
export interface Vraag {
  readonly als?: Wie;
  /** Done before, while no trigger acts. */
  readonly voor?: string;
  readonly doe: string;
  readonly weigert?: RegExp;
  /** A condition in SQL. */
  readonly ziet?: string;
}
/** `oud`: a beheerder whose code is older than ten minutes. */
export type Wie = 'makelaar' | 'beheerder' | 'oud' | 'klok' | 'niemand';

const AANVRAAG = "'10000000-0000-4000-8000-000000000001'";
const van = (email: string) => `(select id from public.medewerker where email = '${email}@voorbeeld.test')`;
const regel = (kolommen = '', waarden = '') =>
  `insert into public.logboek (op, handeling, tabel, rij, rol${kolommen}) values (now(), 'stap', 'plek', 'proef', 'klok'${waarden})`;
const bijMedewerker = (zet: string) => `update public.medewerker set ${zet} where email = 'makelaar@voorbeeld.test'`;
const ronde = (zet: string) => `update public.ronde set ${zet} where id = 'ronde-ouder'`;
const post = (soort: string) => `exists (select from prive.bericht where soort = '${soort}')`;
const stemt = ronde(
  `status = 'stemmen', lot_hash = repeat('c', 64), stemmen_vanaf_op = '2027-01-02', stemmen_tot_op = '2027-01-10'`,
);
const blijft = (tabel: string, voor = ''): Vraag => ({
  voor,
  doe: `delete from ${tabel}`,
  ziet: `exists (select from ${tabel})`,
});
const dossier = `update prive.opname_aanvraag set aanvraag_id = ${AANVRAAG}`;

/** One question for each trigger that is alone of its kind, by table and name. */
export const eigenVragen: Readonly<Record<string, Vraag>> = {
  'prive.deelname bewaak_stem': blijft('prive.deelname'),
  'prive.opname bewaak_stem': blijft('prive.opname'),
  'prive.opname_aanvraag bewaak_stem': blijft('prive.opname_aanvraag'),
  'prive.stembiljet bewaak_stem': blijft('prive.stembiljet'),
  'public.aanvraag bewaak_opgenomen': blijft('public.aanvraag', dossier),
  'public.aanvraag boek': {
    doe: `update public.aanvraag set status = 'toegekend', toegekend_cent = 10000 where id = ${AANVRAAG}`,
    ziet: `exists (select from public.grootboek where soort = 'toegezegd' and aanvraag_id = ${AANVRAAG})`,
  },
  'public.aanvraag publiceer': {
    doe: `update public.aanvraag set status = 'ingetrokken' where id = ${AANVRAAG}`,
    ziet: `not exists (select from public.aanvraag_publiek where id = ${AANVRAAG})`,
  },
  'public.activiteit a_kies_slug': {
    doe: `insert into public.activiteit (id, titel, slug, begin, eind, plek_id, status)
      values ('proef', 'Vandaag', '', '2027-01-01', '2027-01-02', 'plek-ouder', 'concept')`,
    ziet: `exists (select from public.activiteit where id = 'proef' and slug like 'vandaag-%')`,
  },
  'public.advies a_bewaak_jury': blijft('public.advies', stemt),
  'public.adviseur a_bewaak_jury': blijft('public.adviseur', stemt),
  'public.begrotingspost bewaak_opgenomen': blijft('public.begrotingspost', dossier),
  'public.belang a_bewaak_jury': blijft('public.belang', stemt),
  'public.betaling boek': {
    voor: 'delete from public.grootboek',
    doe: 'update public.betaling set bedrag_cent = 300',
    ziet: `(select array_agg(bedrag_cent order by bedrag_cent) = '{-100,300}' from public.grootboek)`,
  },
  'public.feedback_publiek merk_voorbeeld': {
    doe: 'update public.feedback_publiek set voorbeeld = true',
    ziet: 'not exists (select from public.feedback_publiek where voorbeeld)',
  },
  'public.gebeurtenis noteer': {
    voor: 'delete from public.logboek',
    doe: `insert into public.gebeurtenis (dossier_soort, dossier_id, soort, door, op)
      values ('aanvraag', ${AANVRAAG}, 'ingediend', 'systeem', now())`,
    ziet: `exists (select from public.logboek where handeling = 'stap')`,
  },
  'public.gebeurtenis noteer_namens': {
    voor: 'delete from public.logboek',
    doe: `update public.gebeurtenis set medewerker_id = ${van('makelaar')} where medewerker_id is null`,
    ziet: `exists (select from public.logboek where medewerker_id = ${van('makelaar')})`,
  },
  'public.grootboek a_bewaak_grootboek': {
    doe: 'update public.grootboek set bedrag_cent = bedrag_cent + 1',
    weigert: /a line of grootboek stays/,
  },
  'public.grootboek bewaak_geld': {
    als: 'klok',
    voor: `update public.grootboek_stand set toegezegd_cent = budget_cent + 1 where ronde_id = 'ronde-ouder'`,
    doe: `insert into public.grootboek (ronde_id, soort, bedrag_cent, op) values ('ronde-ouder', 'budget', 1, now());
      set constraints all immediate`,
    weigert: /does not last/,
  },
  'public.grootboek tel_op': {
    voor: 'delete from public.grootboek_stand',
    doe: `insert into public.grootboek (ronde_id, soort, bedrag_cent, op) values ('ronde-ouder', 'budget', 7, now())`,
    ziet: `exists (select from public.grootboek_stand where ronde_id = 'ronde-ouder' and budget_cent = 7)`,
  },
  'public.jurylid a_bewaak_jury': blijft('public.jurylid', stemt),
  'public.logboek keten': {
    doe: `${regel()}; set constraints all immediate`,
    ziet: `exists (select from prive.logketen where regel = (select max(id) from public.logboek))`,
  },
  'public.logboek wie': {
    als: 'makelaar',
    doe: regel(),
    ziet: `exists (select from public.logboek where rij = 'proef' and medewerker_id = ${van('makelaar')})`,
  },
  'public.logboek z_eenmaal': {
    als: 'makelaar',
    voor: `select set_config('request.headers', '{"x-poging": "30000000-0000-4000-8000-000000000001"}', true)`,
    doe: regel(', medewerker_id', `, ${van('makelaar')}`),
    ziet: `exists (select from prive.inzending where antwoord = '"proef"')`,
  },
  'public.makelaar a_bewaak_band': {
    als: 'makelaar',
    doe: `update public.makelaar set medewerker_id = ${van('makelaar')} where id = 'makelaar-concept'`,
    weigert: /only another beheerder changes whose row this is/,
  },
  'public.makelaar b_bewaak_makelaar': {
    als: 'makelaar',
    doe: `insert into public.makelaar (id, naam, rol, status) values ('proef', 'M', 'makelaar', 'gepubliceerd')`,
    weigert: /a makelaar is added by somebody else/,
  },
  'public.makelaar c_bewaak_toestemming': {
    als: 'beheerder',
    doe: `update public.makelaar set toestemming_op = now() where id = 'makelaar-concept'`,
    weigert: /whoever it is about says so/,
  },
  'public.makelaar ruim_mailkeuze_op': {
    voor: `insert into prive.mailkeuze values ('toestemming', 'makelaar-concept', repeat('d', 64), now())`,
    doe: `delete from public.makelaar where id = 'makelaar-concept'`,
    ziet: `not exists (select from prive.mailkeuze where wie = 'makelaar-concept')`,
  },
  'public.medewerker a_bewaak_rol': {
    als: 'beheerder',
    doe: `update public.medewerker set email = 'makelaar+2@voorbeeld.test' where email = 'vertrokken@voorbeeld.test'`,
    weigert: /somebody works here with this mailbox/,
  },
  'public.medewerker b_verse_code': {
    als: 'oud',
    doe: bijMedewerker(`rol = 'beheerder'`),
    weigert: /this code is too old/,
  },
  'public.medewerker c_bewaak_naam': {
    als: 'beheerder',
    doe: bijMedewerker(`naam = 'Beheerder'`),
    weigert: /by this name/,
  },
  'public.medewerker meld_einde': {
    als: 'beheerder',
    doe: bijMedewerker(`tot = '2030-01-01'`),
    ziet: post('werk_einde'),
  },
  'public.medewerker meld_verhuizing': {
    als: 'beheerder',
    doe: bijMedewerker(`email = 'elders@voorbeeld.test'`),
    ziet: post('werk_verhuisd'),
  },
  'public.medewerker nodig_uit': {
    als: 'beheerder',
    doe: `insert into public.medewerker (email, naam, rol, sinds) values ('n@voorbeeld.test', 'N', 'makelaar', '2026-01-01')`,
    ziet: post('werk_uitnodiging'),
  },
  'public.medewerker zet_nieuw': {
    als: 'beheerder',
    voor: 'delete from prive.nieuwe_collega',
    doe: bijMedewerker(`rol = 'beheerder'`),
    ziet: `exists (select from prive.nieuwe_collega where medewerker_id = ${van('makelaar')})`,
  },
  'public.ronde a_bewaak_ronde': {
    doe: ronde(`status = 'beoordeling'`),
    ziet: `exists (select from public.ronde where id = 'ronde-ouder' and status = 'open_voor_aanvragen')`,
  },
  'public.ronde b_bewaak_rondetijd': {
    als: 'beheerder',
    doe: ronde(`besluit_op = '2060-01-01'`),
    weigert: /two years ahead/,
  },
  'public.ronde b_verse_code': {
    als: 'oud',
    doe: ronde('budget_cent = budget_cent + 100'),
    weigert: /this code is too old/,
  },
  'public.ronde b_verse_code_regels': {
    als: 'oud',
    doe: ronde('quorum = quorum + 1'),
    weigert: /this code is too old/,
  },
  'public.ronde bewaak_wijken': {
    als: 'beheerder',
    doe: ronde(`wijk_codes = '{nergens}'`),
    weigert: /a wijk of this ronde is not there/,
  },
  'public.ronde boek': {
    voor: 'delete from public.grootboek',
    doe: ronde('budget_cent = budget_cent + 100'),
    ziet: `exists (select from public.grootboek where ronde_id = 'ronde-ouder' and bedrag_cent = 100)`,
  },
  'public.signaal signaal_van': {
    als: 'makelaar',
    doe: `insert into public.signaal (thema, wijk_code, tekst, op) values ('veilig', 'wijk-ouder', 'proef', '2001-01-01')`,
    ziet: `exists (select from public.signaal where tekst = 'proef' and op > '2020-01-01')`,
  },
  'public.uitslag a_bewaak_uitslag': blijft('public.uitslag'),
  'public.wijk bewaak_wijken': {
    als: 'beheerder',
    voor: ronde(`wijk_codes = '{wijk-concept}'`),
    doe: `delete from public.wijk where code = 'wijk-concept'`,
    weigert: /a ronde is for wijk/,
  },
};
