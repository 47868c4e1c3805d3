import type { ReactNode, SubmitEvent } from 'react';
import type { Dossieractie } from '#domein/dossier/dossier.acties.ts';
import { FOUTENLIJST_ID, Foutenlijst } from '#formulieren/foutenlijst.tsx';
import { Kader } from '#formulieren/kader.tsx';
import { LEEG, type Toestand } from '#formulieren/toestand.ts';
import type { Veldtekst } from '#teksten/nl/formulieren.ts';
import type { Foutgegevens } from '#teksten/nl/fouten.ts';

/** How the page of a dossier stands: what was tried last and what was wrong with it. */
export interface Dossierstand {
  readonly volgcode: string;
  readonly nummer: string | null;
  readonly actie: Dossieractie;
  readonly toestand: Toestand;
  /** The last action succeeded. */
  readonly gedaan: Dossieractie | null;
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
  const toestand = hier ? stand.toestand : begin;
  return (
    <Kader value={{ toestand, teksten, gegevens, vrij: new Set(vrij), voorvoegsel: actie }}>
      {hier && <Foutenlijst />}
      <form
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
            {knop}
          </button>
        </p>
      </form>
    </Kader>
  );
}
