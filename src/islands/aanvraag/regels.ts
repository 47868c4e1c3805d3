import { type Aanvraag, parseAanvraag, waarschuwingen } from '#domein/aanvraag/aanvraag.rules.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Aanvraaggegevens } from '#formulieren/aanvraag/aanvraag.tsx';
import { gekozenRonde } from '#formulieren/aanvraag/rondekeuze.ts';
import { begrepenContact } from '#islands/formulier/begrepen.ts';
import type { Begrepen, Regels, Ruw } from '#islands/formulier/stand.ts';
import { aanvraagTekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { nieuweAanvraagTekst } from '#teksten/nl/aanvraag/aanvraag-nieuw.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { opsomming } from '#teksten/nl/taal/woord.ts';

const tekstIn = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);

const inWoorden = (cent: number | null): string => (cent ? bedrag(cent) : '');

const begrepenAanvraag = (gelezen: Aanvraag): Begrepen => ({
  waarden: {
    ...begrepenContact(gelezen),
    post_bedrag: opsomming(gelezen.posten.map(({ bedrag_cent }) => bedrag(bedrag_cent))),
    eigen_bijdrage: inWoorden(gelezen.eigen_bijdrage_cent),
    minimumbedrag: inWoorden(gelezen.minimumbedrag_cent),
  },
  som: {
    naam: 'gevraagd',
    label: aanvraagTekst.begroting.gevraagd,
    waarde: bedrag(gelezen.gevraagd_cent),
    na: 'eigen_bijdrage',
  },
});

export function regelsVoor({ rondes }: Aanvraaggegevens): Regels {
  const rondeIn = (ruw: Ruw) => gekozenRonde(rondes, tekstIn(ruw.ronde));
  return {
    fouten(ruw) {
      const gelezen = parseAanvraag(ruw, { ronde: rondeIn(ruw) });
      return gelezen.ok ? [] : gelezen.fout;
    },
    begrepen(ruw) {
      const gelezen = parseAanvraag(ruw);
      return gelezen.ok ? begrepenAanvraag(gelezen.waarde) : undefined;
    },
    waarschuwing(ruw) {
      const ronde = rondeIn(ruw);
      if (!ronde) return null;
      const [eerste] = waarschuwingen({ wanneer: tekstIn(ruw.wanneer) ?? '' }, ronde, dagVan(Date.now()));
      return eerste ? nieuweAanvraagTekst.waarschuwing[eerste](ronde.besluitdag) : null;
    },
  };
}
