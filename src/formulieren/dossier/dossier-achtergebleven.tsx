import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import type { Dossierstand } from '#formulieren/dossier/actieformulier.tsx';
import { magNu } from '#formulieren/dossier/dossier-acties.ts';
import { conceptacties } from '#formulieren/dossier/dossier-concept.ts';
import { actieTekst, dossierconceptTekst as tekst } from '#teksten/nl/dossier/dossier.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

/** What was typed for something that cannot be done any more: still there to read and to copy. */
export function Achtergebleven({ dossier, stand: { concepten } }: { dossier: Dossierinhoud; stand: Dossierstand }) {
  const kan = new Set<string>(magNu(dossier));
  return conceptacties.map((actie) => {
    const concept = kan.has(actie) ? undefined : concepten?.lees(actie, {});
    if (!concept) return null;
    return (
      <section key={actie} className="melding stapel" aria-label={actieTekst[actie].kop}>
        <p>
          {tekst.blijft}: {actieTekst[actie].kop}
        </p>
        {Object.entries(concept.waarden).map(([naam, delen]) => (
          <blockquote key={naam} dir="auto">
            {delen.filter(Boolean).join(', ')}
          </blockquote>
        ))}
        <button className="nl-button nl-button--default" type="button" onClick={() => concepten?.wis(actie)}>
          {formulierTekst.concept.weg}
        </button>
      </section>
    );
  });
}
