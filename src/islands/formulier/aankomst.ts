import { FOUTENLIJST_ID } from '#formulieren/gedeeld/foutenlijst.tsx';
import type { Formulierfout } from '#formulieren/gedeeld/toestand.ts';
import { type Einde, eindeVan } from '#islands/formulier/beurten.ts';
import { zonderContact } from '#islands/formulier/concept.ts';
import { groepVan } from '#islands/formulier/fouten.ts';
import { neemOver, voegSamen } from '#islands/formulier/overname.ts';
import { focusIn, getyptIn, groepenVan } from '#islands/formulier/velden.ts';
import { beginOpnieuw, type Werk } from '#islands/formulier/werk.ts';
import { leesBladstand } from '#islands/gedeeld/bladstand.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';
import { stapTekst } from '#teksten/nl/formulier/formulierstappen.ts';

/** How the filling of this entry in the history ended; undefined as long as it goes on. */
function eindeHier(): Einde | undefined {
  const { verstuurd, beurt } = leesBladstand();
  return verstuurd ? 'verstuurd' : eindeVan(beurt ?? '-');
}

const MELDING: Record<Einde, string> = {
  verstuurd: stapTekst.alVerstuurd,
  weggegooid: formulierTekst.concept.weggegooid,
};

/** The Back button gives back what was sent, with who sent it: the next person would see it, or send it again. */
function beginLeeg(werk: Werk, einde: Einde): void {
  const concept = werk.bewaring.neem();
  const melding = concept ? formulierTekst.concept.terug : MELDING[einde];
  beginOpnieuw(werk, melding, concept && { waarden: concept.waarden, heeftConcept: true });
}

/** Goes on with what stands in the fields and what was kept. */
function neemFormulier(werk: Werk, fouten: readonly Formulierfout[]): void {
  const { houder, bewaring, stappen } = werk;
  const blad = leesBladstand();
  const terug = blad.beurt === undefined ? undefined : blad.stap;
  const geweigerd = terug === undefined && fouten.length > 0;
  const concept = bewaring.neem();
  const getypt = getyptIn(werk.formulier(), terug !== undefined);
  const { waarden, stap } = neemOver({
    concept: geweigerd ? undefined : concept,
    nu: werk.waarden(),
    contact: werk.concepten.isGedeeld() ? undefined : blad.contact,
    getypt,
    groepen: werk.groepen(),
    terug,
    gevraagd: location.search !== '',
  });
  // On a slow line somebody may be typing already: that group stays in sight, and the focus where it is.
  const hier = focusIn(groepenVan(werk.formulier()));
  const bij = geweigerd ? groepVan(werk.groepen(), fouten[0]?.veld ?? null) : (hier?.stap ?? stap);
  houder.zet({
    stap: bij,
    vers: terug === undefined,
    heeftConcept: concept !== undefined,
    ...(waarden && { waarden, versie: 1, melding: formulierTekst.concept.terug, focus: hier?.focus ?? null }),
    ...(geweigerd ? { focus: { id: FOUTENLIJST_ID } } : { fouten: [], samenvatting: false }),
  });
  stappen.begin(blad.beurt ?? bewaring.sleutel(), bij);
  if (geweigerd || getypt.length > 0) bewaring.gewijzigd();
}

/**
 * The first drawing equals that of the server; only then the form becomes one with steps. `fouten`: what the server
 * found in the answers that stand there.
 */
export function komAan(werk: Werk, fouten: readonly Formulierfout[]): void {
  werk.houder.zet({ actief: true, gedeeld: werk.concepten.isGedeeld() });
  const einde = eindeHier();
  if (einde) beginLeeg(werk, einde);
  else neemFormulier(werk, fouten);
}

/** The browser kept this page as it was. Since then its form may have been sent, or filled in further, on another one. */
export function komTerug(werk: Werk): void {
  const einde = eindeHier();
  if (einde) beginLeeg(werk, einde);
  else {
    const concept = werk.bewaring.neem();
    const nu = werk.waarden();
    if (concept && JSON.stringify(concept.waarden) !== JSON.stringify(zonderContact(nu))) {
      const { versie } = werk.houder.lees();
      werk.houder.zet({ waarden: voegSamen(concept.waarden, nu, []), versie: versie + 1 });
    }
    werk.stappen.bijBladeren();
  }
}
