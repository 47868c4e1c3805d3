import type { Aanmeldingstatus } from '#domein/aanmelding/aanmelding.status.ts';
import type { Gebeurtenis } from '#domein/gedeeld/gebeurtenis.ts';
import { bouwTijdlijn, type Tijdlijn, type Werk } from '#domein/gedeeld/tijdlijn.ts';

const bevestigen: Werk = { wat: 'bevestigen', wie: 'indiener', op: null };
const publiceren: Werk = { wat: 'publiceren', wie: 'makelaar', op: null };

/** `wacht_tot`: ISO date on which the clock closes what waits for the applicant; null: nothing closes by itself. */
interface Stand {
  readonly status: Aanmeldingstatus;
  readonly bevestigd: boolean;
  readonly wacht_tot: string | null;
}

function werkVan({ status, bevestigd, wacht_tot }: Stand): Werk[] {
  if (status === 'ingediend') return bevestigd ? [publiceren] : [bevestigen, publiceren];
  return status === 'vraag_gesteld' ? [{ wat: 'aanvullen', wie: 'indiener', op: wacht_tot }, publiceren] : [];
}

/** The timeline of an aanmelding. `bevestigd`: the address was confirmed, or did not need to be. */
export const aanmeldingtijdlijn = (gebeurtenissen: readonly Gebeurtenis[], stand: Stand): Tijdlijn =>
  bouwTijdlijn(gebeurtenissen, werkVan(stand));
