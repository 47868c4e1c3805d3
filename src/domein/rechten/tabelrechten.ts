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
  // Whose account a record is, is for staff; a column cannot be closed to some of those who signed in, so the row is.
  makelaar: {
    migratie: 'mensen',
    ...openbareInhoud,
    insert: alleenBeheerder,
    select: { ...openbareInhoud.select, bezoeker: 'niets' },
    verborgen: { anon: ['medewerker_id', 'gewijzigd_op'] },
  },
  makelaar_buurt: { migratie: 'mensen', ...deelVanInhoud, select: { ...deelVanInhoud.select, bezoeker: 'niets' } },
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
    select: { ...niemand, makelaar: 'eigen', beheerder: 'alles' },
    insert: alleenBeheerder,
    update: alleenBeheerder,
    delete: alleenBeheerder,
  },
  // Append-only: triggers write it, nobody else does.
  logboek: { migratie: 'medewerkers', select: alleenBeheerder, insert: niemand, update: niemand, delete: niemand },
  logboek_dag: { migratie: 'logboek_keten', ...openbaarVerslag },
  'prive.logketen': { migratie: 'logboek_keten', ...gesloten },
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
  'prive.inlezing': { migratie: 'inlezingen', ...gesloten },
  'prive.inleesrij': { migratie: 'inlezingen', ...gesloten },
  'prive.rondesein': { migratie: 'rondeseinen', ...gesloten },
  'prive.mailkeuze': { migratie: 'ja_uit_de_mail', ...gesloten },
  'prive.tik': { migratie: 'tik_in_delen', ...gesloten },
  'prive.feedback_cijfer': { migratie: 'tellen_per_halfjaar', ...gesloten },
  'prive.werkbericht': { migratie: 'werkberichten', ...gesloten },
  'prive.publicatie': { migratie: 'publicatie', ...gesloten },
  'prive.voorbeelddossier': { migratie: 'tellen_wat_er_nu_is', ...gesloten },
  'prive.weggehaald': { migratie: 'publicatie_terugval', ...gesloten },
  'prive.online_na': { migratie: 'ongevraagde_mail', ...gesloten },
  // Staff see them through jury_stand, which leaves a line.
  jurylid: { migratie: 'jury', ...gesloten },
  adviseur: { migratie: 'jury', ...gesloten },
  belang: { migratie: 'jury', ...gesloten },
  'prive.belangvraag': { migratie: 'belang_nakijken', ...gesloten },
  advies: {
    migratie: 'jury',
    ...gesloten,
    select: { ...medewerkers, anon: 'gepubliceerd', bezoeker: 'gepubliceerd', service_role: 'alles' },
    verborgen: {
      anon: ['adviseur_id'],
      bezoeker: ['adviseur_id'],
      makelaar: ['adviseur_id'],
      beheerder: ['adviseur_id'],
      service_role: ['adviseur_id'],
    },
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
  // Triggers write both; what is free and promised follows from the sums.
  grootboek: { migratie: 'grootboek', ...dossier },
  grootboek_stand: { migratie: 'grootboek', ...openbaarVerslag },
  'prive.nieuwe_collega': { migratie: 'twee_mensen', ...gesloten },
  'prive.nateller': { migratie: 'tegen_insiders', ...gesloten },
  'prive.voorstel': { migratie: 'twee_mensen', ...gesloten },
  'prive.ronde_overgang': { migratie: 'ronde_regels', ...gesloten },
  'prive.opname': { migratie: 'stemmen', ...gesloten },
  'prive.opname_aanvraag': { migratie: 'stemmen', ...gesloten },
  'prive.deelname': { migratie: 'stemmen', ...gesloten },
  'prive.stembiljet': { migratie: 'stemmen', ...gesloten },
  'prive.papier': { migratie: 'papier', ...gesloten },
  'prive.papier_uit': { migratie: 'papier_met_twee', ...gesloten },
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
  // Staff see them through verbetering_lezen, and never what they sent themselves.
  verbetering: { migratie: 'verbeteringen', ...gesloten },
  'prive.vraag': { migratie: 'gesprek_in_het_dossier', ...gesloten },
  'prive.verbetering_afzender': { migratie: 'verbeteringen', ...gesloten },
  content_versie: {
    migratie: 'inhoud_versie',
    select: iedereen,
    insert: niemand,
    update: niemand,
    delete: niemand,
  },
} as const satisfies Record<string, TabelRechten>;
export type Tabel = keyof typeof rechten;

/** What policies themselves ask; every other function of schema prive is closed to all roles. */
export const INGELOGD = [
  'prive.rol()',
  'prive.eigen_email()',
  'prive.klachten_over_mij()',
  'prive.stappen_over_mij()',
] as const;

/** Whether `rol` may do `operatie` on any row that is not about oneself. */
export const magMet = (rol: Rol | null, operatie: Operatie, tabel: Tabel): boolean =>
  rol !== null && ['gepubliceerd', 'alles'].includes(bereikVan(rol, operatie, tabel));

/** The rows of `tabel` on which `rol` may do `operatie`. */
export function bereikVan(rol: Rol, operatie: Operatie, tabel: Tabel): Bereik {
  return rechten[tabel][operatie][rol];
}
