import { leesVelden } from '#domein/gedeeld/formulierveld.ts';
import { parseVerbetering, verbetervelden } from '#domein/verbetering/verbetering.velden.ts';
import type { Regels } from '#islands/formulier/stand.ts';

export const regels: Regels = {
  fouten(ruw) {
    const gelezen = parseVerbetering(ruw);
    return gelezen.ok ? [] : gelezen.fout;
  },
  begrepen: (ruw) => ({ waarden: leesVelden(verbetervelden, ruw).waarden }),
};
