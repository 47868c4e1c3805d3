import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { AANMELDING_VRIJ, aanmeldinggroepen } from '#formulieren/aanmelding/aanmelding-velden.tsx';
import { AANVRAAG_VRIJ, aanvraaggroepen } from '#formulieren/aanvraag/aanvraag-velden.tsx';
import { Actieformulier, type Dossierstand } from '#formulieren/dossier/actieformulier.tsx';
import { wijzigingVan } from '#formulieren/dossier/dossier-concept.ts';
import { waardenVan } from '#formulieren/dossier/dossier-waarden.ts';
import type { Keuzelijst } from '#formulieren/gedeeld/keuzevelden.tsx';
import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { aanmeldingTekst } from '#teksten/nl/aanmelding/aanmelding.ts';
import { aanvraagTekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { actieTekst } from '#teksten/nl/dossier/dossier.ts';

export interface Dossiergegevens {
  readonly gebieden: readonly Keuzelijst[];
  readonly prioriteiten: readonly Keuzelijst[];
}
interface Props {
  dossier: Dossierinhoud;
  stand: Dossierstand;
  gegevens: Dossiergegevens;
}

/** The form again, filled in with what was sent: nothing is asked twice. */
export function Wijzigen({ dossier, stand, gegevens }: Props) {
  const begin: Toestand = { waarden: waardenVan(dossier), fouten: [] };
  const mis = stand.actie === 'wijzigen' && stand.toestand.fouten.length > 0;
  const { max_per_aanvraag_cent = null, eenvoudig_tot_cent = 0 } = dossier.soort === 'aanvraag' ? dossier.ronde : {};
  const grenzen = { maximumCent: max_per_aanvraag_cent, eenvoudigTotCent: eenvoudig_tot_cent };
  const groepen =
    dossier.soort === 'aanvraag'
      ? aanvraaggroepen({
          ...gegevens,
          eenvoudigTotCent: dossier.ronde.eenvoudig_tot_cent,
          toestand: mis ? stand.toestand : begin,
          rondeVan: () => dossier.ronde,
        })
      : aanmeldinggroepen(gegevens.gebieden);
  return (
    <Actieformulier
      actie="wijzigen"
      stand={stand}
      teksten={dossier.soort === 'aanvraag' ? aanvraagTekst.velden : aanmeldingTekst.velden}
      vrij={[...(dossier.soort === 'aanvraag' ? AANVRAAG_VRIJ : AANMELDING_VRIJ)]}
      begin={begin}
      gegevens={grenzen}
      knop={actieTekst.wijzigen.knop}
    >
      <input type="hidden" name="versie" value={wijzigingVan(dossier) ?? ''} />
      {groepen.map(({ naam, tekst, inhoud }) => (
        <section key={naam} className="formgroep" aria-labelledby={`wijzig-${naam}`}>
          <h3 id={`wijzig-${naam}`}>{tekst.titel}</h3>
          {inhoud}
        </section>
      ))}
    </Actieformulier>
  );
}
