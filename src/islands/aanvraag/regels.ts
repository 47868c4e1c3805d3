import { parseAanvraag, waarschuwingen } from '#domein/aanvraag/aanvraag.rules.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Aanvraaggegevens } from '#formulieren/aanvraag/aanvraag.tsx';
import { gekozenRonde } from '#formulieren/aanvraag/rondekeuze.ts';
import type { Regels, Ruw } from '#islands/formulier/stand.ts';
import { nieuweAanvraagTekst } from '#teksten/nl/aanvraag/aanvraag-nieuw.ts';

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
  };
}
