import { getypteBedragen } from '#domein/aanvraag/aanvraag.getypt.ts';
import { parseAanvraag, waarschuwingen } from '#domein/aanvraag/aanvraag.rules.ts';
import { aanvraagvelden } from '#domein/aanvraag/aanvraag.velden.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { leesVelden } from '#domein/gedeeld/formulierveld.ts';
import type { Aanvraaggegevens } from '#formulieren/aanvraag/aanvraag.tsx';
import { gekozenRonde } from '#formulieren/aanvraag/rondekeuze.ts';
import type { Regels, Ruw } from '#islands/formulier/stand.ts';
import { aanvraagTekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { nieuweAanvraagTekst } from '#teksten/nl/aanvraag/aanvraag-nieuw.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';

const SOM = { na: 'eigen_bijdrage', naam: 'som', label: aanvraagTekst.begroting.gevraagd };
const tekstIn = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);

export function regelsVoor({ rondes }: Aanvraaggegevens): Regels {
  const rondeIn = (ruw: Ruw) => gekozenRonde(rondes, tekstIn(ruw.ronde));
  return {
    fouten(ruw) {
      const gelezen = parseAanvraag(ruw, { ronde: rondeIn(ruw) });
      return gelezen.ok ? [] : gelezen.fout;
    },
    waarschuwing(ruw) {
      const ronde = rondeIn(ruw);
      if (!ronde) return null;
      const [eerste] = waarschuwingen({ wanneer: tekstIn(ruw.wanneer) ?? '' }, ronde, dagVan(Date.now()));
      return eerste ? nieuweAanvraagTekst.waarschuwing[eerste](ronde.besluitdag) : null;
    },
    begrepen(ruw) {
      const gevraagd = getypteBedragen(ruw)?.gevraagd_cent;
      const { waarden } = leesVelden(aanvraagvelden, ruw);
      return gevraagd === undefined ? { waarden } : { waarden, som: { ...SOM, waarde: bedrag(gevraagd) } };
    },
  };
}
