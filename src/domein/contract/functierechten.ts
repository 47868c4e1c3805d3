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
  /** It takes a second person, with another mailbox: each time, or in the cases that its SQL names. */
  readonly tweede?: true;
  /** The states of its ronde in which it can be done, and what it says in the others. */
  readonly ronde?: { readonly in: readonly Rondestatus[]; readonly anders: Code };
}

const ingelogd = ['bezoeker', 'jurylid', 'adviseur', 'makelaar', 'beheerder'] as const;
const medewerkers = ['makelaar', 'beheerder'] as const;
const beheerders = ['beheerder'] as const;
const server = ['service_role'] as const;

const VOOR_HET_STEMMEN = ['concept', 'open_voor_aanvragen', 'beoordeling'] as const;
const NA_HET_STEMMEN = ['tellen', 'vastgesteld', 'afgerond'] as const;

/** The one table of who may do what through a function, and when. The lock is the database; a test calls it as each of them. */
export const rechten = {
  aanmelding_indienen: { wie: server },
  aanvraag_indienen: { wie: server },
  feedback_indienen: { wie: server },
  verbetering_indienen: { wie: server },
  dossier_lezen: { wie: server },
  dossier_actie: { wie: server },
  nieuwe_code: { wie: server },
  wie_helpt_bij: { wie: server },
  mailkeuze_doen: { wie: server },

  dossier_bekijken: { wie: medewerkers },
  aanmelding_stap: { wie: medewerkers },
  aanvraag_stap: { wie: medewerkers, tweede: true },
  feedback_antwoord: { wie: medewerkers },
  feedback_gedaan: { wie: medewerkers },
  verbetering_lezen: { wie: medewerkers },
  verbetering_afhandelen: { wie: medewerkers },
  notitie: { wie: medewerkers },
  dossier_antwoord: { wie: medewerkers },
  dossier_bevestigen: { wie: medewerkers },
  dossier_overdragen: { wie: medewerkers },
  dossier_wissen: { wie: medewerkers, tweede: true },
  dossier_namens: { wie: medewerkers, tweede: true },
  volgcode_uitgeven: { wie: medewerkers },
  contact_lezen: { wie: medewerkers },
  contactpersoon: { wie: medewerkers },
  toestemming_vragen: { wie: medewerkers },

  wie_ben_ik: { wie: medewerkers, leeg: true },
  collegas: { wie: medewerkers, leeg: true },
  collega_bevestigen: { wie: medewerkers },
  poging_gelukt: { wie: medewerkers, leeg: true },
  wacht_op_mij: { wie: medewerkers, leeg: true },
  geschiedenis: { wie: medewerkers },
  monitor: { wie: medewerkers },
  berichten_opgegeven: { wie: medewerkers, leeg: true },
  signalen_samen: { wie: medewerkers, leeg: true },
  signalen_koppelen: { wie: medewerkers },

  openingstijden_zetten: { wie: medewerkers },
  foto_bewaren: { wie: medewerkers },
  inleesbron: { wie: medewerkers },
  plekken_inlezen: { wie: medewerkers },
  inlezingen: { wie: medewerkers },
  inlezing_terugdraaien: { wie: medewerkers },
  plekken_importeren: { wie: server },
  grenzen_importeren: { wie: server },

  jury_lezen: { wie: ingelogd },
  belang_melden: {
    wie: ['jurylid'],
    ronde: { in: ['open_voor_aanvragen', 'beoordeling', 'stemmen'], anders: 'stemmen_gesloten' },
  },
  belang_nakijken: {
    wie: ['jurylid'],
    ronde: { in: ['open_voor_aanvragen', 'beoordeling', 'stemmen'], anders: 'stemmen_gesloten' },
  },
  papier_kiezen: { wie: ['jurylid'], ronde: { in: ['stemmen'], anders: 'stemmen_gesloten' } },
  stem: { wie: ['jurylid'], ronde: { in: ['stemmen'], anders: 'stemmen_gesloten' } },
  stem_controle: { wie: server, ronde: { in: NA_HET_STEMMEN, anders: 'stemmen_open' } },
  advies_geven: {
    wie: ['adviseur'],
    ronde: { in: ['open_voor_aanvragen', 'beoordeling'], anders: 'advies_gesloten' },
  },

  jury_stand: { wie: medewerkers },
  belang_oordelen: {
    wie: beheerders,
    tweede: true,
    ronde: { in: ['open_voor_aanvragen', 'beoordeling', 'stemmen'], anders: 'stap_kan_niet' },
  },
  jury_uitnodigen: { wie: beheerders, ronde: { in: VOOR_HET_STEMMEN, anders: 'stap_kan_niet' } },
  jury_op_papier: { wie: beheerders, ronde: { in: VOOR_HET_STEMMEN, anders: 'stap_kan_niet' } },
  jury_verwijderen: { wie: beheerders, ronde: { in: VOOR_HET_STEMMEN, anders: 'stap_kan_niet' } },
  ronde_stap: { wie: beheerders, tweede: true },
  stemmen_verlengen: { wie: beheerders, ronde: { in: ['stemmen'], anders: 'stap_kan_niet' } },
  papier_uitgeven: { wie: medewerkers, ronde: { in: ['stemmen'], anders: 'stemmen_gesloten' }, tweede: true },
  papier_vervallen: { wie: medewerkers, ronde: { in: ['stemmen'], anders: 'stemmen_gesloten' }, tweede: true },
  papier_invoeren: { wie: medewerkers, ronde: { in: ['tellen'], anders: 'stap_kan_niet' }, tweede: true },
  papier_niet_terug: { wie: medewerkers, ronde: { in: ['tellen'], anders: 'stap_kan_niet' }, tweede: true },
  papier_stand: { wie: medewerkers },
  mag_tellen: { wie: medewerkers, ronde: { in: NA_HET_STEMMEN, anders: 'stap_kan_niet' } },
  telling_invoer: { wie: server, ronde: { in: NA_HET_STEMMEN, anders: 'stap_kan_niet' } },
  uitslag_bewaren: { wie: server, ronde: { in: NA_HET_STEMMEN, anders: 'stap_kan_niet' }, tweede: true },
  uitslag_vaststellen: { wie: beheerders, ronde: { in: NA_HET_STEMMEN, anders: 'stap_kan_niet' }, tweede: true },
  betaling_vastleggen: { wie: beheerders },
  betaling_verwijderen: { wie: beheerders, tweede: true },
  rondesein_bewaren: { wie: server },
  rondeseinen_versturen: { wie: server },

  publicatie_stand: { wie: medewerkers },
  publicatie_beurt: { wie: server },
  publicatie_begonnen: { wie: server },
  publicatie_online: { wie: server },
  publicatie_mislukt: { wie: server },
  publicatie_weggehaald: { wie: ['anon'] },

  logboek_keten: { wie: server },

  tik_delen: { wie: server },
  tik_deel: { wie: server },
  tik_werk: { wie: server },
  opschonen: { wie: server },
  werkberichten_schrijven: { wie: server },
  feedback_buiten: { wie: server },
  genoeg_medewerkers: { wie: server },
  berichten_claimen: { wie: server },
  bericht_verzonden: { wie: server },
  bericht_mislukt: { wie: server },
} as const satisfies { readonly [Naam in Functienaam]: Recht<Weigeringcode<Naam>> };
