import type { Aanmeldingstatus } from '#domein/aanmelding/aanmelding.status.ts';
import type { Gebeurtenis } from '#domein/gedeeld/gebeurtenis.ts';
import { bouwTijdlijn, type Tijdlijn, type Werk } from '#domein/gedeeld/tijdlijn.ts';

const bevestigen: Werk = { wat: 'bevestigen', wie: 'indiener', op: null };
const aanvullen: Werk = { wat: 'aanvullen', wie: 'indiener', op: null };
const publiceren: Werk = { wat: 'publiceren', wie: 'makelaar', op: null };

function werkVan(status: Aanmeldingstatus, bevestigd: boolean): Werk[] {
  if (status === 'ingediend') return bevestigd ? [publiceren] : [bevestigen, publiceren];
  return status === 'vraag_gesteld' ? [aanvullen, publiceren] : [];
}

/** The timeline of an aanmelding. `bevestigd`: the address was confirmed, or did not need to be. */
export const aanmeldingtijdlijn = (
  gebeurtenissen: readonly Gebeurtenis[],
  { status, bevestigd }: { status: Aanmeldingstatus; bevestigd: boolean },
): Tijdlijn => bouwTijdlijn(gebeurtenissen, werkVan(status, bevestigd));
