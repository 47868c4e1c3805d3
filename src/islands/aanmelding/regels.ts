import { stad } from '#config/stad.ts';
import { parseAanmelding } from '#domein/aanmelding/aanmelding.rules.ts';
import { aanmeldingvelden } from '#domein/aanmelding/aanmelding.velden.ts';
import { leesVelden } from '#domein/gedeeld/formulierveld.ts';
import type { Regels } from '#islands/formulier/stand.ts';

export const regels: Regels = {
  fouten(ruw) {
    const gelezen = parseAanmelding(ruw, stad.kaart.kader);
    return gelezen.ok ? [] : gelezen.fout;
  },
  begrepen: (ruw) => ({ waarden: leesVelden(aanmeldingvelden, ruw).waarden }),
};
