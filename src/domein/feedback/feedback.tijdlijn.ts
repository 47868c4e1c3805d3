import type { Feedbackstatus } from '#domein/feedback/feedback.status.ts';
import { dagVan, plusDagen } from '#domein/gedeeld/dag.ts';
import type { Gebeurtenis } from '#domein/gedeeld/gebeurtenis.ts';
import { bouwTijdlijn, type Tijdlijn, type Werk } from '#domein/gedeeld/tijdlijn.ts';

function werkVan(status: Feedbackstatus, bevestigd: boolean, antwoordOp: string): Werk[] {
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
 * The timeline of feedback. `bevestigd`: the address was confirmed, or did not need to be. `antwoordDagen`: our own term
 * for an answer, after it came in.
 */
export const feedbacktijdlijn = (
  gebeurtenissen: readonly Gebeurtenis[],
  { status, bevestigd, ingediend_op }: { status: Feedbackstatus; bevestigd: boolean; ingediend_op: string },
  antwoordDagen: number,
): Tijdlijn => bouwTijdlijn(gebeurtenissen, werkVan(status, bevestigd, plusDagen(dagVan(ingediend_op), antwoordDagen)));
