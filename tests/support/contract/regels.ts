import type { Client } from 'pg';
import type { Functienaam } from '#domein/contract/contracten.ts';
import { type Beller, type Recht, rechten } from '#domein/contract/functierechten.ts';
import { leesCatalogus, roepAls, type Sporen } from '#tests/support/contract/oproep.ts';
import { serviceRole } from '#tests/support/rechten-actoren.ts';

export interface Oproep {
  readonly naam: Functienaam;
  readonly beller: Beller;
  readonly sporen: Sporen;
}

/** A line of these would tell who voted what, or which request somebody is tied to. */
export const ZONDER_REGEL = [
  'stem',
  'belang_melden',
  'papier_kiezen',
  'papier_invoeren',
] as const satisfies readonly Functienaam[];

/** What residents do in their own name is told by their dossier. */
const VAN_BEWONERS: readonly Functienaam[] = [
  'aanmelding_indienen',
  'aanvraag_indienen',
  'feedback_indienen',
  'verbetering_indienen',
  'dossier_lezen',
  'dossier_actie',
  'nieuwe_code',
  'rondesein_bewaren',
  'mailkeuze_doen',
  'stem_controle',
  'jury_lezen',
];

/** What functions keep for themselves: who may ask again, what is due, what was leased to the mailer. */
const BOEKHOUDING: ReadonlySet<string> = new Set([
  'prive.geheim',
  'prive.limiet',
  'prive.uitdaging',
  'prive.inzending',
  'prive.tik',
  'prive.werkbericht',
  'prive.online_na',
  'prive.logketen',
]);
/** A lease changes no mail: it is sent or it is not. */
const LEENT: readonly Functienaam[] = ['berichten_claimen'];
const MENSEN: readonly Beller[] = ['makelaar', 'beheerder'];

/** Whether staff, the clock or an import may call it. */
export function moetRegel(naam: Functienaam): boolean {
  const { wie }: Recht = rechten[naam];
  const zonder: readonly Functienaam[] = ZONDER_REGEL;
  if (zonder.includes(naam) || VAN_BEWONERS.includes(naam)) return false;
  return wie.some((een) => een === 'service_role' || MENSEN.includes(een));
}

/** Whether a call changed something and told nobody. */
export function isStil({ naam, sporen }: Pick<Oproep, 'naam' | 'sporen'>): boolean {
  const geraakt = [...sporen.keys()].filter(
    (tabel) => !BOEKHOUDING.has(tabel) && !(LEENT.includes(naam) && tabel === 'prive.bericht'),
  );
  return geraakt.length > 0 && !geraakt.includes('public.logboek');
}

/** Lets a year and a half pass and does all that is due, kind by kind: the kinds that changed something in silence. */
export async function dagwerkZonderRegel(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ deel: string }>('select unnest(prive.dagdelen()) as deel');
  const delen = ['rondes', 'feedback_afsluiten', ...rows.map(({ deel }) => deel)];
  const functie = (await leesCatalogus(client)).get('tik_deel');
  if (!functie) throw new Error('There is no tik_deel.');
  const later = `
    update prive.tik set dagwerk_op = null, begonnen_op = null;
    insert into auth.users (id, aud, role, email, created_at)
      values ('00000000-0000-4000-8000-0000000000ff', 'authenticated', 'authenticated', 'leeg@voorbeeld.test', '2020-01-01');
    create or replace function prive.nu() returns timestamptz language sql volatile parallel safe set search_path = ''
      as $$ select timestamptz '2028-06-01T12:00:00+02:00' $$;
  `;
  const stil: string[] = [];
  for (const deel of delen) {
    const gehoord = await roepAls(client, serviceRole, functie, { deel, termijnen: {} }, later);
    if ('antwoord' in gehoord && isStil({ naam: 'tik_deel', sporen: gehoord.sporen })) stil.push(deel);
  }
  return stil;
}
