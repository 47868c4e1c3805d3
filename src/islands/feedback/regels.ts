import { parseFeedback } from '#domein/feedback/feedback.rules.ts';
import type { Regels } from '#islands/formulier/stand.ts';

export const regels: Regels = {
  fouten(ruw) {
    const gelezen = parseFeedback(ruw);
    return gelezen.ok ? [] : gelezen.fout;
  },
};
