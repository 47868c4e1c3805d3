import { schrijfBedrag } from '#domein/gedeeld/bedrag.ts';
import { AANMELDING_VRIJ, aanmeldinggroepen } from '#formulieren/aanmelding-velden.tsx';
import { AANVRAAG_VRIJ, aanvraaggroepen } from '#formulieren/aanvraag-velden.tsx';
import { Actieformulier, type Dossierstand } from '#formulieren/actieformulier.tsx';
import type { Dossierinhoud } from '#formulieren/dossier-vorm.ts';
import type { Keuzelijst } from '#formulieren/keuzevelden.tsx';
import type { Toestand, Waarden } from '#formulieren/toestand.ts';
import { aanmeldingTekst } from '#teksten/nl/aanmelding.ts';
import { aanvraagTekst } from '#teksten/nl/aanvraag.ts';
import { actieTekst } from '#teksten/nl/dossier.ts';

export interface Dossiergegevens {
  readonly gebieden: readonly Keuzelijst[];
  readonly prioriteiten: readonly Keuzelijst[];
}
interface Props {
  dossier: Dossierinhoud;
  stand: Dossierstand;
  gegevens: Dossiergegevens;
}

const een = (waarde: string | number | null): readonly string[] => (waarde === null ? [] : [String(waarde)]);
const euro = (cent: number | null): readonly string[] => (cent === null || cent === 0 ? [] : [schrijfBedrag(cent)]);

/** What stands in the database, as the fields of the form that made it. */
function waardenVan(dossier: Dossierinhoud): Waarden {
  if (dossier.soort === 'aanmelding') {
    const { naam, omschrijving, themas, buurt_code, wijk_code, adres, lat, lon, website } = dossier.inhoud;
    const vrij = { adres: een(adres), lat: een(lat), lon: een(lon), website: een(website) };
    return { naam: [naam], omschrijving: [omschrijving], themas, buurt: [buurt_code ?? wijk_code], ...vrij };
  }
  if (dossier.soort === 'feedback') return {};
  const { titel, plan, doelgroep, wanneer, buurt_code, wijk_code, posten, prioriteit_id } = dossier.inhoud;
  return {
    titel: [titel],
    plan: [plan],
    doelgroep: [doelgroep],
    wanneer: [wanneer],
    buurt: [buurt_code ?? wijk_code],
    prioriteit: een(prioriteit_id),
    post_omschrijving: (posten ?? []).map(({ omschrijving }) => omschrijving),
    post_bedrag: (posten ?? []).map(({ bedrag_cent }) => schrijfBedrag(bedrag_cent)),
    eigen_bijdrage: euro(dossier.inhoud.eigen_bijdrage_cent),
    minimumbedrag: euro(dossier.inhoud.minimumbedrag_cent),
  };
}

/** The form again, filled in with what was sent: nothing is asked twice. */
export function Wijzigen({ dossier, stand, gegevens }: Props) {
  const begin: Toestand = { waarden: waardenVan(dossier), fouten: [] };
  const mis = stand.actie === 'wijzigen' && stand.toestand.fouten.length > 0;
  const groepen =
    dossier.soort === 'aanvraag'
      ? aanvraaggroepen({
          ...gegevens,
          eenvoudigTotCent: dossier.ronde.eenvoudig_tot_cent,
          toestand: mis ? stand.toestand : begin,
        })
      : aanmeldinggroepen(gegevens.gebieden);
  return (
    <Actieformulier
      actie="wijzigen"
      stand={stand}
      teksten={dossier.soort === 'aanvraag' ? aanvraagTekst.velden : aanmeldingTekst.velden}
      vrij={[...(dossier.soort === 'aanvraag' ? AANVRAAG_VRIJ : AANMELDING_VRIJ)]}
      begin={begin}
      knop={actieTekst.wijzigen.knop}
    >
      {groepen.map(({ naam, tekst, inhoud }) => (
        <section key={naam} className="formgroep" aria-labelledby={`wijzig-${naam}`}>
          <h3 id={`wijzig-${naam}`}>{tekst.titel}</h3>
          {inhoud}
        </section>
      ))}
    </Actieformulier>
  );
}
