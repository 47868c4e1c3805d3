import type { Functienaam, Weigeringcode } from '#domein/contract/contracten.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';

// Without zod: browsers ask this table too.

/**
 * Who calls. `bezoeker`: signed in, without a task here. `jurylid` and `adviseur`: of the ronde it is about.
 * `service_role`: our own server.
 */
export const bellers = ['anon', 'bezoeker', 'jurylid', 'adviseur', 'makelaar', 'beheerder', 'service_role'] as const;
export type Beller = (typeof bellers)[number];

/** Who may call a function; everybody else hears `niet_bevoegd`, or does not reach it at all. */
export interface Recht<Code extends string = string> {
  readonly wie: readonly Beller[];
  /** It refuses nobody who is signed in, and gives the others nothing: null, or no rows. */
  readonly leeg?: true;
  /** The states of its ronde in which it can be done, and what it says in the others. */
  readonly ronde?: { readonly in: readonly Rondestatus[]; readonly anders: Code };
}

const ingelogd = ['bezoeker', 'jurylid', 'adviseur', 'makelaar', 'beheerder'] as const;
const server = ['service_role'] as const;

const NA_HET_STEMMEN = ['tellen', 'vastgesteld', 'afgerond'] as const;

/** The one table of who may do what through a function, and when. The lock is the database; a test calls it as each of them. */
export const rechten = {
  jury_lezen: { wie: ingelogd },
  belang_melden: {
    wie: ['jurylid'],
    ronde: { in: ['open_voor_aanvragen', 'beoordeling', 'stemmen'], anders: 'stemmen_gesloten' },
  },
  stem: { wie: ['jurylid'], ronde: { in: ['stemmen'], anders: 'stemmen_gesloten' } },
  stem_controle: { wie: server, ronde: { in: NA_HET_STEMMEN, anders: 'stemmen_open' } },
  advies_geven: {
    wie: ['adviseur'],
    ronde: { in: ['open_voor_aanvragen', 'beoordeling'], anders: 'advies_gesloten' },
  },
} as const satisfies { readonly [Naam in Functienaam]: Recht<Weigeringcode<Naam>> };
