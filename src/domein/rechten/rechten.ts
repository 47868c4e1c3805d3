/**
 * Who asks. `bezoeker`: signed in, but without a role here, so also someone whose address is not confirmed or whose
 * time as a medewerker is over. `service_role`: our own server functions.
 */
export const rollen = ['anon', 'bezoeker', 'makelaar', 'beheerder', 'service_role'] as const;
export type Rol = (typeof rollen)[number];

export const operaties = ['select', 'insert', 'update', 'delete'] as const;
export type Operatie = (typeof operaties)[number];

/** On which rows: `gepubliceerd` also means rows that belong to a published one; `eigen` is about oneself. */
export type Bereik = 'niets' | 'eigen' | 'gepubliceerd' | 'alles';

export interface TabelRechten extends Record<Operatie, Record<Rol, Bereik>> {
  /** The migration that enforces this row: `supabase/migrations/*_{migratie}.sql`. */
  readonly migratie: string;
  /** Columns a role cannot even name in a query. */
  readonly verborgen?: Partial<Record<Rol, readonly string[]>>;
  /** Columns of which the value stays as it came in, also for who may change the rest of the row. */
  readonly vast?: readonly string[];
  /** The only columns that anyone who adds or changes a row can write; all of them when this is absent. */
  readonly schrijfbaar?: readonly string[];
}

const niemand = {
  anon: 'niets',
  bezoeker: 'niets',
  makelaar: 'niets',
  beheerder: 'niets',
  service_role: 'niets',
} as const;
const alleenBeheerder = { ...niemand, beheerder: 'alles' } as const;
const medewerkers = { ...niemand, makelaar: 'alles', beheerder: 'alles' } as const;

/** What is published is for everyone; staff keep it current; only a beheerder removes. */
const openbareInhoud = {
  select: { ...medewerkers, anon: 'gepubliceerd', bezoeker: 'gepubliceerd', service_role: 'alles' },
  insert: medewerkers,
  update: medewerkers,
  delete: alleenBeheerder,
} as const;

/** Parts of what a makelaar keeps current: staff remove them too. */
const deelVanInhoud = { ...openbareInhoud, delete: medewerkers } as const;

/** Photos come in through a function that looks at them first. */
const foto = {
  ...deelVanInhoud,
  insert: niemand,
  vast: [
    'id',
    'plek_id',
    'initiatief_id',
    'makelaar_id',
    'breedte',
    'hoogte',
    'klein_breedte',
    'kenmerk',
    'groot',
    'klein',
    'gewijzigd_op',
  ],
} as const;

const gesloten = { select: niemand, insert: niemand, update: niemand, delete: niemand } as const;
/** Staff read; only functions write. */
const dossier = { ...gesloten, select: medewerkers } as const;
const iedereen = {
  anon: 'alles',
  bezoeker: 'alles',
  makelaar: 'alles',
  beheerder: 'alles',
  service_role: 'alles',
} as const;
/** Everyone reads; only functions write. */
const openbaarVerslag = { ...gesloten, select: iedereen } as const;

/**
 * The one table of rights on rows: role × table × operation. Tables of schema prive carry that name. The real lock is
 * row level security and grants in the named migration; the database tests hold both against each other.
 */
export const rechten = {
  wijk: { migratie: 'gebieden', ...openbareInhoud },
  buurt: { migratie: 'gebieden', ...openbareInhoud },
  organisatie: { migratie: 'mensen', ...openbareInhoud },
  organisatie_wijk: { migratie: 'mensen', ...deelVanInhoud },
  makelaar: { migratie: 'mensen', ...openbareInhoud, verborgen: { anon: ['medewerker_id', 'gewijzigd_op'] } },
  makelaar_buurt: { migratie: 'mensen', ...deelVanInhoud },
  plek: { migratie: 'plekken', ...openbareInhoud },
  openingstijd: { migratie: 'plekken', ...openbareInhoud },
  initiatief: { migratie: 'initiatieven', ...openbareInhoud },
  activiteit: { migratie: 'initiatieven', ...openbareInhoud },
  prioriteit: { migratie: 'initiatieven', ...openbareInhoud },
  voorbeeld: { migratie: 'initiatieven', ...openbareInhoud },
  budgetcijfer: { migratie: 'budgetcijfers', ...openbareInhoud },
  beeld: { migratie: 'beelden', ...foto },
  medewerker: {
    migratie: 'medewerkers',
    select: { ...niemand, bezoeker: 'eigen', makelaar: 'eigen', beheerder: 'alles' },
    insert: alleenBeheerder,
    update: alleenBeheerder,
    delete: alleenBeheerder,
  },
  // Append-only: triggers write it, nobody else does.
  logboek: { migratie: 'medewerkers', select: alleenBeheerder, insert: niemand, update: niemand, delete: niemand },
  ronde: { migratie: 'rondes', ...openbareInhoud, insert: alleenBeheerder, update: alleenBeheerder },
  aanvraag_publiek: { migratie: 'aanvragen', ...openbaarVerslag },
  feedback_publiek: { migratie: 'feedback', ...openbaarVerslag },
  feedback_totaal: { migratie: 'feedback', ...openbaarVerslag },
  monitor_cijfer: {
    migratie: 'monitor',
    ...gesloten,
    select: { ...medewerkers, anon: 'gepubliceerd', bezoeker: 'gepubliceerd', service_role: 'alles' },
  },
  aanmelding: { migratie: 'aanmeldingen', ...dossier },
  aanvraag: { migratie: 'aanvragen', ...dossier },
  begrotingspost: { migratie: 'aanvragen', ...dossier },
  eindverslag: { migratie: 'aanvragen', ...dossier },
  feedback: { migratie: 'feedback', ...dossier },
  gebeurtenis: { migratie: 'gebeurtenissen', ...dossier },
  gebeurtenis_tekst: { migratie: 'gebeurtenissen', ...dossier },
  'prive.overgang': { migratie: 'overgangen', ...gesloten },
  'prive.contact': { migratie: 'contact', ...gesloten },
  'prive.volgcode': { migratie: 'contact', ...gesloten },
  'prive.bericht': { migratie: 'berichten', ...gesloten },
  'prive.geheim': { migratie: 'limieten', ...gesloten },
  'prive.grens': { migratie: 'limieten', ...gesloten },
  'prive.limiet': { migratie: 'limieten', ...gesloten },
  'prive.uitdaging': { migratie: 'limieten', ...gesloten },
  'prive.inzending': { migratie: 'limieten', ...gesloten },
  'prive.rondesein': { migratie: 'rondeseinen', ...gesloten },
  'prive.tik': { migratie: 'tik_in_delen', ...gesloten },
  'prive.feedback_cijfer': { migratie: 'tellen_per_halfjaar', ...gesloten },
  'prive.werkbericht': { migratie: 'werkberichten', ...gesloten },
  'prive.publicatie': { migratie: 'publicatie', ...gesloten },
  'prive.voorbeelddossier': { migratie: 'tellen_wat_er_nu_is', ...gesloten },
  'prive.weggehaald': { migratie: 'publicatie_terugval', ...gesloten },
  'prive.online_na': { migratie: 'ongevraagde_mail', ...gesloten },
  jurylid: { migratie: 'jury', ...gesloten, select: alleenBeheerder },
  adviseur: { migratie: 'jury', ...gesloten, select: alleenBeheerder },
  belang: { migratie: 'jury', ...gesloten },
  advies: {
    migratie: 'jury',
    ...gesloten,
    select: { ...medewerkers, anon: 'gepubliceerd', bezoeker: 'gepubliceerd', service_role: 'alles' },
    verborgen: { anon: ['adviseur_id'], service_role: ['adviseur_id'] },
  },
  uitslag: {
    migratie: 'uitslag',
    ...gesloten,
    select: {
      anon: 'gepubliceerd',
      bezoeker: 'gepubliceerd',
      makelaar: 'gepubliceerd',
      beheerder: 'alles',
      service_role: 'alles',
    },
  },
  betaling: { migratie: 'uitslag', ...openbaarVerslag },
  'prive.ronde_overgang': { migratie: 'ronde_regels', ...gesloten },
  'prive.opname': { migratie: 'stemmen', ...gesloten },
  'prive.opname_aanvraag': { migratie: 'stemmen', ...gesloten },
  'prive.deelname': { migratie: 'stemmen', ...gesloten },
  'prive.stembiljet': { migratie: 'stemmen', ...gesloten },
  'prive.papier': { migratie: 'papier', ...gesloten },
  'prive.papier_terug': { migratie: 'papier', ...gesloten },
  // What a makelaar heard in the street; a link to an initiatief goes through a function.
  signaal: {
    migratie: 'signalen',
    select: medewerkers,
    insert: medewerkers,
    update: { ...niemand, makelaar: 'eigen', beheerder: 'eigen' },
    delete: { ...niemand, makelaar: 'eigen', beheerder: 'alles' },
    schrijfbaar: ['thema', 'wijk_code', 'buurt_code', 'tekst'],
  },
  content_versie: {
    migratie: 'inhoud_versie',
    select: iedereen,
    insert: niemand,
    update: niemand,
    delete: niemand,
  },
} as const satisfies Record<string, TabelRechten>;
export type Tabel = keyof typeof rechten;

const ingelogd = ['bezoeker', 'makelaar', 'beheerder'] as const;
const server = ['service_role'] as const;
/** Signed-in people can call these; the function itself refuses who has no role. */
const alsMedewerker = ['makelaar', 'beheerder'] as const;
const alsBeheerder = ['beheerder'] as const;

/** Who may execute which function; every function that is not named here is closed to all roles. */
export const functieRechten: Readonly<Record<string, readonly Rol[]>> = {
  'prive.rol()': ingelogd,
  'prive.eigen_email()': ingelogd,
  'plekken_importeren(jsonb)': server,
  'inleesbron()': alsMedewerker,
  'plekken_inlezen(jsonb,jsonb)': alsMedewerker,
  'grenzen_importeren(jsonb)': server,
  'aanmelding_indienen(jsonb,text,text,text,text,text,text)': server,
  'aanvraag_indienen(jsonb,text,text,text,text,text,text)': server,
  'feedback_indienen(jsonb,text,text,text,text,text,text)': server,
  'dossier_lezen(text,text,text)': server,
  'dossier_actie(text,text,jsonb,text,text,text)': server,
  'nieuwe_code(text,text,text,text)': server,
  'berichten_claimen(integer,integer)': server,
  'bericht_verzonden(uuid)': server,
  'bericht_mislukt(uuid,text)': server,
  'rondesein_bewaren(text,text)': server,
  'rondeseinen_versturen(integer,integer)': server,
  'opschonen(jsonb)': server,
  'tik_werk(jsonb)': server,
  'tik_delen()': server,
  'tik_deel(text,jsonb)': server,
  'werkberichten_schrijven(integer,integer)': server,
  'publicatie_beurt(jsonb)': server,
  'publicatie_begonnen(bigint)': server,
  'publicatie_online(bigint,date,jsonb)': server,
  'publicatie_mislukt(text,text,timestamp with time zone,jsonb)': server,
  'publicatie_weggehaald(text,text[])': ['anon'],
  'publicatie_stand()': alsMedewerker,
  'signalen_samen()': alsMedewerker,
  'signalen_koppelen(uuid[],text)': alsMedewerker,
  'aanmelding_stap(uuid,text,text,jsonb)': alsMedewerker,
  'aanvraag_stap(uuid,text,text,bigint,text)': alsMedewerker,
  'feedback_antwoord(uuid,text,text,text,date)': alsMedewerker,
  'feedback_gedaan(uuid,text)': alsMedewerker,
  'notitie(dossier_soort,uuid,text)': alsMedewerker,
  'dossier_bevestigen(dossier_soort,uuid)': alsMedewerker,
  'dossier_wissen(dossier_soort,uuid)': alsBeheerder,
  'contact_lezen(dossier_soort,uuid)': alsMedewerker,
  'contactpersoon(dossier_soort,uuid)': alsMedewerker,
  'berichten_opgegeven()': alsMedewerker,
  'jury_lezen()': ingelogd,
  'belang_melden(text,uuid,boolean)': ingelogd,
  'advies_geven(text,uuid,advies_soort,text)': ingelogd,
  'stem(text,text,jsonb)': ingelogd,
  'wie_ben_ik()': ingelogd,
  'foto_bewaren(text,text,text,text,integer,integer,integer,integer,text,text)': alsMedewerker,
  'geschiedenis(text,text)': alsMedewerker,
  'wacht_op_mij(boolean,integer,integer)': alsMedewerker,
  'collegas()': alsMedewerker,
  'monitor(integer,integer)': alsMedewerker,
  'volgcode_uitgeven(dossier_soort,uuid)': alsMedewerker,
  'dossier_overdragen(dossier_soort,uuid,uuid)': alsMedewerker,
  'dossier_bekijken(dossier_soort,uuid)': alsMedewerker,
  'openingstijden_zetten(text,jsonb,jsonb)': alsMedewerker,
  'stem_controle(text,text,text)': server,
  'jury_uitnodigen(text,juryrol,text[],text)': alsBeheerder,
  'jury_verwijderen(uuid)': alsBeheerder,
  'jury_stand(text)': alsMedewerker,
  'ronde_stap(text,ronde_status,text)': alsBeheerder,
  'stemmen_verlengen(text,timestamp with time zone,text)': alsBeheerder,
  'papier_uitgeven(text,uuid)': alsMedewerker,
  'papier_invoeren(text,text,jsonb)': alsMedewerker,
  'papier_niet_terug(text,integer)': alsMedewerker,
  'papier_stand(text)': alsMedewerker,
  'mag_tellen(text,text)': alsBeheerder,
  'telling_invoer(text)': server,
  'uitslag_bewaren(text,jsonb,text,jsonb,jsonb,text)': server,
  'uitslag_vaststellen(text,integer,text)': alsBeheerder,
  'betaling_vastleggen(uuid,betaling_soort,bigint,date)': alsBeheerder,
  'betaling_verwijderen(uuid)': alsBeheerder,
};

/** The rows of `tabel` on which `rol` may do `operatie`. */
export function bereikVan(rol: Rol, operatie: Operatie, tabel: Tabel): Bereik {
  return rechten[tabel][operatie][rol];
}
