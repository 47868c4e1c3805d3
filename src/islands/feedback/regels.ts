import { parseFeedback } from '#domein/feedback/feedback.rules.ts';
import { feedbackvelden } from '#domein/feedback/feedback.velden.ts';
import { leesVelden } from '#domein/gedeeld/formulierveld.ts';
import type { Regels } from '#islands/formulier/stand.ts';

export const regels: Regels = {
  fouten(ruw) {
    const gelezen = parseFeedback(ruw);
    return gelezen.ok ? [] : gelezen.fout;
  },
  begrepen: (ruw) => ({ waarden: leesVelden(feedbackvelden, ruw).waarden }),
};
