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

/**
 * The one table of rights on rows: role × table × operation. Tables of schema prive carry that name. The real lock is
 * row level security and grants in the named migration; the database tests hold both against each other.
 */
export const rechten = {
  wijk: { migratie: 'gebieden', ...openbareInhoud },
  buurt: { migratie: 'gebieden', ...openbareInhoud },
  organisatie: { migratie: 'mensen', ...openbareInhoud },
  organisatie_wijk: { migratie: 'mensen', ...openbareInhoud },
  makelaar: { migratie: 'mensen', ...openbareInhoud, verborgen: { anon: ['medewerker_id', 'gewijzigd_op'] } },
  makelaar_buurt: { migratie: 'mensen', ...openbareInhoud },
  plek: { migratie: 'plekken', ...openbareInhoud },
  openingstijd: { migratie: 'plekken', ...openbareInhoud },
  initiatief: { migratie: 'initiatieven', ...openbareInhoud },
  activiteit: { migratie: 'initiatieven', ...openbareInhoud },
  prioriteit: { migratie: 'initiatieven', ...openbareInhoud },
  voorbeeld: { migratie: 'initiatieven', ...openbareInhoud },
  budgetcijfer: { migratie: 'budgetcijfers', ...openbareInhoud },
  medewerker: {
    migratie: 'medewerkers',
    select: { ...niemand, bezoeker: 'eigen', makelaar: 'eigen', beheerder: 'alles' },
    insert: alleenBeheerder,
    update: alleenBeheerder,
    delete: alleenBeheerder,
  },
  // Append-only: triggers write it, nobody else does.
  logboek: { migratie: 'medewerkers', select: alleenBeheerder, insert: niemand, update: niemand, delete: niemand },
  content_versie: {
    migratie: 'inhoud_versie',
    select: { anon: 'alles', bezoeker: 'alles', makelaar: 'alles', beheerder: 'alles', service_role: 'alles' },
    insert: niemand,
    update: niemand,
    delete: niemand,
  },
} as const satisfies Record<string, TabelRechten>;
export type Tabel = keyof typeof rechten;

const ingelogd = ['bezoeker', 'makelaar', 'beheerder'] as const;

/** Who may execute which function; every function that is not named here is closed to all roles. */
export const functieRechten: Readonly<Record<string, readonly Rol[]>> = {
  'prive.rol()': ingelogd,
  'prive.eigen_email()': ingelogd,
  'plekken_importeren(jsonb)': ['service_role'],
  'grenzen_importeren(jsonb)': ['service_role'],
};

/** The rows of `tabel` on which `rol` may do `operatie`. */
export function bereikVan(rol: Rol, operatie: Operatie, tabel: Tabel): Bereik {
  return rechten[tabel][operatie][rol];
}
