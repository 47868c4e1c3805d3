import { stad } from '#config/stad.ts';
import type { Stad } from '#config/stad-vorm.ts';
import { parseAanmelding } from '#domein/aanmelding/aanmelding.rules.ts';
import { parseAanvraag } from '#domein/aanvraag/aanvraag.rules.ts';
import { parseFeedback } from '#domein/feedback/feedback.rules.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { goed } from '#domein/gedeeld/resultaat.ts';
import type { Indiening } from '#netlify/services/indienen.ts';

export const aanmeldingIndiening: Indiening = {
  flow: 'aanmelding',
  letter: 'M',
  lees(ruw) {
    const gelezen = parseAanmelding(ruw, stad.kaart.kader);
    if (!gelezen.ok) return gelezen;
    const velden = gelezen.waarde;
    return goed({
      velden,
      bewaar: (rpc, { erbij, ...brief }) =>
        rpc.roep('aanmelding_indienen', { ...brief, gegevens: { ...velden, ...erbij } }),
    });
  },
};
export const aanvraagIndiening: Indiening = {
  flow: 'aanvraag',
  letter: 'B',
  lees(ruw) {
    const gelezen = parseAanvraag(ruw, { vandaag: dagVan(Date.now()) });
    if (!gelezen.ok) return gelezen;
    const velden = { ...gelezen.waarde, posten: gelezen.waarde.posten.map((post) => ({ ...post })) };
    return goed({
      velden,
      bewaar: (rpc, { erbij, ...brief }) =>
        rpc.roep('aanvraag_indienen', { ...brief, gegevens: { ...velden, ...erbij } }),
    });
  },
};
/** `vertrouwenspersoon`: who reads what is about the team or the portal; null: nobody yet, so the team does. */
export const feedbackIndieningVoor = (vertrouwenspersoon: Stad['vertrouwenspersoon']): Indiening => ({
  flow: 'feedback',
  letter: 'F',
  lees(ruw) {
    const gelezen = parseFeedback(ruw);
    if (!gelezen.ok) return gelezen;
    const velden = gelezen.waarde;
    return goed({
      velden,
      bewaar: (rpc, { erbij, ...brief }) =>
        rpc.roep('feedback_indienen', {
          ...brief,
          gegevens: { ...velden, ...erbij, buiten: vertrouwenspersoon !== null },
        }),
    });
  },
});
export const feedbackIndiening = feedbackIndieningVoor(stad.vertrouwenspersoon);
