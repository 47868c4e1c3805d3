import { stad } from '#config/stad.ts';
import { parseAanmelding } from '#domein/aanmelding/aanmelding.rules.ts';
import { parseAanvraag } from '#domein/aanvraag/aanvraag.rules.ts';
import { parseFeedback } from '#domein/feedback/feedback.rules.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Indiening } from '#netlify/services/indienen.ts';

export const aanmeldingIndiening: Indiening = {
  flow: 'aanmelding',
  letter: 'M',
  parse: (ruw) => parseAanmelding(ruw, stad.kaart.kader),
};
export const aanvraagIndiening: Indiening = {
  flow: 'aanvraag',
  letter: 'B',
  parse: (ruw) => {
    const gelezen = parseAanvraag(ruw, { vandaag: dagVan(Date.now()) });
    return gelezen.ok
      ? { ok: true, waarde: { ...gelezen.waarde, posten: gelezen.waarde.posten.map((post) => ({ ...post })) } }
      : gelezen;
  },
};
export const feedbackIndiening: Indiening = { flow: 'feedback', letter: 'F', parse: parseFeedback };
