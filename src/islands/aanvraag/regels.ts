import { gevraagdCent, leesPosten, somCent } from '#domein/aanvraag/aanvraag.begroting.ts';
import { parseAanvraag, toetsAanRonde, waarschuwingen } from '#domein/aanvraag/aanvraag.rules.ts';
import { leesBedrag } from '#domein/gedeeld/bedrag.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { type Aanvraaggegevens, gekozenRonde } from '#formulieren/aanvraag.tsx';
import type { Regels } from '#islands/formulier/stand.ts';
import { nieuweAanvraagTekst } from '#teksten/nl/aanvraag-nieuw.ts';

const tekstIn = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);
const lijstIn = (waarde: unknown): string[] =>
  (Array.isArray(waarde) ? waarde : [waarde]).filter((deel) => typeof deel === 'string');
/** Null for what is no amount, or not yet. */
const cent = (tekst: string): number | null => {
  const gelezen = leesBedrag(tekst);
  return gelezen.ok ? gelezen.waarde : null;
};

export const regelsVoor = ({ rondes }: Aanvraaggegevens): Regels => ({
  fouten(ruw) {
    const gelezen = parseAanvraag(ruw);
    if (!gelezen.ok) return gelezen.fout;
    const ronde = gekozenRonde(rondes, gelezen.waarde.ronde);
    return ronde ? toetsAanRonde(gelezen.waarde, ronde) : [];
  },
  som(ruw) {
    const bedragen = lijstIn(ruw.post_bedrag).map(cent);
    // A line counts as soon as its amount can be read, before it has a name.
    const { posten } = leesPosten(
      bedragen.map(() => '-'),
      bedragen,
    );
    if (posten.length === 0) return null;
    const eigen_cent = cent(tekstIn(ruw.eigen_bijdrage) ?? '') ?? 0;
    return {
      samen_cent: somCent(posten),
      eigen_cent,
      gevraagd_cent: Math.max(0, gevraagdCent(posten, eigen_cent)),
    };
  },
  waarschuwing(ruw) {
    const ronde = gekozenRonde(rondes, tekstIn(ruw.ronde));
    const wanneer = tekstIn(ruw.wanneer) ?? '';
    if (!ronde) return null;
    const [eerste] = waarschuwingen({ wanneer }, ronde, dagVan(Date.now()));
    return eerste ? nieuweAanvraagTekst.waarschuwing[eerste](ronde.besluitdag) : null;
  },
});
