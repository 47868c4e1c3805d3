import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import type { Gebeurtenis } from '#domein/gedeeld/gebeurtenis.ts';
import { bouwTijdlijn, type Tijdlijn, type Werk } from '#domein/gedeeld/tijdlijn.ts';

/** The dates of a ronde that matter to an applicant: ISO dates, null when they are not known yet. */
export interface Rondedatums {
  /** Last day to ask; requests are put before the jury after it. */
  readonly sluit_op: string | null;
  readonly besluit_op: string | null;
}

const STAPPEN = ['oppakken', 'voorleggen', 'besluiten', 'starten', 'verslag_doen'] as const;
type Stap = (typeof STAPPEN)[number];

/** Where on the way a request is; a state without an entry is an end. */
const BIJ: Readonly<Partial<Record<Aanvraagstatus, Stap>>> = {
  ingediend: 'oppakken',
  in_behandeling: 'voorleggen',
  aanvulling_gevraagd: 'voorleggen',
  voorgelegd: 'besluiten',
  toegekend: 'starten',
  deels_toegekend: 'starten',
  in_uitvoering: 'verslag_doen',
};

/** `wacht_tot`: ISO date on which the clock closes what waits for the applicant; null: nothing closes by itself. */
interface Stand {
  readonly status: Aanvraagstatus;
  readonly bevestigd: boolean;
  readonly wacht_tot: string | null;
}

function werkVan({ status, bevestigd, wacht_tot }: Stand, { sluit_op, besluit_op }: Rondedatums): Werk[] {
  const bij = BIJ[status];
  if (!bij) return [];
  const alle: Record<Stap, Werk> = {
    oppakken: { wat: 'oppakken', wie: 'makelaar', op: null },
    voorleggen: { wat: 'voorleggen', wie: 'makelaar', op: sluit_op },
    besluiten: { wat: 'besluiten', wie: 'beheerder', op: besluit_op },
    starten: { wat: 'starten', wie: 'makelaar', op: null },
    verslag_doen: { wat: 'verslag_doen', wie: 'indiener', op: status === 'in_uitvoering' ? wacht_tot : null },
  };
  const nogTeDoen = STAPPEN.slice(STAPPEN.indexOf(bij)).map((stap) => alle[stap]);
  if (status === 'ingediend' && !bevestigd) return [{ wat: 'bevestigen', wie: 'indiener', op: null }, ...nogTeDoen];
  if (status === 'aanvulling_gevraagd') return [{ wat: 'aanvullen', wie: 'indiener', op: wacht_tot }, ...nogTeDoen];
  return nogTeDoen;
}

/** The timeline of an aanvraag. `bevestigd`: the address was confirmed, or did not need to be. */
export const aanvraagtijdlijn = (gebeurtenissen: readonly Gebeurtenis[], stand: Stand, ronde: Rondedatums): Tijdlijn =>
  bouwTijdlijn(gebeurtenissen, werkVan(stand, ronde));
