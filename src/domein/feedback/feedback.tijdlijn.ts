import type { Feedbackstatus } from '#domein/feedback/feedback.status.ts';
import { dagVan, plusDagen } from '#domein/gedeeld/dag.ts';
import type { Gebeurtenis } from '#domein/gedeeld/gebeurtenis.ts';
import { bouwTijdlijn, type Tijdlijn, type Werk } from '#domein/gedeeld/tijdlijn.ts';

/** `bevestigd`: the address was confirmed, or did not need to be; `buiten`: nobody of the team reads it. */
interface Stand {
  readonly status: Feedbackstatus;
  readonly bevestigd: boolean;
  readonly buiten: boolean;
}

function werkVan({ status, bevestigd, buiten }: Stand, antwoordOp: string): Werk[] {
  // Somebody outside answers, or not: nothing waits here.
  if (buiten) return [];
  const reageren: Werk = { wat: 'reageren', wie: 'indiener', op: null };
  if (status === 'beantwoord') return [reageren];
  if (status === 'afgesloten') return [];
  const antwoorden: Werk = {
    wat: 'antwoorden',
    wie: 'makelaar',
    op: status === 'nieuw' ? antwoordOp : null,
  };
  return bevestigd ? [antwoorden, reageren] : [{ wat: 'bevestigen', wie: 'indiener', op: null }, antwoorden, reageren];
}

/**
 * The timeline of feedback. `antwoordDagen`: our own term for an answer, after it came in.
 */
export const feedbacktijdlijn = (
  gebeurtenissen: readonly Gebeurtenis[],
  stand: Stand & { ingediend_op: string },
  antwoordDagen: number,
): Tijdlijn => bouwTijdlijn(gebeurtenissen, werkVan(stand, plusDagen(dagVan(stand.ingediend_op), antwoordDagen)));
