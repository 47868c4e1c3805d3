import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { Actieformulier, type Dossierstand } from '#formulieren/dossier/actieformulier.tsx';
import { type Eigenactie, magNu } from '#formulieren/dossier/dossier-acties.ts';
import { type Dossiergegevens, Wijzigen } from '#formulieren/dossier/dossier-wijzigen.tsx';
import { Bedragveld } from '#formulieren/gedeeld/bedragveld.tsx';
import { Vinkjes } from '#formulieren/gedeeld/keuzevelden.tsx';
import { Tekstvak } from '#formulieren/gedeeld/tekstvelden.tsx';
import { actieTekst, actievelden } from '#teksten/nl/dossier/dossier.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

interface Props {
  dossier: Dossierinhoud;
  stand: Dossierstand;
  gegevens: Dossiergegevens;
}

function Velden({ actie }: { actie: Eigenactie }) {
  if (actie === 'wis' || actie === 'wijzigen' || actie === 'bevestigen') return null;
  return (
    <>
      {actie === 'geholpen' && (
        <Vinkjes
          naam="geholpen"
          soort="radio"
          keuzes={[
            ['ja', formulierTekst.ja],
            ['nee', formulierTekst.nee],
          ]}
        />
      )}
      <Tekstvak naam="tekst" />
      {actie === 'eindverslag' && <Bedragveld naam="besteed" />}
    </>
  );
}

/** Waits for an answer now: open at once, and on top. */
const DRINGEND: ReadonlySet<Eigenactie> = new Set(['bevestigen', 'aanvullen', 'geholpen', 'eindverslag']);

/** Everything that can be done now; what cannot be undone is behind a fold, and its button says what it does. */
export function Acties({ dossier, stand, gegevens }: Props) {
  return magNu(dossier).map((actie) => (
    <details
      key={actie}
      className="actie"
      open={DRINGEND.has(actie) || stand.actie === actie || stand.concepten?.heeft(actie) || undefined}
    >
      <summary>{actieTekst[actie].kop}</summary>
      <div className="formgroep">
        <p>{actieTekst[actie].uitleg}</p>
        {actie === 'wijzigen' ? (
          <Wijzigen dossier={dossier} stand={stand} gegevens={gegevens} />
        ) : (
          <Actieformulier
            actie={actie}
            stand={stand}
            teksten={actievelden[actie]}
            vrij={actie === 'intrekken' || actie === 'geholpen' ? ['tekst'] : []}
            knop={actieTekst[actie].knop}
          >
            <Velden actie={actie} />
          </Actieformulier>
        )}
      </div>
    </details>
  ));
}
