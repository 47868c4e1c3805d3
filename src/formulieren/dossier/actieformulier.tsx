import { type FormEvent, type ReactNode, type SubmitEvent, useState } from 'react';
import type { Dossieractie } from '#domein/dossier/dossier.acties.ts';
import type { Dossierconcepten } from '#formulieren/dossier/dossier-concept.ts';
import { Conceptbotsing } from '#formulieren/gedeeld/conceptbotsing.tsx';
import { FOUTENLIJST_ID, Foutenlijst } from '#formulieren/gedeeld/foutenlijst.tsx';
import { Kader } from '#formulieren/gedeeld/kader.tsx';
import { LEEG, type Toestand } from '#formulieren/gedeeld/toestand.ts';
import { formulierTekst, type Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import type { Foutgegevens } from '#teksten/nl/formulier/fouten.ts';

/** How the page of a dossier stands: what was tried last and what was wrong with it. */
export interface Dossierstand {
  readonly volgcode: string;
  readonly nummer: string | null;
  readonly actie: Dossieractie;
  readonly toestand: Toestand;
  /** The last action succeeded. */
  readonly gedaan: Dossieractie | null;
  readonly concepten?: Dossierconcepten | undefined;
  /** Forgets the code of this tab, so that nobody finds the dossier here. */
  readonly sluit?: (() => void) | undefined;
  readonly verstuur?: ((gebeurtenis: SubmitEvent<HTMLFormElement>) => void) | undefined;
}

interface Props {
  actie: Dossieractie;
  stand: Dossierstand;
  teksten: Readonly<Record<string, Veldtekst>>;
  vrij?: readonly string[];
  /** What stands in the fields when nothing was tried yet. */
  begin?: Toestand;
  /** Limits that some sentences name. */
  gegevens?: Foutgegevens;
  knop: string;
  /** The code that goes along unseen; absent where it is typed, or not needed. */
  metCode?: boolean;
  children?: ReactNode;
}

/** The draft of this form: filled in when it still fits what stands there, and otherwise shown beside it. */
function useConcept(actie: Dossieractie, { concepten }: Dossierstand, begin: Toestand) {
  const [gevonden, zet] = useState(() => {
    const concept = concepten?.lees(actie, begin.waarden);
    if (concept && !concept.botst) concepten?.neem(actie);
    return concept;
  });
  const [keer, tel] = useState(0);
  return {
    gevonden,
    keer,
    verder() {
      concepten?.neem(actie);
      zet(gevonden && { ...gevonden, botst: false });
      tel(keer + 1);
    },
    opnieuw() {
      concepten?.wis(actie);
      zet(undefined);
      tel(keer + 1);
    },
    volg: concepten && {
      onInput: ({ currentTarget }: FormEvent<HTMLFormElement>) => concepten.bewaar(actie, currentTarget, begin.waarden),
    },
  };
}

/** One thing that can be done with a dossier: a plain form of its own. */
export function Actieformulier({
  actie,
  stand,
  teksten,
  vrij = [],
  begin = LEEG,
  gegevens,
  knop,
  metCode = true,
  children,
}: Props) {
  const hier = stand.actie === actie && stand.toestand.fouten.length > 0;
  const { gevonden, keer, verder, opnieuw, volg } = useConcept(actie, stand, begin);
  const vult = gevonden && !gevonden.botst && !hier;
  const anders = vult ? { waarden: { ...begin.waarden, ...gevonden.waarden }, fouten: [] } : begin;
  const toestand = hier ? stand.toestand : anders;
  return (
    <Kader value={{ toestand, teksten, gegevens, vrij: new Set(vrij), voorvoegsel: actie, actief: volg !== undefined }}>
      {hier && <Foutenlijst />}
      {vult && (
        <div className="melding stapel" role="status">
          <p>{formulierTekst.concept.terug}</p>
          <button className="nl-button nl-button--default" type="button" onClick={opnieuw}>
            {formulierTekst.concept.weg}
          </button>
        </div>
      )}
      {gevonden?.botst && (
        <Conceptbotsing concept={gevonden} nu={begin.waarden} teksten={teksten} verder={verder} opnieuw={opnieuw} />
      )}
      <form
        key={keer}
        {...volg}
        className="formgroep"
        method="post"
        action={`/api/dossier#${FOUTENLIJST_ID}`}
        noValidate
        onSubmit={stand.verstuur}
      >
        <input type="hidden" name="actie" value={actie} />
        {metCode && <input type="hidden" name="volgcode" value={stand.volgcode} />}
        {metCode && stand.nummer && <input type="hidden" name="nummer" value={stand.nummer} />}
        {children}
        <p>
          <button className="nl-button nl-button--primary" type="submit">
            <bdi>{knop}</bdi>
          </button>
        </p>
      </form>
    </Kader>
  );
}
