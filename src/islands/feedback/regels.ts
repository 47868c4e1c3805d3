import { parseFeedback } from '#domein/feedback/feedback.rules.ts';
import { begrepenContact } from '#islands/formulier/begrepen.ts';
import type { Regels } from '#islands/formulier/stand.ts';

export const regels: Regels = {
  fouten(ruw) {
    const gelezen = parseFeedback(ruw);
    return gelezen.ok ? [] : gelezen.fout;
  },
  begrepen(ruw) {
    const gelezen = parseFeedback(ruw);
    return gelezen.ok ? { waarden: begrepenContact(gelezen.waarde) } : undefined;
  },
};
